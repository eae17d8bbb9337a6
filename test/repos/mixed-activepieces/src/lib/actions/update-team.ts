import { createAction, Property } from '@activepieces/pieces-framework';
import { HttpMethod } from '@activepieces/pieces-common';
import { pleoAuth } from '../../index';
import { callPleo } from '../common';

export const updateTeam = createAction({
  name: 'update_team',
  auth: pleoAuth,
  displayName: 'Update team',
  description: 'Renames a team and adds a member',
  props: {
    teamId: Property.ShortText({ displayName: 'Team', required: true }),
    name: Property.ShortText({ displayName: 'Name', required: true }),
    employeeId: Property.ShortText({ displayName: 'New member', required: false }),
  },
  async run({ auth, propsValue }) {
    const { teamId, name, employeeId } = propsValue;
    const team = await callPleo(auth, HttpMethod.PUT, `/teams/${teamId}`, { name }); // expect: legacy-call updateTeam (certain)
    if (employeeId) {
      await callPleo(auth, HttpMethod.PUT, `/teams/${teamId}/employees/${employeeId}`); // expect: legacy-call addTeamEmployee (certain)
    }
    return team;
  },
});
