/**
 * The viewer with records and texts inside, as one page for a colleague to open. The page is built beforehand and handed in;
 * here its list of notices, which is empty as built, is filled:
 *
 *     …<script type="application/json" id="notices">[ part , part ]</script>…
 *
 * A browser does not run such a script. What a notice says cannot end it, since every `<` is written \u003c.
 */
import type {Notice} from '../record.ts'
import type {Output, WriteOptions} from './writer.ts'

/** A notice with all that a page shows of it. */
export interface PageNotice {
  readonly notice: Notice
  /** The text that the record's positions point into. */
  readonly text: string
  /** What the diagnostics say in Chinese, in their order. */
  readonly messages: readonly string[]
}

/** The output without what a record adds, since a record alone does not know its text. */
export type Frame = Omit<Output, 'writePart'>

/** Where the list of notices opens in the page as built. */
export const listOpening = '<script type="application/json" id="notices">['
/** How the page as built says its language. */
export const pageLanguage = '<html lang="zh-CN">'

const tags = {zh: pageLanguage, en: '<html lang="en">'} as const

/** The page around the notices; throws where the template is no such page. */
export function toPageFrame(template: string, {lang = 'zh'}: WriteOptions = {}): Frame {
  const [before, after, ...more] = template.split(listOpening)
  if (before === undefined || after === undefined || more.length > 0) throw new Error('the page has no list of notices')
  return {head: `${before.replace(pageLanguage, tags[lang])}${listOpening}\n`, separator: ',\n', tail: `\n${after}`}
}

/** What a notice adds to the list. */
export function writePagePart(read: PageNotice): string {
  return JSON.stringify(read).replaceAll('<', String.raw`\u003c`)
}
