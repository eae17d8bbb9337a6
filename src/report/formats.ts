/** What the formats of `check` are called and are for: apart from the code that writes them, so that help loads none of it. */

export const FORMATS = {
  text: 'for people: code, reason, what to do, and the way of each value',
  json: 'one object, version 1 of the published schema',
  sarif: 'SARIF 2.1.0 for code scanning',
  markdown: 'tables for a job summary',
  html: 'one page for a browser, with search and filters',
  github: 'workflow commands that annotate a pull request',
  gitlab: "GitLab's Code Quality report",
  junit: "JUnit's XML for GitLab, Jenkins and Azure Pipelines",
  agent: 'one line per finding, for coding agents',
} as const;
