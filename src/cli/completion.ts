/** `zhenggai completion`: the completion of a shell, made from the program's own commands and options. */
import type {Argument, Command, Option} from 'commander'
import {printBash} from './completion-bash.ts'
import {printFish} from './completion-fish.ts'
import {printZsh} from './completion-zsh.ts'
import type {CompletedCommand, CompletedOption, Value} from './completed-command.ts'

/** The completion of a program for a shell. */
export function printCompletion(program: Command, shell: string): string {
  const completed = toCompleted(program)
  switch (shell) {
    case 'zsh':
      return printZsh(completed)
    case 'fish':
      return printFish(completed)
    default:
      return printBash(completed)
  }
}

function toCompleted(command: Command): CompletedCommand {
  const help = command.createHelp()
  const [argument] = command.registeredArguments
  return {
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map(toCompletedOption),
    value: argument === undefined ? {kind: 'none'} : toArgumentValue(argument),
    commands: help.visibleCommands(command).map(toCompleted),
  }
}

function toCompletedOption(option: Option): CompletedOption {
  const {long, short, description, argChoices, flags, parseArg} = option
  return {
    long,
    short,
    description,
    value: argChoices === undefined ? readValue(flags) : {kind: 'words', words: argChoices},
    isRepeatable: parseArg !== undefined && argChoices === undefined,
  }
}

function toArgumentValue(argument: Argument): Value {
  const {argChoices} = argument
  return argChoices === undefined ? {kind: 'file', name: argument.name()} : {kind: 'words', words: argChoices}
}

// -o, --output <file>
function readValue(flags: string): Value {
  const name = /[<[](?<name>[^>\]]{1,40})[>\]]/u.exec(flags)?.groups?.['name']
  if (name === undefined) return {kind: 'none'}
  return {kind: name === 'file' || name === 'folder' ? name : 'text', name}
}
