import { del, get, patch, put } from './verbs';
import { get as read } from './cache';

export const teams = () => get('/teams'); // expect: legacy-call getTeams
export const rename = (id: string, name: string) => put(`/teams/${id}`, { name }); // expect: legacy-call updateTeam
export const hide = (group: string, tag: string) => patch(`/tag-groups/${group}/tags/${tag}`, { hidden: true }); // expect: legacy-call updateTag
export const fire = (id: string) => del(`/employees/${id}`); // expect: legacy-call deleteEmployee
export const cached = () => read('/teams');
