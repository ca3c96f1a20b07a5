/**
 * The notice as unified plugins: `noticeParse` gives the notice tree, `noticeCheck` puts what the checks say on the file.
 *
 *     const file = await unified().use(noticeParse).use(noticeCheck).use(compiler).process(await read('notice.txt'))
 *     file.messages   // one a diagnostic: reason, place, ruleId, source 'zhenggai'
 *     file.data.notice   // the record
 */
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {readLines} from './formats/text.ts'
import {markLines} from './marker.ts'
import {parseNotice} from './parse.ts'
import type {Notice} from './record.ts'
import {buildTree} from './tree/build.ts'
import {type LocatedNode, locateTree} from './tree/locate.ts'

export type {LocatedNode} from './tree/locate.ts'
export type {NoticeNode, SectionNode, TreeNode} from './tree/nodes.ts'

declare module 'vfile' {
  interface DataMap {
    /** The record of the notice, set by `noticeCheck`. */
    notice: Notice
  }
}

/** A parser for plain text in simplified script: the tree in unist's form, with positions in the text. */
export const noticeParse: Plugin<[], string, LocatedNode> = function () {
  this.parser = (text) => locateTree(buildTree(markLines(readLines(text))), text)
}

/** A transformer that reads the file (in any format), sets `file.data.notice` and adds a message for each diagnostic. */
export const noticeCheck: Plugin<[], LocatedNode> = () => async (_tree, file) => {
  await check(file)
}

/** Errors, warnings and remarks, as vfile tells them apart by `fatal`. */
const fatal = {error: true, warning: false, info: undefined} as const

async function check(file: VFile): Promise<void> {
  const notice = await parseNotice(file.value, file.path === undefined ? {} : {name: file.path})
  file.data.notice = notice
  for (const {id, severity, message, position, actual, expected} of notice.diagnostics) {
    const added = file.message(message, {place: position, ruleId: id, source: 'zhenggai'})
    added.fatal = fatal[severity]
    added.actual = actual ?? undefined
    if (expected !== null) added.expected = [expected]
  }
}
