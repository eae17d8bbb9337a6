import { env } from "~/env";
import { getBalance, getTeamList } from "~/server/pleo";

export const dynamic = "force-dynamic";

export default async function Home() {
  const [{ teams }, balance] = await Promise.all([getTeamList(), getBalance()]);

  return (
    <main>
      <h1>{balance}</h1>
      <a href={`${env.NEXT_PUBLIC_APP_URL}/expenses`}>Expenses</a>
      <ul>
        {teams.map((team) => (
          <li key={team.id}>
            <a href={`/teams/${team.id}`}>{team.name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
