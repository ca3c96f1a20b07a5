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

type Printers = {readonly [Type in Mention['type']]: (mention: Extract<Mention, {type: Type}>) => string}

const printers: Printers = {
  // 2023-07-24; inferred year
  date: ({edtf, inferred, inTitle}) => [edtf ?? 'unreadable', ...(inferred.length > 0 ? [`inferred ${inferred.join(', ')}`] : []), ...(inTitle ? ['in a title'] : [])].join('; '),
  // issues found 39 · money recovered 235000元; approximately
  count: ({counted, said, value, upTo, unit, approximate, scope}) =>
    [`${counted} ${said} ${upTo === null ? value : `${value}-${upTo}`}${unit}`, ...(approximate ? ['approximately'] : []), ...(scope === 'whole' ? [] : [scope])].join('; '),
  // lead completed
  state: ({of, state}) => `${of} ${state}`,
  // office 云岫县水务局
  body: ({kind, fullName}) => [kind, ...(fullName === null ? [] : [fullName])].join(' '),
  // rule 县发〔2023〕5号
  reference: ({kind, number}) => [kind, ...(number === null ? [] : [number])].join(' '),
}

function printValue<Type extends Mention['type']>(mention: Extract<Mention, {type: Type}>): string {
  return printers[mention.type](mention)
}
