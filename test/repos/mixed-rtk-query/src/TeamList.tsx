import { useGetTeamsQuery, useRenameTeamMutation } from "./services/pleoApi";

export function TeamList() {
  const { data, isLoading, error } = useGetTeamsQuery();
  const [rename] = useRenameTeamMutation();
  if (isLoading) return <p>Loading…</p>;
  if (error) return <p>Could not reach https://openapi.pleo.io, is the token still valid?</p>;
  return (
    <ul>
      {data?.teams.map((t) => (
        <li key={t.id} onDoubleClick={() => rename({ id: t.id, name: prompt("Name", t.name) ?? t.name })}>{t.name}</li>
      ))}
    </ul>
  );
}
