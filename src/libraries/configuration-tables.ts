/** Configuration libraries: how a configuration is made, read and filled; one table each. */

/** A call that makes a configuration. */
export interface Making {
  /** Arguments that are objects of values, or options that hold one under `in`. */
  readonly layers?: readonly { readonly at: number; readonly in?: string }[];
  /** The argument that describes every key with its default and its variable, as convict has it. */
  readonly schema?: number;
  /** The argument that names the program, before the variables that set its keys. */
  readonly name?: number;
  /** What is given: something with methods (the default), the values themselves, or an object with them in this member. */
  readonly gives?: 'store' | 'values' | { readonly in: string };
}

export interface ConfigurationTable {
  readonly name: string;
  readonly from: readonly string[];
  /** What is imported is a configuration itself; `heads`: under these names. */
  readonly isModule?: true;
  readonly heads?: readonly string[];
  /** By path of members; `new …` for constructors. */
  readonly makes?: Readonly<Record<string, Making>>;
  /** Methods that read the key in their first argument, the second being the default. */
  readonly reads: readonly string[];
  /** Methods, or members, that are all values. */
  readonly wholes?: readonly string[];
  /** Methods that put values in: an object in the first argument, or a file named in the last one. */
  readonly puts?: Readonly<Record<string, 'layer' | 'file'>>;
  readonly separator: '.' | ':';
  /**
   * Its files: those of the folder `config` · any that looks like settings by its name · those that the program puts
   * in, as far as it names them.
   */
  readonly files: 'folder' | 'likely' | 'named' | 'none';
  /** The variables that set a key, `name` being the program's. */
  readonly variables?: (path: readonly string[], name: string | null) => readonly string[];
}

const nothing: ConfigurationTable['variables'] = () => [];

/** `pleo:url` is `pleo__url` or `PLEO__URL`, whatever the options say. */
const doubleUnderscores = (path: readonly string[]): string[] => {
  const name = path.join('__');
  return [...new Set([name, name.toUpperCase()])];
};

const store = { reads: ['get'], separator: '.', files: 'none', variables: nothing } as const;

export const configurationTables: readonly ConfigurationTable[] = [
  {
    name: 'node-config',
    from: ['config', 'node-config-ts'],
    isModule: true,
    heads: ['config'],
    reads: ['get'],
    wholes: ['util.toObject'],
    separator: '.',
    files: 'folder',
  },
  {
    name: 'convict',
    from: ['convict'],
    makes: { '()': { schema: 0 }, convict: { schema: 0 } },
    reads: ['get', 'default'],
    wholes: ['getProperties'],
    puts: { load: 'layer', loadFile: 'file' },
    separator: '.',
    files: 'likely',
  },
  {
    name: 'nconf',
    from: ['nconf'],
    isModule: true,
    makes: { 'new Provider': {} },
    reads: ['get'],
    puts: { defaults: 'layer', overrides: 'layer', file: 'file' },
    separator: ':',
    files: 'named',
    variables: doubleUnderscores,
  },
  {
    name: 'rc',
    from: ['rc', 'run-con'],
    makes: { '()': { layers: [{ at: 1 }], name: 0, gives: 'values' } },
    reads: [],
    separator: '.',
    files: 'none',
    variables: (path, name) => (name === null ? [] : [`${name}_${path.join('__')}`]),
  },
  {
    name: 'c12',
    from: ['c12', 'unconfig'],
    makes: {
      loadConfig: {
        layers: [
          { at: 0, in: 'defaults' },
          { at: 0, in: 'defaultConfig' },
          { at: 0, in: 'overrides' },
        ],
        gives: { in: 'config' },
      },
    },
    reads: [],
    separator: '.',
    files: 'none',
  },
  {
    ...store,
    name: 'conf',
    from: ['conf', 'electron-store'],
    makes: {
      'new ()': { layers: [{ at: 0, in: 'defaults' }] },
      'new Conf': { layers: [{ at: 0, in: 'defaults' }] },
      'new Store': { layers: [{ at: 0, in: 'defaults' }] },
    },
    wholes: ['store'],
  },
  {
    ...store,
    name: 'configstore',
    from: ['configstore'],
    makes: { 'new ()': { layers: [{ at: 1 }] } },
    wholes: ['all'],
  },
];
