import { pushTeamSpend } from "./jobs/team-spend";
import { accountGroups } from "./clients/openapi";

const month = process.argv[2] ?? new Date().toISOString().slice(0, 7);

await pushTeamSpend(month);
console.log(JSON.stringify(await accountGroups(), null, 2));
