/** Completion for zsh, by its own `_arguments`. */

import {
  type CompletedCommand,
  type CompletedFlag,
  DEFAULT_COMMAND,
  shellQuote,
} from './completion-words.ts';

export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `#compdef pleo-migrate
# zsh completion for pleo-migrate; in ~/.zshrc, after compinit: eval "$(pleo-migrate completion zsh)"
_pleo_migrate_format() {
  if compset -P '*='; then _files; else compadd -S '' -- "$@"; fi
}
_pleo_migrate_first() {
  local -a names
  names=(
${commands.map(({ name, purpose }) => `    ${shellQuote(`${name}:${purpose}`)}`).join('\n')}
  )
  _describe -t commands command names
  _files
}
_pleo_migrate() {
  local word command=''
  local -a specs
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      (${names.join('|')}) command=$word; break ;;
    esac
  done
  specs=('(- *)'{-h,--help}'[print help]' '(- *)'{-v,--version}'[print the version]')
  case \${command:-${DEFAULT_COMMAND}} in
${commands.map(commandCase).join('\n')}
  esac
  [[ -z $command ]] && specs+=('*:command or path:_pleo_migrate_first')
  _arguments -S $specs
}
compdef _pleo_migrate pleo-migrate
`;
}

function commandCase({ name, flags, operands }: CompletedCommand): string {
  const specs = flags.map((flag) => `      ${shellQuote(specOf(flag))}`);
  // The command itself is the first operand.
  const rest =
    operands.length > 0
      ? `      ${shellQuote(`*:subject:(${operands.join(' ')})`)}`
      : `      ${shellQuote('*:path:_files')}`;
  return `    (${name}) specs+=(\n${specs.map((spec) => `${spec}\n`).join('')}    )\n    [[ -n $command ]] && specs+=(\n${rest}\n    )\n    ;;`;
}

function specOf({ name, help, takes, words }: CompletedFlag): string {
  const about = `[${help.replace(/[[\]:\\]/g, '\\$&')}]`;
  if (takes === 'nothing') return `--${name}${about}`;
  const value =
    takes === 'format'
      ? // The space keeps zsh from adding words of its own.
        ` _pleo_migrate_format ${words.join(' ')}`
      : takes === 'file'
        ? '_files'
        : words.length > 0
          ? `(${words.join(' ')})`
          : ' ';
  return `*--${name}=${about}:${name}:${value}`;
}
