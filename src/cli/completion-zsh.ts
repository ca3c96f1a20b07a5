/** The completion of zsh: as a file on its path, or sourced. */
import type {CompletedCommand, CompletedOption, Value} from './completed-command.ts'

export function printZsh(program: CompletedCommand): string {
  const {name, commands} = program
  return `#compdef ${name}
# zsh completion of ${name}; for one shell: source <(${name} completion zsh)
_${name}() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map((command) => `    ${quote(`${escapeColon(command.name)}:${command.description}`)}`).join('\n')}
  )
  _arguments -C \\
${program.options.map((option) => `    ${printOption(option)} \\\n`).join('')}    '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(printCommand).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

function printCommand({name, options, value}: CompletedCommand): string {
  const argument = value.kind === 'none' ? [] : [quote(`*:${printValue(value)}`)]
  return `        ${name}) _arguments -s -S ${[...options.map(printOption), ...argument].join(' \\\n          ')} ;;`
}

// '(-f --output-format)'{-f,--output-format}'[what to print]:format:(json yaml)'
function printOption({short, long, description, value, isRepeatable}: CompletedOption): string {
  const rest = `[${description.replaceAll(/[[\]\\:]/gu, String.raw`\$&`)}]${value.kind === 'none' ? '' : `:${printValue(value)}`}`
  const flags = [short, long].filter((flag) => flag !== undefined)
  if (isRepeatable) return flags.map((flag) => quote(`*${flag}${rest}`)).join(' ')
  if (flags.length < 2) return quote(`${flags.join('')}${rest}`)
  return `${quote(`(${flags.join(' ')})`)}{${flags.join(',')}}${quote(rest)}`
}

function printValue(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `value:(${value.words.join(' ')})`
    case 'file':
      return `${value.name}:_files`
    case 'folder':
      return `${value.name}:_files -/`
    case 'text':
      return `${value.name}: `
    case 'none':
      return ''
  }
}

function escapeColon(text: string): string {
  return text.replaceAll(':', String.raw`\:`)
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
