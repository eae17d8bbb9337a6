/** What a terminal can show: colours, hyperlinks, and the marks of the report. */

import type { Terminal } from './terminal.ts';

type Env = Terminal['env'];

/** https://no-color.org and https://force-color.org. */
export function wantsColor({ env, isTerminal }: Pick<Terminal, 'env' | 'isTerminal'>): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** Whether the 256 fixed colours are there; `FORCE_COLOR` tells how many by its number. */
export function hasFixedColors({ env }: Pick<Terminal, 'env'>): boolean {
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR === '2' || env.FORCE_COLOR === '3';
  if (isSet(env.COLORTERM) || isSet(env.WT_SESSION)) return true;
  return /256|kitty|alacritty|ghostty/.test(env.TERM ?? '');
}

/** Terminals that name themselves, and since which version they open links. */
const LINKING: Readonly<Record<string, readonly number[]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620],
  vscode: [1, 72],
  tmux: [3, 4],
  ghostty: [0],
  zed: [0],
  Hyper: [2],
  rio: [0],
};

/**
 * Whether a terminal opens links: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 * Others may print the address in the middle of the text. `FORCE_HYPERLINK` decides where we cannot know.
 */
export function opensLinks({ env, isTerminal }: Pick<Terminal, 'env' | 'isTerminal'>): boolean {
  if (!isTerminal || env.TERM === 'dumb') return false;
  if (isSet(env.FORCE_HYPERLINK)) return env.FORCE_HYPERLINK !== '0' && env.FORCE_HYPERLINK !== 'false';
  if (isCi(env) || isSet(env.TEAMCITY_VERSION)) return false;
  const since = LINKING[env.TERM_PROGRAM ?? ''];
  if (since) return isAtLeast(env.TERM_PROGRAM_VERSION ?? '', since);
  // Inside of these, the variables below tell of the terminal around them.
  if (isSet(env.TMUX) || isSet(env.STY) || /^(?:screen|tmux)/.test(env.TERM ?? '')) return false;
  // 0.50.0 crashed on links.
  if (isSet(env.VTE_VERSION)) return Number(env.VTE_VERSION) > 5000;
  return (
    isSet(env.WT_SESSION) || isSet(env.KITTY_WINDOW_ID) || /^(?:xterm-kitty|alacritty)/.test(env.TERM ?? '')
  );
}

/** Terminals of editors find places in the text by themselves, with line and column, which a link has not. */
export function findsPlaces({ TERM_PROGRAM, TERMINAL_EMULATOR }: Env): boolean {
  return TERM_PROGRAM === 'vscode' || TERM_PROGRAM === 'zed' || TERMINAL_EMULATOR === 'JetBrains-JediTerm';
}

/** Consoles whose fonts have ASCII and little more: that of Windows before its Terminal, and that of Linux itself. */
export function isPlainConsole(
  { env, isTerminal }: Pick<Terminal, 'env' | 'isTerminal'>,
  platform: string,
): boolean {
  if (!isTerminal) return false;
  if (env.TERM === 'dumb' || env.TERM === 'linux') return true;
  if (platform !== 'win32') return false;
  const { WT_SESSION, ConEmuTask, TERM_PROGRAM, TERMINAL_EMULATOR, TERM } = env;
  return !(
    isSet(WT_SESSION) ||
    isSet(ConEmuTask) ||
    isSet(TERM_PROGRAM) ||
    isSet(TERMINAL_EMULATOR) ||
    /^(?:xterm|alacritty|rxvt)/.test(TERM ?? '')
  );
}

/** Whether the run is one of continuous integration. */
export function isCi({ CI }: Env): boolean {
  return isSet(CI) && CI !== 'false' && CI !== '0';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function isAtLeast(version: string, least: readonly number[]): boolean {
  const given = version.split(/[.-]/).map(Number);
  for (const [index, number] of least.entries()) {
    const part = given[index] ?? 0;
    if (part !== number) return part > number;
  }
  return true;
}
