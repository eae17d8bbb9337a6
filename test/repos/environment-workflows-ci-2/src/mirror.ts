import Database from 'better-sqlite3';
import { getJson } from './http';

const company = process.env.COMPANY ?? 'local';
const db = new Database(`${company}.sqlite`);
const token = process.env.MIRROR_TOKEN;

const at = (path: string, query: Record<string, string> = {}): URL => {
  const url = new URL(`/v1/${path}`, process.env.MIRROR_API);
  url.search = new URLSearchParams(query).toString();
  return url;
};

interface Group { id: string; name: string }
interface Tag { id: string; hidden: boolean }

async function mirrorTags() {
  const groups = await getJson<Group[]>(at('tag-groups', { archived: 'false' }), token); // expect: legacy-call getTagGroups (likely)
  const insert = db.prepare('insert or replace into tags values (?, ?, ?)');
  for (const group of groups) {
    const tags = await getJson<Tag[]>(at(`tag-groups/${group.id}/tags`), token); // expect: legacy-call getTags (likely)
    for (const tag of tags) insert.run(tag.id, group.id, Number(tag.hidden));
  }
}

async function mirrorTeams() {
  const { teams } = await getJson<{ teams: Group[] }>(at('teams', { pageSize: '100' }), token); // expect: legacy-call getTeams (likely)
  const insert = db.prepare('insert or replace into teams values (?, ?)');
  teams.forEach((team) => insert.run(team.id, team.name));
}

async function mirrorPackages() {
  return getJson(`${process.env.NEXUS}/teams`);
}

Promise.all([mirrorTags(), mirrorTeams(), mirrorPackages()]).catch((e) => {
  console.error(e);
  process.exit(1);
});
