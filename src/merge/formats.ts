/** What the formats of `merge` are called and are for: apart from the code that writes them, so that help loads none of it. */

export const MERGE_FORMATS = {
  markdown: 'the plan of all repositories, for a job summary',
  html: 'the same as one page for a browser',
  json: 'one object, version 1 of the published schema',
  csv: 'a row for each finding',
  'csv-repositories': 'a row for each repository',
} as const;
