import { HttpMethod } from '@activepieces/pieces-common';
import { createAction, Property } from '@activepieces/pieces-framework';
import { pleoAuth } from '../common/auth';
import { pleoApiCall } from '../common/client';

const teamPath = (id: string) => `/teams/${encodeURIComponent(id)}`;

export const createTeam = createAction({
	auth: pleoAuth,
	name: 'create_team',
	displayName: 'Create team',
	description: 'Creates a team',
	props: {
		name: Property.ShortText({ displayName: 'Name', required: true }),
		code: Property.ShortText({ displayName: 'Code', required: false }),
	},
	async run({ auth, propsValue: { name, code } }) {
		const res = await pleoApiCall<{ id: string }>({ token: auth, method: HttpMethod.POST, resourceUri: '/teams', body: { name, code } }); // expect: legacy-call createTeam (certain)
		return res.body;
	},
});

export const deleteTeam = createAction({
	auth: pleoAuth,
	name: 'delete_team',
	displayName: 'Delete team',
	description: 'Deletes a team, its members stay',
	props: { teamId: Property.ShortText({ displayName: 'Team ID', required: true }) },
	async run({ auth, propsValue }) {
		const team = await pleoApiCall<any>({ token: auth, method: HttpMethod.GET, resourceUri: teamPath(propsValue.teamId) }); // expect: legacy-call getTeam (certain)
		if (team.body.employees.length > 0) throw new Error(`${team.body.name} still has members`);
		await pleoApiCall({ token: auth, method: HttpMethod.DELETE, resourceUri: teamPath(propsValue.teamId) }); // expect: legacy-call deleteTeam (certain)
		return { deleted: true };
	},
});
