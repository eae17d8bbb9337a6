import { getTeamDetails, searchEntries } from "~/server/pleo";

export default async function TeamPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const team = await getTeamDetails(id);
  const entries = await searchEntries(id);

  return (
    <section>
      <h2>{team.name}</h2>
      <p>{team.employees.length} people</p>
      <pre>{JSON.stringify(entries, null, 2)}</pre>
    </section>
  );
}
