import { createAction } from 'nango';
import * as z from 'zod';
import { PLEO_OPEN_API } from '../../shared/hosts.js';

const Input = z.object({ email: z.string().email(), firstName: z.string(), lastName: z.string(), teamId: z.string().optional() });

export default createAction({
    description: 'Invites an employee and puts them in a team',
    version: '1.0.0',
    endpoint: { method: 'POST', path: '/pleo/employees', group: 'Employees' },
    input: Input,
    output: z.object({ id: z.string() }),

    exec: async (nango, input) => {
        const { teamId, ...person } = input;

        const created = await nango.post<{ id: string }>({ baseUrlOverride: PLEO_OPEN_API, endpoint: '/v1/employees', data: person, retries: 0 }); // expect: legacy-call createEmployee (certain)

        if (teamId) {
            await nango.put({ // expect: legacy-call addTeamEmployee (certain)
                baseUrlOverride: PLEO_OPEN_API,
                endpoint: `/v1/teams/${teamId}/employees/${created.data.id}`
            });
        }
        return { id: created.data.id };
    }
});
