/** OFD (GB/T 33190-2016), the state's own fixed layout: its text layer, joined to lines and paragraphs as that of a PDF. */
import type {Format} from './format.ts'
import {formatExtensions} from './extensions.ts'
import {isOfd} from './unreadable.ts'

export const ofd: Format = {
  name: 'ofd',
  extensions: formatExtensions.ofd,
  matches: isOfd,
  async read(bytes) {
    const {readOfd} = await import('./ofd/read-ofd.ts')
    return readOfd(bytes)
  },
}
