import { openProjects } from './jira';
import { oneTag, projectGroup, projectNumbers } from './pleoTags';

(async () => {
  const [projects, numbers, group] = await Promise.all([openProjects(), projectNumbers(), projectGroup()]);
  const known = new Set(numbers.values());
  for (const project of projects) {
    const lead = project.attributeValues.find((a) => a.attributeId === 'lead')?.value;
    if (!known.has(project.key)) console.log(`${project.key} (${lead}) has no tag in Pleo`);
  }
  const keys = new Set(projects.map((p) => p.key));
  for (const [tagId, number] of numbers) {
    if (keys.has(number)) continue;
    const { id, text } = await oneTag(group.id, tagId);
    console.log(`tag ${id} "${text}" belongs to no project`);
  }
})();
