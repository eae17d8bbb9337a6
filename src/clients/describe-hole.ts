/** What is not known of an address, in words: what it is called, and what stopped us. */

import type { Unknown } from '../evaluate/value.ts';

/** "`base` is a parameter for which nobody seen passes a value", without a full stop. */
export function describeHole(hole: Unknown): string {
  const name = quotedName(hole);
  switch (hole.why) {
    case 'parameter':
      return `${name} is a parameter that nobody seen passes a known value`;
    case 'environment':
      return hole.lookedUp === 'defined'
        ? `${name} may be set to something else by a deployment`
        : `${name} is not set in this repository`;
    case 'call':
      return `${name} is a call that could not be followed`;
    case 'answer':
      return 'it comes from the answer of a request';
    case 'import':
    case 'global':
      return `${name} is not defined in this repository`;
    case 'budget':
      return `${name} takes too long to follow`;
    case 'cycle':
      return `${name} depends on itself`;
    case 'reassigned':
    case 'syntax':
      return `${name} is only known when the program runs`;
  }
}

/** Source text in backticks; variables and names that are words of ours already as they are. */
export function quotedName({ why, name }: Unknown): string {
  return why === 'environment' && /^[\w.-]+$|^the /.test(name) ? name : `\`${name}\``;
}
