import Head from "next/head";
import { useEffect, useState } from "react";

type Team = { id: string; name: string; code?: string };

// TODO(mk): move to app/ once the admin shell is ported
export default function TeamsPage() {
  const [teams, setTeams] = useState<Team[]>([]);

  useEffect(() => {
    const headers = new Headers();
    headers.set("Accept", "application/json");
    headers.set("Authorization", "Bearer " + process.env.NEXT_PUBLIC_PLEO_OPENAPI_TOKEN); // expect: credential-in-browser
    fetch("https://openapi.pleo.io/v1/teams?pageSize=50", { headers })
      .then((r) => r.json())
      .then((body) => setTeams(body.teams ?? []));
  }, []);

  return (
    <>
      <Head><title>Teams</title></Head>
      <ul>{teams.map((t) => <li key={t.id}>{t.name} {t.code && <small>{t.code}</small>}</li>)}</ul>
    </>
  );
}
