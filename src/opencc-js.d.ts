declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional characters and what they are simplified to: `乾 干|亂 乱|…`, the commonest reading first. */
  const characters: string
  export default characters
}
