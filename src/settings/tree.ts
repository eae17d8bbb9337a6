/** What structured formats have in common: groups of entries, texts with their places, and how one is built from tokens. */

/** A text and its range in the file, without quotes. */
export interface Text {
  readonly kind: 'text';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A map, or a list whose keys are indexes. A key may stand in it more than once. */
export interface Group {
  readonly kind: 'group';
  list: boolean;
  readonly entries: Entry[];
}

export interface Entry {
  readonly key: string;
  readonly value: Tree;
}

export type Tree = Text | Group;

/** How deep files are read; whatever lies below is left out, so that no file can exhaust the stack. */
export const MAX_DEPTH = 64;

/** An empty map or list. */
export function group(list: boolean): Group {
  return { kind: 'group', list, entries: [] };
}

/** Builds a tree from tokens in the order of the file. */
export interface TreeBuilder {
  readonly root: Group;
  /** Names what comes next in a map. */
  readonly key: (name: string) => void;
  /** The key that waits for its value; null: none, or inside a list. */
  readonly pending: () => string | null;
  readonly inList: () => boolean;
  readonly text: (text: Text) => void;
  readonly open: (list: boolean) => void;
  readonly close: () => void;
  /** Ends an entry. */
  readonly next: () => void;
}

interface Frame {
  readonly group: Group;
  key: string | null;
  index: number;
}

/** A builder that stands in an empty map; nothing that is called on it throws. */
export function buildTree(): TreeBuilder {
  const root = group(false);
  let top: Frame = { group: root, key: null, index: 0 };
  const around: Frame[] = [];
  /** Groups open below the depth that is read. */
  let below = 0;
  const put = (value: Tree): void => {
    if (below > 0) return;
    const key = top.group.list ? String(top.index) : (top.key ?? '');
    top.group.entries.push({ key, value });
  };
  return {
    root,
    key: (name) => {
      if (below === 0) top.key = name;
    },
    pending: () => (top.group.list ? null : top.key),
    inList: () => top.group.list,
    text: put,
    open: (list) => {
      if (around.length >= MAX_DEPTH) {
        below += 1;
        return;
      }
      // The braces around a whole file are no entry of it.
      const isWhole = around.length === 0 && top.key === null;
      const inner = isWhole ? root : group(list);
      if (!isWhole) put(inner);
      else if (root.entries.length === 0) root.list = list;
      around.push(top);
      top = { group: inner, key: null, index: 0 };
    },
    close: () => {
      if (below > 0) below -= 1;
      else top = around.pop() ?? top;
    },
    next: () => {
      if (below > 0) return;
      top.key = null;
      top.index += 1;
    },
  };
}
