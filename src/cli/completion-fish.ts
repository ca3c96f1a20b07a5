/** The completion of fish. */
import type {CompletedCommand, CompletedOption, Value} from './completed-command.ts'

export function printFish({name, commands, options}: CompletedCommand): string {
  const lines = [
    `# fish completion of ${name}; for one shell: ${name} completion fish | source`,
    ...commands.map((command) => `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name} -d ${quote(command.description)}`),
    ...options.map((option) => `complete -c ${name} -n __fish_use_subcommand ${printOption(option)}`),
    ...commands.flatMap((command) => printCommand(command, name)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function printCommand({name, options, value}: CompletedCommand, program: string): readonly string[] {
  const start = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`
  const argument = value.kind === 'words' ? [`${start} -f -a '${value.words.join(' ')}'`] : []
  return [...argument, ...options.map((option) => `${start} ${printOption(option)}`)]
}

function printOption({short, long, description, value}: CompletedOption): string {
  return [
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    ...(long === undefined ? [] : [`-l ${long.slice(2)}`]),
    ...printValue(value),
    `-d ${quote(description)}`,
  ].join(' ')
}

function printValue(value: Value): readonly string[] {
  switch (value.kind) {
    case 'words':
      return [`-x -a '${value.words.join(' ')}'`]
    case 'file':
      return ['-r -F']
    case 'folder':
      return ["-x -a '(__fish_complete_directories)'"]
    case 'text':
      return ['-x']
    case 'none':
      return ['-f']
  }
}

function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, String.raw`\$&`)}'`
}
