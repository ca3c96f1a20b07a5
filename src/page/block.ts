/** The page's blocks of data: text that a browser keeps and does not run. */

/** The text of a block. */
export function readBlock(id: string): string {
  return document.querySelector(`#${id}`)?.textContent ?? ''
}
