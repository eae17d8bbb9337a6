/** git as a lister of files: started without a shell, and without anything that the repository's own settings could start. */

import { execFileSync } from 'node:child_process';

/** Settings of a repository that would run programs of its choice. */
const HARDENED = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.pager=cat',
  '-c',
  'protocol.allow=never',
  '-c',
  'core.attributesFile=/dev/null',
  // A repository inside the repository, with settings of its own.
  '-c',
  'safe.bareRepository=explicit',
];

/**
 * What no setting of the repository overrides: nothing is fetched, by whatever protocol it allows itself, not even an
 * object that is missing.
 */
const ENVIRONMENT = {
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Milliseconds; a named pipe in the place of a `.gitignore` keeps git waiting for ever. */
const PATIENCE = 15_000;

/** What `.gitignore`s say, and no file that the settings of the repository or of the machine name: it may have no end. */
const IGNORED = ['--exclude-per-directory=.gitignore'];

/** The paths that git lists below `root`, relative to it; null where there is no git or no repository. */
export function gitList(root: string): string[] | null {
  return run(root, ['ls-files', '-z', '--cached', '--others', ...IGNORED, '--deduplicate']);
}

/** The listed paths that are marked as generated in a `.gitattributes`. */
export function gitGenerated(root: string, files: readonly string[]): ReadonlySet<string> {
  if (files.length === 0) return new Set();
  const answer = run(root, ['check-attr', '-z', '--stdin', 'linguist-generated'], files.join('\0'));
  const generated = new Set<string>();
  // path, attribute, value, path, attribute, value …
  for (let i = 0; answer && i + 2 < answer.length; i += 3) {
    const [path, , value] = answer.slice(i, i + 3);
    if (path !== undefined && (value === 'set' || value === 'true')) generated.add(path);
  }
  return generated;
}

function run(root: string, args: readonly string[], input = ''): string[] | null {
  try {
    const output = execFileSync('git', [...HARDENED, ...args], {
      cwd: root,
      input,
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...ENVIRONMENT },
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    return output.split('\0').filter((path) => path !== '');
  } catch {
    // Not a repository, or no git at all: the walk takes over.
    return null;
  }
}
