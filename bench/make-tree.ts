/** A tree of TypeScript files from a seed: realistic sizes, and as many callers of a client as asked for. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TreeShape {
  readonly files: number;
  /** Files that call the legacy API through one shared client. */
  readonly callers: number;
  /** Classes that get the client handed in and call it through a retry helper, each in a file of its own. */
  readonly services?: number;
}

/** Mean size of a file: 12,000 of them are 33 MB. */
const MEAN_BYTES = 2_750;

/** Writes the tree once as a committed repository, and gives its folder. */
export function makeTree(root: string, shape: TreeShape): string {
  const services = shape.services ?? 0;
  const folder = join(
    root,
    ['tree', shape.files, shape.callers, ...(services > 0 ? [services] : [])].join('-'),
  );
  if (existsSync(join(folder, '.git', 'done'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  const random = generator(20_261_124);
  for (let index = 0; index < shape.files; index += 1) {
    const parent = join(folder, 'src', `area-${index % 60}`, `part-${index % 7}`);
    mkdirSync(parent, { recursive: true });
    writeFileSync(join(parent, `module-${index}.ts`), moduleText(index, random));
  }
  if (shape.callers > 0) writeCallers(folder, shape.callers);
  if (services > 0) writeServices(folder, services);
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.test', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  };
  git('init');
  git('add', '-A');
  git('commit', '-m', 'tree');
  writeFileSync(join(folder, '.git', 'done'), '');
  return folder;
}

/** A client class, a third as many importers of the callers, and callers with two requests each. */
function writeCallers(folder: string, callers: number): void {
  const parent = join(folder, 'src', 'billing');
  mkdirSync(parent, { recursive: true });
  writeFileSync(
    join(parent, 'pleo-client.ts'),
    `export class PleoClient {
  constructor(private readonly token: string, private readonly base = 'https://openapi.pleo.io/v1') {}
  async get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
    const response = await fetch(\`\${this.base}\${path}?\${new URLSearchParams(query)}\`, {
      headers: { Authorization: \`Bearer \${this.token}\` },
    });
    return response.json();
  }
}
export const pleo = new PleoClient(process.env.PLEO_TOKEN ?? '');
`,
  );
  const paths = ['/expenses', '/employees', '/accounts', '/tag-groups', '/tax-codes'];
  for (let i = 0; i < callers; i += 1) {
    writeFileSync(
      join(parent, `caller-${i}.ts`),
      `import { pleo } from './pleo-client';
export const list${i} = (page: number) => pleo.get('${paths[i % paths.length]}', { pageOffset: String(page) });
export const one${i} = (id: string) => pleo.get(\`/expenses/\${id}\`);
`,
    );
  }
  for (let i = 0; i < callers / 2; i += 1) {
    writeFileSync(
      join(parent, `page-${i}.ts`),
      `import { list${i} } from './caller-${i}';\nexport const page${i} = () => list${i}(0);\n`,
    );
  }
}

/** Where every file imports the client, and none calls it in one step: constructor, method, retry closure, helper. */
function writeServices(folder: string, services: number): void {
  const parent = join(folder, 'src', 'services');
  mkdirSync(parent, { recursive: true });
  writeFileSync(
    join(parent, 'pleo-client.ts'),
    `export class PleoClient {
  constructor(private readonly token: string, private readonly base = 'https://openapi.pleo.io/v1') {}
  async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers = { Authorization: \`Bearer \${this.token}\` };
    const response = await fetch(this.base + path, { method, headers, body: JSON.stringify(body) });
    return response.json();
  }
  get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
    return this.request<T>('GET', \`\${path}?\${new URLSearchParams(query)}\`);
  }
}
export async function withRetry<T>(job: () => Promise<T>): Promise<T> {
  return job().catch(() => job());
}
export const pleo = new PleoClient(process.env.PLEO_TOKEN ?? '');
`,
  );
  const paths = ['/expenses', '/employees', '/accounts', '/tag-groups', '/tax-codes'];
  const names = Array.from({ length: services }, (_, index) => `service${index}`);
  for (const [index, name] of names.entries()) {
    writeFileSync(
      join(parent, `${name}.ts`),
      `import { type PleoClient, pleo, withRetry } from './pleo-client';
export class Service${index} {
  constructor(private readonly client: PleoClient) {}
  list(page: number) {
    return withRetry(() => this.client.get('${paths[index % paths.length]}', { pageOffset: String(page) }));
  }
  one(id: string) {
    return this.client.request('GET', \`/expenses/\${id}\`);
  }
}
export const ${name} = new Service${index}(pleo);
`,
    );
  }
  const imports = names.map((name) => `import { ${name} } from './${name}';`).join('\n');
  writeFileSync(
    join(parent, 'all.ts'),
    `${imports}\nexport const all = [${names.join(', ')}];\nexport const run = () => all.map((service) => service.list(0));\n`,
  );
}

function moduleText(index: number, random: () => number): string {
  const size = MEAN_BYTES * (0.4 + 1.2 * random());
  const imported = Math.floor(random() * index);
  const lines = [
    `import { handle${imported} } from '../../area-${imported % 60}/part-${imported % 7}/module-${imported}';`,
    '',
  ];
  let length = 100;
  for (let n = 0; length < size; n += 1) {
    const text = `export async function handle${n === 0 ? index : `${index}_${n}`}(input: Record<string, number>, limit = ${n}): Promise<number> {
  const response = await fetch(\`https://api.internal.example/v${n}/items/\${input.id}\`, { method: 'GET' });
  const body = (await response.json()) as { items: { id: number; total: number }[] };
  return body.items.filter((item) => item.total > limit).reduce((sum, item) => sum + item.total, 0);
}
`;
    lines.push(text);
    length += text.length;
  }
  lines.push(`export const use${index} = handle${imported};`);
  return lines.join('\n');
}

/** mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
