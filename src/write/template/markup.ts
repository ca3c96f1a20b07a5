/** The little of XML that is needed to read a sheet and to put rows into it; all else stays letter for letter as it is. */

/** An element: where it stands, its attributes as written, and what is inside. */
export interface Element {
  readonly start: number
  readonly end: number
  readonly attributes: string
  readonly inner: string
}

/** The elements of a name, one after the other; those inside of one another are not looked for. */
export function findElements(xml: string, name: string): readonly Element[] {
  const found: Element[] = []
  for (let element = findElement(xml, name); element !== undefined; element = findElement(xml, name, element.end)) found.push(element)
  return found
}

/** The next element of a name. */
export function findElement(xml: string, name: string, from = 0): Element | undefined {
  for (let start = xml.indexOf(`<${name}`, from); start >= 0; start = xml.indexOf(`<${name}`, start + 1)) {
    // <c is no <col
    if (!/[\s/>]/u.test(xml.charAt(start + name.length + 1))) continue
    const close = xml.indexOf('>', start)
    if (close < 0) return undefined
    if (xml.charAt(close - 1) === '/') return {start, end: close + 1, attributes: xml.slice(start + name.length + 1, close - 1), inner: ''}
    const closing = xml.indexOf(`</${name}>`, close)
    if (closing < 0) return undefined
    return {start, end: closing + name.length + 3, attributes: xml.slice(start + name.length + 1, close), inner: xml.slice(close + 1, closing)}
  }
  return undefined
}

/** The text with each element of a name printed anew. */
export function editElements(xml: string, name: string, print: (element: Element, written: string) => string): string {
  const pieces: string[] = []
  let at = 0
  for (const element of findElements(xml, name)) {
    const {start, end} = element
    pieces.push(xml.slice(at, start), print(element, xml.slice(start, end)))
    at = end
  }
  return `${pieces.join('')}${xml.slice(at)}`
}

export function printElement(name: string, {attributes, inner}: Pick<Element, 'attributes' | 'inner'>): string {
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`
}

/** Attributes with one changed, where it is there. */
export function editAttribute(attributes: string, name: string, edit: (value: string) => string): string {
  const value = readAttribute(attributes, name)
  return value === undefined ? attributes : setAttribute(attributes, name, edit(value))
}

/** The value of an attribute. */
export function readAttribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="(?<value>[^"]*)"`, 'u').exec(attributes)?.groups?.['value']
  return value === undefined ? undefined : fromXml(value)
}

/** Attributes with one set anew, or left out. */
export function setAttribute(attributes: string, name: string, value: string | undefined): string {
  const rest = attributes.replace(new RegExp(`(?:^|\\s)${name}="[^"]*"`, 'u'), '').trim()
  const own = value === undefined ? '' : `${name}="${value}"`
  return [own, rest].filter((part) => part !== '').map((part) => ` ${part}`).join('')
}

/** The text of `<t>` elements, without what says how to pronounce it. */
export function readText(inner: string): string {
  const spoken = editElements(inner, 'rPh', () => '')
  return findElements(spoken, 't').map(({inner: text}) => fromXml(text)).join('')
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

export function fromXml(text: string): string {
  return text.replaceAll(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>\w{1,8}));/giu, (whole, ...found: readonly unknown[]) => {
    const [decimal, hex, name] = found
    if (typeof name === 'string') return entities[name] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole
  })
}

/** A file whose elements all have a prefix (<x:row>) without it. */
export function dropPrefix(xml: string): string {
  const prefix = /<(?<prefix>\w{1,20}):(?:worksheet|workbook|sst|styleSheet|table)\b/u.exec(xml)?.groups?.['prefix']
  if (prefix === undefined) return xml
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replace(`xmlns:${prefix}=`, 'xmlns=')
}
