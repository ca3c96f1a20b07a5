/** The parts of an OFD that say where its pages are. */
import type {Parts} from '../zip/part.ts'
import {resolvePath} from '../zip/path.ts'
import type {XmlHandler} from '../zip/xml.ts'

/** A document of an OFD; most have one. */
export interface OfdDocument {
  /** The parts of its pages in order. */
  readonly pages: readonly string[]
  /** The parts of its templates by the number that pages name them by. */
  readonly templates: ReadonlyMap<string, string>
}

/** The main parts of an OFD's documents: <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot> */
export function readRoots(parts: Parts): readonly string[] {
  const roots: string[] = []
  let text: string | undefined
  parts.read('OFD.xml', {
    open(name) {
      text = name === 'DocRoot' ? '' : undefined
      return true
    },
    close(name) {
      if (name === 'DocRoot' && text !== undefined) roots.push(resolvePath('', text.trim()))
      text = undefined
    },
    text(found) {
      if (text !== undefined) text += found
    },
  })
  return roots
}

/** A document by its main part. */
export function readDocument(parts: Parts, root: string): OfdDocument {
  const folder = root.slice(0, root.lastIndexOf('/') + 1)
  const pages: string[] = []
  const templates = new Map<string, string>()
  const handler: XmlHandler = {
    // <ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/> · <ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>
    open(name, attributes) {
      const place = attributes('BaseLoc')
      if (place !== undefined && name === 'Page') pages.push(resolvePath(folder, place))
      if (place !== undefined && name === 'TemplatePage') templates.set(attributes('ID') ?? '', resolvePath(folder, place))
      return true
    },
    close() {},
    text() {},
  }
  parts.read(root, handler)
  return {pages, templates}
}
