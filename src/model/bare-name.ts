/** Names of parameters and fields without what says that there are many of them. */

/** `tags` of `tags[]` and `tags[0][]`. */
export function bareName(name: string): string {
  return name.replace(/(?:\[\w*\])+$/, '');
}
