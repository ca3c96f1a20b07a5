/** The completion of bash, from 3.2 on. Where nothing is to say it leaves names of files to the shell. */
import type {CompletedCommand, CompletedOption} from './completed-command.ts'

export function printBash({name, commands, options}: CompletedCommand): string {
  const all = commands.map((command) => command.name)
  return `# bash completion of ${name}; for one shell: source <(${name} completion bash)
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${all.join('|')}) command=$word; break ;;
    esac
  done
  case "$command $previous" in
${commands.flatMap(printValues).join('\n')}
  esac
  case "$command" in
    '') COMPREPLY=($(compgen -W '${[...all, ...options.flatMap(toFlags)].join(' ')}' -- "$current")) ;;
${commands.map(printWords).join('\n')}
  esac
}
complete -o bashdefault -o default -F _${name} ${name}
`
}

/** What follows an option that takes a value: its words, or whatever the shell offers. */
function printValues({name, options}: CompletedCommand): readonly string[] {
  return options.flatMap((option) => {
    if (option.value.kind === 'none') return []
    const patterns = toFlags(option).map((flag) => `'${name} ${flag}'`).join('|')
    const reply = option.value.kind === 'words' ? `COMPREPLY=($(compgen -W '${option.value.words.join(' ')}' -- "$current")); ` : ''
    return [`    ${patterns}) ${reply}return ;;`]
  })
}

/** The options of a command where one is begun, else the words of its argument. */
function printWords({name, options, value}: CompletedCommand): string {
  const flags = `COMPREPLY=($(compgen -W '${options.flatMap(toFlags).join(' ')}' -- "$current"))`
  const words = value.kind === 'words' ? `COMPREPLY=($(compgen -W '${value.words.join(' ')}' -- "$current"))` : 'return'
  return `    ${name}) if [[ $current == -* ]]; then ${flags}; else ${words}; fi ;;`
}

function toFlags({short, long}: CompletedOption): readonly string[] {
  return [short, long].filter((flag) => flag !== undefined)
}
