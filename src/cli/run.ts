/** The program: commands and options. It returns the exit status and prints through the streams it is given. */
import {Command, CommanderError, Option} from 'commander'
import {exit, type ExitStatus, type Io, UsageError} from './io.ts'
import {formatNames, InputError} from '../source.ts'
import {outputNames} from '../write/index.ts'
import {version} from './version.ts'

/** What a command does: it prints its result and returns the exit status. */
type Action = (...given: never[]) => Promise<ExitStatus>

/** Runs the program; never throws over what a user does. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = exit.done
  const program = toProgram(io, (result) => {
    status = result
  })
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // a closed pipe, as of `| head`, is nobody's fault
    if (error.code !== 'EPIPE') throw error
  })
  try {
    await program.parseAsync([...argv], {from: 'user'})
    return status
  } catch (error) {
    return report(error, io)
  }
}

function report(error: unknown, io: Io): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.failed
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
    .description('Reads published rectification notices (整改情况通报) into structured, validated records.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, 'zhenggai: ')),
    })
    .showHelpAfterError('(zhenggai --help shows what there is)')
    .helpCommand(false)
  const command = (name: string, description: string, example: string): Command =>
    program.command(name).description(description).addHelpText('after', `\nExample:\n  $ ${example}`)

  addInput(command('parse', 'Print the record of a notice', 'zhenggai parse notice.txt -f yaml'))
    .addOption(new Option('-f, --output-format <format>', 'what to print').choices(outputNames).default('json'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .action(act(async () => (await import('./parse.ts')).runParse))
  addInput(command('outline', 'Print the tree of headings, issues with their status', 'zhenggai outline notice.txt'))
    .action(act(async () => (await import('./outline.ts')).runOutline))
  addInput(command('dates', 'Print each date with its value', 'zhenggai dates notice.txt'))
    .action(act(async () => (await import('./dates.ts')).runDates))
  addInput(command('text', 'Print the lines as read', 'zhenggai text notice.txt'))
    .action(act(async () => (await import('./text.ts')).runText))
  command('schema', 'Print the JSON Schema of the record', 'zhenggai schema > notice.schema.json')
    .action(act(async () => (await import('./schema.ts')).runSchema))
  return program
}

function addInput(command: Command): Command {
  return command
    .argument('<file>', 'the notice; - for standard input')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .addOption(new Option('--input-format <format>', 'what the input is, where its name and content do not say').choices(formatNames))
    .option('--encoding <label>', 'the encoding of text, Markdown or HTML, such as gb18030')
}
