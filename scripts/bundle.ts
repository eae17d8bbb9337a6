/** One entry → one bundle, and the packages that are in it. */

import { createRequire } from 'node:module';
import { sep } from 'node:path';

/** The part of @vercel/ncc that is used here; it carries no types. */
type Ncc = (
  input: string,
  options: {
    readonly externals: Readonly<Record<string, string>>;
    readonly target: string;
    readonly cache: false;
    readonly quiet: true;
  },
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { readonly compilation: { readonly modules: Iterable<Module> } };
}>;

interface Module {
  /** The file that it was read from. */
  readonly resource?: string;
  /** The modules that were joined to this one. */
  readonly modules?: Iterable<Module>;
}

interface Bundle {
  readonly code: string;
  /** Files beside the code: chunks that are loaded later. */
  readonly assets: readonly (readonly [name: string, text: string])[];
  /** Folders of packages. */
  readonly packages: ReadonlySet<string>;
}

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

/** Bundles a file; packages in `externals` are left out and required from the path that stands there. */
export async function bundle(entry: string, externals: Readonly<Record<string, string>>): Promise<Bundle> {
  // A cache of an earlier run must not decide what is released.
  const { code, assets, stats } = await ncc(entry, {
    externals,
    target: 'es2022',
    cache: false,
    quiet: true,
  });
  return {
    code,
    // A package.json is written where the sources have one, and says nothing that dist/package.json does not.
    assets: Object.entries(assets).flatMap(([name, { source }]) =>
      name === 'package.json' ? [] : [[name, source.toString()]],
    ),
    packages: new Set(foldersOf(stats.compilation.modules)),
  };
}

function* foldersOf(modules: Iterable<Module>): Generator<string> {
  for (const { resource, modules: joined } of modules) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(
      resource?.split(sep).join('/') ?? '',
    )?.[0];
    if (folder) yield folder;
    if (joined) yield* foldersOf(joined);
  }
}
