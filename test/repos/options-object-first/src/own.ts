interface Call {
  path: string;
  method?: string;
  body?: unknown;
}

function pleo(call: Call) {
  return fetch('https://openapi.pleo.io/v1' + call.path, {
    method: call.method ?? 'GET',
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    body: JSON.stringify(call.body),
  });
}

export const categories = () => pleo({ path: '/account-categories' }); // expect: legacy-call getAccountGroupsV1_1
export const addTeam = (name: string) => pleo({ path: '/teams', method: 'POST', body: { name } }); // expect: legacy-call createTeam
