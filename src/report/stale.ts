/** What is said of entries of the baseline that match nothing any more. */

/** For any number of entries above none. */
export function staleSentence(entries: number): string {
  const head =
    entries === 1
      ? 'One entry of the baseline matches nothing any more'
      : `${entries} entries of the baseline match nothing any more`;
  return `${head}: pleo-migrate baseline --prune takes ${entries === 1 ? 'it' : 'them'} out.`;
}
