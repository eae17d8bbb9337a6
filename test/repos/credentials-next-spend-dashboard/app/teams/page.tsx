import { employees } from "@/lib/server/pleo";
import { teams } from "@/lib/server/legacyPleo";

export default async function TeamsPage() {
  const [all, people] = await Promise.all([teams(), employees(process.env.PLEO_COMPANY_ID!)]);
  return (
    <main>
      <p>{people.data.length} people</p>
      <ul>
        {all.map((t) => (
          <li key={t.id}>{t.name}</li>
        ))}
      </ul>
    </main>
  );
}
