/** Work on many things at once, in which a fault costs only the thing that it comes from. */

/** What `work` makes of the items; of those that it cannot be done with, `onFault` is told, and it is done without them. */
export function isolate<Item, Result>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Result,
  onFault: (item: Item, error: unknown) => void,
): Result {
  try {
    return work(items);
  } catch (error) {
    const sound = items.filter((item) => isSound(item, work, onFault));
    if (sound.length < items.length) return work(sound);
    // Nothing is wrong with any of them alone: only together they cannot be worked on.
    for (const item of items) onFault(item, error);
    return work([]);
  }
}

function isSound<Item>(
  item: Item,
  work: (items: readonly Item[]) => unknown,
  onFault: (item: Item, error: unknown) => void,
): boolean {
  try {
    work([item]);
    return true;
  } catch (error) {
    onFault(item, error);
    return false;
  }
}
