/** Exit codes: a promise, see the README. */

export const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3, fault: 70 } as const;
