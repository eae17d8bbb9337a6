/** The commands there are: what each is for, how it is called, and examples; their code stands in src/commands. */

export const COMMANDS = [
  'check',
  'plan',
  'explain',
  'rules',
  'init',
  'baseline',
  'merge',
  'organisation',
  'completion',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface CommandInfo {
  /** One sentence. */
  readonly purpose: string;
  readonly usage: string;
  readonly examples: readonly string[];
  /** The exit codes that `--help` prints, a line each; empty: nothing but 0 and 2. */
  readonly exitCodes: readonly string[];
}

const SCANNED = '3 the scan is incomplete, or there was nothing to scan · 70 a fault of ours';

export const commands: Readonly<Record<Command, CommandInfo>> = {
  check: {
    purpose:
      "Finds the calls to Pleo's legacy API in TypeScript and JavaScript, and says what replaces each.",
    usage: 'pleo-migrate [check] [paths…] [flags]',
    examples: [
      'pleo-migrate',
      'pleo-migrate check packages/billing --min-certainty likely',
      'pleo-migrate --format text --format sarif=pleo.sarif',
    ],
    exitCodes: [
      '0 nothing found at or above --fail-on · 1 something was · 2 wrong usage or configuration',
      SCANNED,
    ],
  },
  plan: {
    purpose:
      'Writes the migration plan of the repository: access, scopes, credentials, and each call in order.',
    usage: 'pleo-migrate plan [paths…] [flags]',
    examples: [
      'pleo-migrate plan',
      'pleo-migrate plan --format html=plan.html',
      'pleo-migrate plan packages/billing --format markdown=MIGRATION.md --format json=plan.json',
    ],
    exitCodes: ['0 the plan is written · 2 wrong usage or configuration', SCANNED],
  },
  explain: {
    purpose:
      'Prints everything known of a rule, of an operation of either API, or of what is found at a place.',
    usage: 'pleo-migrate explain <rule | "METHOD /path" | operation id | file:line[:column]> [flags]',
    examples: [
      'pleo-migrate explain "GET /v1/expenses"',
      'pleo-migrate explain legacy-call',
      'pleo-migrate explain src/pleo.ts:42',
    ],
    exitCodes: [],
  },
  rules: {
    purpose: 'Prints the table of rules.',
    usage: 'pleo-migrate rules',
    examples: ['pleo-migrate rules'],
    exitCodes: [],
  },
  init: {
    purpose:
      'Sets a repository up: a commented configuration, a workflow for pull requests and one for the weekly audit, and a baseline of what is found today.',
    usage: 'pleo-migrate init [--force]',
    examples: ['pleo-migrate init'],
    exitCodes: [
      '0 what was missing is written; what was there is left alone · 2 wrong usage or configuration',
      SCANNED,
    ],
  },
  baseline: {
    purpose: 'Writes the baseline: what is found today is counted from now on, and not reported.',
    usage: 'pleo-migrate baseline [--prune] [flags]',
    examples: ['pleo-migrate baseline', 'pleo-migrate baseline --prune'],
    exitCodes: ['0 the baseline is written · 2 wrong usage or configuration', SCANNED],
  },
  merge: {
    purpose: 'Joins the JSON reports of many repositories, or of parts of one, into one plan of all of them.',
    usage: 'pleo-migrate merge <report.json | folder | @list>… [flags]',
    examples: [
      'pleo-migrate merge reports',
      'pleo-migrate merge reports --format html=plan.html --format csv=findings.csv',
      "find . -name 'pleo-report.json' | pleo-migrate merge @-",
    ],
    exitCodes: [
      '0 the plan is written, and every repository is scanned whole · 2 wrong usage',
      '3 some repository could not be scanned, or only in part: the plan says which and why · 70 a fault of ours',
    ],
  },
  organisation: {
    purpose: 'Lists the repositories of an organisation on GitHub in shards, and scans one shard of them.',
    usage:
      'pleo-migrate organisation list <owner> [flags]\n  pleo-migrate organisation scan <shards.json> [flags]',
    examples: [
      'pleo-migrate organisation list acme --topics backend --output shards.json',
      'pleo-migrate organisation scan shards.json --shard 1 --reports reports',
      'pleo-migrate merge shards.json reports --format html=plan.html',
    ],
    exitCodes: [
      '0 the list is written; each repository of the shard has its report, or a record of why not',
      '2 wrong usage · 3 nothing to scan, or none of it could be scanned · 70 a fault of ours',
      'GH_TOKEN or GITHUB_TOKEN is the token, GITHUB_API_URL the address of the API.',
    ],
  },
  completion: {
    purpose: 'Prints a script that completes the command line in bash, zsh or fish.',
    usage: 'pleo-migrate completion <bash | zsh | fish>',
    examples: [
      'eval "$(pleo-migrate completion bash)"',
      'pleo-migrate completion fish > ~/.config/fish/completions/pleo-migrate.fish',
    ],
    exitCodes: [],
  },
};
