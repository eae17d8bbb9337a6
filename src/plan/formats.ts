/** What the formats of `plan` are called and are for: apart from the code that writes them, so that help loads none of it. */

export const PLAN_FORMATS = {
  text: 'for people at a terminal, and what it shows by default',
  markdown: 'for issues and pull requests, with task lists and a chart that GitHub draws',
  html: 'one page for a browser, with search and filters',
  json: 'one object, version 1 of the published schema',
} as const;
