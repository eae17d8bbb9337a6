import { useState } from 'react';
import { useGetTeams, useUpdateTeam } from '@/api/generated/pleo/teams/teams';
import { useGetTeams as usePortalTeams } from '@/api/generated/portal/portal';

export function TeamTable() {
  const [offset, setOffset] = useState(0);
  const { data, isPending } = useGetTeams({ pageOffset: offset, pageSize: 25 });
  const { data: portalTeams = [] } = usePortalTeams();
  const { mutate } = useUpdateTeam({ mutation: { onSuccess: () => setOffset(0) } });

  if (isPending) return <>…</>;
  return (
    <table>
      <tbody>
        {data?.teams.map((team) => {
          const lead = portalTeams.find((p) => p.pleoTeamId === team.id)?.lead;
          return (
            <tr key={team.id} onDoubleClick={() => mutate({ teamId: team.id, data: { name: `${team.name} (${lead})` } })}>
              <td>{team.name}</td>
              <td>{lead}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
