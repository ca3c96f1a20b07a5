/** The names of the files that one takes along. */

const endings: Readonly<Record<string, string>> = {xlsx: '.xlsx', csv: '.csv', json: '.json', report: '.txt'}

/** 整改台账-水利局.xlsx; of several notices 整改台账.xlsx. What no disk takes in a name becomes an underline. */
export function toFileName(what: string, product: string, source: string | null): string {
  const stem = source === null ? '' : source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]{1,8}$/u, '')
  const name = stem === '' ? what : `${what}-${stem}`
  return `${name.replaceAll(/[\\/:*?"<>|\u0000-\u001f\u202a-\u202e\u2066-\u2069]/gu, '_').slice(0, 120)}${endings[product] ?? ''}`
}
