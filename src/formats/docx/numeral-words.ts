/** The signs with which Word writes Chinese, Japanese and Korean numbers (ECMA-376 Part 1, 17.18.59 ST_NumberFormat). */

/** How a Chinese or Japanese system writes its numbers. */
export interface HanSystem {
  /** The signs of zero to nine. */
  readonly digits: string
  /** The signs of ten, a hundred and a thousand. */
  readonly units: string
  /** Whether 1 is left out before ten at the start (十一), before every unit (百一), or never (壹拾壹). */
  readonly bareOne: 'first-ten' | 'every' | 'never'
  /** Whether a zero stands for a unit that is missing in the middle: 一百〇一. */
  readonly hasZero: boolean
}

export const plainDigits = '〇一二三四五六七八九'
/** Word's own zero in its counting systems is the circle U+25CB. */
export const circleDigits = '○一二三四五六七八九'

export const koreanDigits = '零一二三四五六七八九'

export const chineseCounting: HanSystem = {digits: plainDigits, units: '十百千', bareOne: 'first-ten', hasZero: true}
export const taiwaneseCounting: HanSystem = {...chineseCounting, digits: '零一二三四五六七八九'}
export const simplifiedLegal: HanSystem = {digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', bareOne: 'never', hasZero: true}
export const traditionalLegal: HanSystem = {digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟', bareOne: 'never', hasZero: true}
export const japaneseCounting: HanSystem = {digits: plainDigits, units: '十百千', bareOne: 'every', hasZero: false}
export const japaneseLegal: HanSystem = {digits: '〇壱弐参四伍六七八九', units: '拾百阡', bareOne: 'never', hasZero: false}

export const stems = '甲乙丙丁戊己庚辛壬癸'
export const branches = '子丑寅卯辰巳午未申酉戌亥'
