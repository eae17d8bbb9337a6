/** The workflows that `init` writes: text, with the least permissions, pinned by commit where one is known. */

/** What every job starts with. The commit is that of v7.0.0. */
const CHECKOUT = `      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          persist-credentials: false`;

const PIN = `      # A tag can be moved. To pin what runs here, write the commit of a release in the place of v1:
      # https://github.com/pleo-migrate/pleo-migrate/releases`;

/** Reports what a pull request adds. */
export const PULL_REQUEST_WORKFLOW = `# Written by pleo-migrate init. Reports the calls to Pleo's legacy API that a pull request adds.
name: pleo-migrate
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: pleo-migrate-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  pleo-migrate:
    name: Calls to Pleo's legacy API
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      # For one comment on the pull request, and for the check with the findings at their lines.
      # Without these two, which forks never have, findings are annotations and a summary.
      pull-requests: write
      checks: write
    steps:
${CHECKOUT}
${PIN}
      - uses: pleo-migrate/pleo-migrate@v1
        with:
          # The run fails for what the pull request adds; "never" reports only.
          fail-on: new
`;

/** Counts everything once a week. */
export const AUDIT_WORKFLOW = `# Written by pleo-migrate init. Counts once a week what is left of Pleo's legacy API, and keeps one issue about it.
name: pleo-migrate audit
on:
  schedule:
    - cron: "17 6 * * 1"
  workflow_dispatch:
permissions: {}
concurrency:
  group: pleo-migrate-audit
  cancel-in-progress: false
jobs:
  audit:
    name: What is left of Pleo's legacy API
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      # For the tracking issue.
      issues: write
    steps:
${CHECKOUT}
${PIN}
      - uses: pleo-migrate/pleo-migrate@v1
        with:
          mode: audit
          # An audit tells; it is the pull request that is stopped.
          fail-on: never
          tracking-issue: "on"
`;
