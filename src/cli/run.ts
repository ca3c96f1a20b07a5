/** The program: commands and options. It returns the exit status and prints through the streams it is given. */
import {Command, CommanderError, Option} from 'commander'
import {checkHelp, description, ledgerHelp, parseHelp} from './help-words.ts'
import {exit, type ExitStatus, InterruptError, type Io, UsageError} from './io.ts'
import {addBatch, addInput, addInputs, toFields, toNames, toNumber} from './options.ts'
import {toTables} from './table-choice.ts'
import {ClosedPipeError, toStreamError, writeTo} from './stream.ts'
import {statsNames} from './stats-words.ts'
import {version} from './version.ts'
import {mentionTypes} from '../mentions/mention-types.ts'
import {severities} from '../severity.ts'
import {InputError} from '../source.ts'
import {printedNames} from '../write/index.ts'
import {reportNames} from '../write/report/index.ts'
import {languages} from '../language.ts'

/** What a command does: it prints its result and returns the exit status. */
type Action = (...given: never[]) => Promise<ExitStatus>

/** Runs the program; never throws over what a user does. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = exit.done
  let failure: Error | undefined
  const program = toProgram(io, (result) => {
    status = result
  })
  io.stdout.on('error', (error: Error) => {
    failure ??= toStreamError(error)
  })
  // nobody is left to be told that standard error is closed
  io.stderr.on('error', () => undefined)
  try {
    await parse(program, argv)
    await writeTo(io.stdout, '')
    if (failure !== undefined) throw failure
    return status
  } catch (error) {
    return report(error, io)
  }
}

/** Does what the command line says; help and version are no errors. */
async function parse(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...argv], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
}

function report(error: unknown, io: Io): ExitStatus {
  if (error instanceof CommanderError) return exit.failed
  if (error instanceof ClosedPipeError) return exit.done
  if (error instanceof InterruptError) {
    io.stderr.write('zhenggai: interrupted\n')
    return exit.interrupted
  }
  if (error instanceof InputError || error instanceof UsageError) {
    io.stderr.write(`zhenggai: ${error.message}\n`)
    return exit.failed
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.stderr.write(`zhenggai: a bug in the program, please report it with the input: ${detail}\n`)
  return exit.failed
}

function toProgram(io: Io, settle: (status: ExitStatus) => void): Command {
  const act = (load: () => Promise<Action>) => async (...given: unknown[]): Promise<void> => {
    const action = await load()
    settle(await Reflect.apply(action, undefined, [...given.slice(0, -1), io]))
  }
  const program = new Command('zhenggai')
    .description(description)
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, 'zhenggai: ')),
    })
    .showHelpAfterError('(zhenggai --help shows what there is)')
    .helpCommand(false)
  const command = (name: string, does: string, examples: string): Command =>
    program.command(name).description(does).addHelpText('after', `\n${examples}`)

  addWriting(addBatch(addInputs(command('parse', 'Print the record of a notice, or of many', parseHelp))))
    .action(act(async () => (await import('./parse.ts')).runParse))
  addInput(command('outline', 'Print the tree of headings, issues with their status', toExample('outline notice.txt')))
    .action(act(async () => (await import('./outline.ts')).runOutline))
  addInput(command('dates', 'Print each date with its value', toExample('dates notice.txt')))
    .action(act(async () => (await import('./dates.ts')).runDates))
  addInput(command('mentions', 'Print what the sentences say: dates, counts, documents', toExample('mentions notice.txt --type count')))
    .addOption(new Option('--type <type>', 'only those of one type').choices(mentionTypes))
    .action(act(async () => (await import('./mentions.ts')).runMentions))
  addInput(command('text', 'Print the lines as read', toExample('text notice.txt')))
    .action(act(async () => (await import('./text.ts')).runText))
  addChecking(addBatch(addInputs(command('check', 'Print what is wrong with a notice, or with many', checkHelp))))
    .action(act(async () => (await import('./check-many.ts')).runCheck))
  addBatch(addInputs(command('stats', 'Print how many inputs there are of what kind, what is there twice, what failed', toExample('stats notices/'))))
    .addOption(new Option('-f, --output-format <format>', 'how to print it').choices(statsNames).default('pretty'))
    .addOption(new Option('--lang <language>', 'the language of the words (default: by LC_ALL, LC_MESSAGES, LANG)').choices(languages))
    .action(act(async () => (await import('./stats.ts')).runStats))
  command('explain', 'Print all checks, or the manual of one', toExample('explain ordinal-gap'))
    .argument('[id]', 'the check, or a group of checks')
    .addOption(new Option('--lang <language>', 'the language of the summaries (default: by LC_ALL, LC_MESSAGES, LANG)').choices(languages))
    .action(act(async () => (await import('./explain.ts')).runExplain))
  command('schema', 'Print the JSON Schema of the record', toExample('schema > notice.schema.json'))
    .action(act(async () => (await import('./schema.ts')).runSchema))
  command('completion', 'Print the completion of a shell', toExample('completion bash > /etc/bash_completion.d/zhenggai'))
    .addArgument(program.createArgument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: string) => {
      const {printCompletion} = await import('./completion.ts')
      io.stdout.write(printCompletion(program, shell))
    })
  return program
}

function toExample(words: string): string {
  return `Example:\n  $ zhenggai ${words}`
}

function addWriting(command: Command): Command {
  return command
    .addOption(new Option('-f, --output-format <format>', 'what to print (default: as -o ends; json for one, ndjson for several)').choices(printedNames))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--out-dir <folder>', 'write a file for each input into a folder, in the same tree; of parquet and --table, the set of tables')
    .addOption(new Option('--table <names>', 'with csv or parquet: data tables, such as issues,measures, or all').argParser(toTables))
    .addOption(new Option('--fields <names>', 'print only these fields of the record, such as issues,dates').argParser(toFields))
    .option('--no-text', 'print sections without their text, which the issues hold as well')
    .option('--validate', 'hold each record against its JSON Schema before it is printed')
    .addOption(new Option('--lang <language>', 'the language of headings in csv, xlsx, docx and markdown, and of the page (html)').choices(languages).default('zh'))
    .option('--title <words>', ledgerHelp.title)
    .addOption(new Option('--columns <names>', ledgerHelp.columns).argParser(toNames))
    .option('--template <file>', ledgerHelp.template)
    .option('--date <day>', ledgerHelp.date)
    .option('--resume', 'go on with a run that was ended, by a crash too; with -o or --out-dir')
    .option('--unique', 'leave out inputs whose bytes or text came before')
    .option('--report <file>', 'write what zhenggai stats says of the inputs, as JSON')
    .option('--no-bom', 'csv without the byte order mark that Excel wants')
}

function addChecking(command: Command): Command {
  return command
    .addOption(new Option('-f, --output-format <format>', 'how to print what is found').choices(reportNames).default('pretty'))
    .option('-o, --output-file <file>', 'write to a file instead of standard output; the exit status stays the same')
    .addOption(new Option('--select <checks>', 'only these checks or groups, such as numbering,dates').argParser(toNames))
    .addOption(new Option('--ignore-check <checks>', 'not these checks or groups').argParser(toNames))
    .addOption(new Option('--severity <least>', 'show what matters at least so much').choices(severities))
    .addOption(new Option('--max-warnings <number>', 'more warnings than this are a failure').argParser(toNumber))
    .option('--config <file>', 'the settings file (default: zhenggai.config.yaml or .json, found upwards)')
    .option('--no-config', 'no settings file')
    .option('--print-config', 'print the settings that hold, and check nothing')
    .addOption(new Option('--lang <language>', 'the language of messages (default: by LC_ALL, LC_MESSAGES, LANG)').choices(languages))
}
