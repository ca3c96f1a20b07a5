declare module 'chinese-numbers-converter' {
  /** A number in Chinese numerals; reads leniently and throws on an empty string. */
  export default class ChineseNumber {
    constructor(source: string)
    toInteger(): number
  }
}
