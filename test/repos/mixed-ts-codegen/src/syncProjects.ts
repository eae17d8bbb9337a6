import { OpenAPI as PleoConfig } from './generated/pleo/core/OpenAPI';
import { OpenAPI as VismaConfig } from './generated/visma/core/OpenAPI';
import { TagGroupsService } from './generated/pleo/services/TagGroupsService';
import { AccountsService } from './generated/visma/services/AccountsService';

PleoConfig.TOKEN = process.env.PLEO_TOKEN;
VismaConfig.TOKEN = async () => (await import('./vismaAuth')).accessToken();

interface Project { number: string; name: string; closed: boolean; pleoTagId?: string }

/** Every open project becomes a tag in the group "Project". */
export async function syncProjects(projects: Project[]): Promise<void> {
    const groups = await TagGroupsService.getTagGroups(false);
    const group = groups.find(g => g.name === 'Project');
    if (!group) throw new Error('Create the tag group "Project" in Pleo first');

    for (const p of projects) {
        if (p.pleoTagId) {
            await TagGroupsService.updateTag(group.id, p.pleoTagId, { hidden: p.closed });
        } else if (!p.closed) {
            await TagGroupsService.createTag(group.id, {
                attributeValues: [{ attributeId: group.tagAttributes[0].id, value: `${p.number} ${p.name}` }],
            });
        }
    }
}

export const chart = () => AccountsService.getAccounts(1000);
