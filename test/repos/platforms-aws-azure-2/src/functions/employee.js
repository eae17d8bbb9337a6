const { app } = require('@azure/functions');
const { callPleo } = require('../shared/pleo');

// our route has Pleo's name, the portal knows no other
app.http('employee', {
    route: 'v1/employees/{id}',
    methods: ['GET', 'DELETE'],
    authLevel: 'function',
    handler: async (request, context) => {
        const path = `employees/${request.params.id}`;

        if (request.method === 'DELETE') {
            await callPleo('DELETE', path); // expect: legacy-call deleteEmployee
            return { status: 204 };
        }

        const employee = await callPleo('GET', path); // expect: legacy-call getEmployee
        const team = employee.teamId ? await callPleo('GET', `teams/${employee.teamId}`) : null; // expect: legacy-call getTeam
        return { jsonBody: { ...employee, team } };
    },
});
