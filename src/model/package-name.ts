/** What a package is called, however it is imported. */

/** `zod` of `npm:zod@3.1`, `node:util` as `util`, `lodash.js`: without the place it comes from, its version and its suffix. */
export function packageName(specifier: string): string {
  return specifier
    .replace(/^(?:npm|jsr|node):\/?/, '')
    .replace(/(?<=.)@[\d^~.][^/]*/, '')
    .replace(/\.js$/, '');
}
