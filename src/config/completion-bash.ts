/** Completion for bash, 3.2 and later; what is not completed here falls back to files. */

import { COMMON_FLAGS, type CompletedCommand, DEFAULT_COMMAND, shellQuote } from './completion-words.ts';

export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for pleo-migrate; in ~/.bashrc: eval "$(pleo-migrate completion bash)"
_pleo_migrate() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" flag='' command='' word i
  COMPREPLY=()
  # Bash takes "=" for a word of its own; what stands before it is a flag, or a format with its file.
  if [[ $cur == '=' ]]; then
    flag="\${COMP_WORDS[COMP_CWORD-1]}"
    [[ $flag == -* ]] || return
    cur=''
  elif [[ \${COMP_WORDS[COMP_CWORD-1]} == '=' ]]; then
    flag="\${COMP_WORDS[COMP_CWORD-2]}"
    [[ $flag == -* ]] || return
  else
    flag="\${COMP_WORDS[COMP_CWORD-1]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in
      ${names.join('|')}) command="$word"; break ;;
    esac
  done
  case "\${command:-${DEFAULT_COMMAND}} $flag" in
${commands.flatMap(valueCases).join('\n')}
  esac
  local words=''
  case "\${command:-${DEFAULT_COMMAND}}" in
${commands.map(wordCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  elif [[ -z $command ]]; then
    COMPREPLY=($(compgen -W ${shellQuote(names.join(' '))} -- "$cur"))
  else
    case "$command" in
${commands
  .filter(({ operands }) => operands.length > 0)
  .map(operandCase)
  .join('\n')}
    esac
  fi
}
complete -o bashdefault -o default -F _pleo_migrate pleo-migrate
`;
}

/** Files are what bash completes by itself. */
function valueCases({ name, flags }: CompletedCommand): string[] {
  return flags
    .filter(({ takes }) => takes !== 'nothing')
    .map(({ name: flag, words }) => {
      const pattern = `    ${shellQuote(`${name} --${flag}`)})`;
      return words.length === 0
        ? `${pattern} return ;;`
        : `${pattern} COMPREPLY=($(compgen -W ${shellQuote(words.join(' '))} -- "$cur")); return ;;`;
    });
}

function wordCase({ name, flags }: CompletedCommand): string {
  const words = [...flags.map((flag) => flag.name), ...COMMON_FLAGS].map((flag) => `--${flag}`);
  return `    ${name}) words=${shellQuote(words.join(' '))} ;;`;
}

function operandCase({ name, operands }: CompletedCommand): string {
  return `      ${name}) COMPREPLY=($(compgen -W ${shellQuote(operands.join(' '))} -- "$cur")) ;;`;
}
