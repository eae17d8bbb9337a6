import pLimit from "p-limit";
import { allTeams } from "../clients/openapi";
import { employees, external } from "../clients/external";
import { ownerByEmail, setSpend } from "../clients/hubspot";
import { settings } from "../settings";

const limit = pLimit(4);

export async function pushTeamSpend(month: string) {
  const [teams, people] = await Promise.all([allTeams(), employees()]);
  console.info(`${teams.length} teams, ${people.length} people`);

  await Promise.all(
    people.map((person) =>
      limit(async () => {
        const { data } = await external.post(
          "/v1/accounting-entries:search",
          { includeDeleted: false, employeeIds: [person.id], bookkeepingDateStart: `${month}-01` },
          { params: { company_id: settings.pleo.companyId } },
        );
        const total = data.data.reduce((sum: number, e: any) => sum + (e.amount?.value ?? 0), 0);
        const owner = await ownerByEmail(person.email);
        if (owner) await setSpend(owner, total / 100);
      }),
    ),
  );
}
