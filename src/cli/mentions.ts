/** `zhenggai mentions`: what the sentences say, a line each, tab-separated: line:column, type, value, the words. */
import {exit, type ExitStatus, type Io} from './io.ts'
import {type InputOptions, readDocument} from './source.ts'
import {findMentions, type Mention} from '../find-mentions.ts'
import type {MentionType} from '../mentions/mention-types.ts'

/** What the command can be told. */
export interface MentionOptions extends InputOptions {
  /** Only mentions of this type. */
  readonly type?: MentionType
}

export async function runMentions(file: string, options: MentionOptions, io: Io): Promise<ExitStatus> {
  const source = await readDocument(file, options, io)
  for (const mention of findMentions(source)) {
    if (options.type !== undefined && options.type !== mention.type) continue
    const {start} = mention.position
    io.stdout.write(`${[`${start.line}:${start.column}`, mention.type, printValue(mention), mention.text].join('\t')}\n`)
  }
  return exit.done
}

/** 2023-07-24 · issues found 39 · money recovered 235000元 approximately · rule 县发〔2023〕5号 */
function printValue(mention: Mention): string {
  switch (mention.type) {
    case 'date':
      return [mention.edtf ?? 'unreadable', ...(mention.inferred.length > 0 ? [`inferred ${mention.inferred.join(', ')}`] : []), ...(mention.inTitle ? ['in a title'] : [])].join('; ')
    case 'count': {
      const value = mention.upTo === null ? String(mention.value) : `${mention.value}-${mention.upTo}`
      const notes = [...(mention.approximate ? ['approximately'] : []), ...(mention.scope === 'whole' ? [] : [mention.scope])]
      return [`${mention.counted} ${mention.said} ${value}${mention.unit}`, ...notes].join('; ')
    }
    case 'state':
      return `${mention.of} ${mention.state}`
    case 'reference':
      return [mention.kind, ...(mention.number === null ? [] : [mention.number])].join(' ')
  }
}
