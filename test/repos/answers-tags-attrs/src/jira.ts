import { Version3Client } from 'jira.js';

const jira = new Version3Client({ host: 'https://acme.atlassian.net', authentication: { basic: { email: 'bot@acme.dev', apiToken: process.env.JIRA_TOKEN! } } });

export type JiraProject = { key: string; hidden: boolean; displayOrder: number; attributeValues: { attributeId: string; value: string }[] };

export async function openProjects(): Promise<JiraProject[]> {
  const page = await jira.projects.searchProjects({ maxResults: 100 });
  const list = page.values.map((p: any) => ({
    key: p.key,
    hidden: p.archived ?? false,
    displayOrder: p.properties?.order ?? 0,
    attributeValues: [{ attributeId: 'lead', value: p.lead?.displayName ?? '' }],
  }));
  return list.filter((p) => !p.hidden).sort((a, b) => a.displayOrder - b.displayOrder);
}
