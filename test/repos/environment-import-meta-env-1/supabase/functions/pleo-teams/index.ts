import { serve } from 'https://deno.land/std@0.224.0/http/server.ts';

const base = Deno.env.get('PLEO_API_URL') ?? 'https://openapi.pleo.io/v1';
const token = Deno.env.get('PLEO_API_TOKEN')!;

serve(async (req: Request) => {
  if (req.method === 'OPTIONS') {
    return new Response('ok', { headers: { 'Access-Control-Allow-Origin': '*' } });
  }

  const { teamId, employeeId, remove } = await req.json();

  if (!teamId) {
    const teams = await fetch(`${base}/teams`, { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getTeams (likely)
    return new Response(await teams.text(), { status: teams.status });
  }

  // one address, two verbs
  const target = `${base}/teams/${teamId}/employees/${employeeId}`;
  const answer = remove
    ? await fetch(target, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } }) // expect: legacy-call deleteTeamEmployee (likely)
    : await fetch(target, { method: 'PUT', headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call addTeamEmployee (likely)

  return new Response(null, { status: answer.status });
});
