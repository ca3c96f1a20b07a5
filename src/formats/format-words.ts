/** Words of file formats and of the programs that write them, beside what a notice says. */

// toc 1 · TOC 2 · 目录 3
const contentsName = /^(?:toc|目录) ?[1-9]$/iu

/** Whether a style of Word is that of lines of the table of contents. */
export function isContentsStyle(name: string): boolean {
  return contentsName.test(name)
}

/** Keys of a front matter under which the title stands. */
export const titleKeys: ReadonlySet<string> = new Set(['title', '标题'])
/** Keys of a front matter under which the publishing date stands. */
export const dateKeys: ReadonlySet<string> = new Set(['date', 'publishdate', 'published', 'pubdate', '日期', '发布日期', '发布时间'])

/** How to make DOCX of what another program wrote, by the name of its command. */
export const toDocx = 'convert it first: soffice --headless --convert-to docx FILE, or 另存为 .docx in Word or WPS'
