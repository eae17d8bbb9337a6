/** Whether a name means Pleo. */

/**
 * True for `PLEO_BASE_URL`, `pleoClient`, `config.pleo.url`; false for `COMPLEO_URL`, `PLEOS_KEY`, `templeOf`:
 * names are compared by whole words, in snake and camel case.
 */
export function namesPleo(name: string): boolean {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .some((word) => word.toLowerCase() === 'pleo');
}
