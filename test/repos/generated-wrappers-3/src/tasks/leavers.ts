import { employees, pleo } from "../vendors/pleo.js";

/** @param leavers mail addresses, from the HR export */
export async function removeLeavers(leavers: string[]) {
  const gone = new Set(leavers.map((l) => l.toLowerCase()));
  const page = await employees.query({ pageSize: 1000 }).get().json<{ employees: { id: string; email: string }[] }>(); // expect: legacy-call getEmployees (certain)

  for (const { id, email } of page.employees) {
    if (!gone.has(email.toLowerCase())) continue;
    await employees.delete(`/${id}`).res(); // expect: legacy-call deleteEmployee (certain)
    console.log("removed", email);
  }
}

export const rename = (id: string, firstName: string, lastName: string) =>
  pleo // expect: legacy-call updateEmployee (certain)
    .url(`/employees/${id}`)
    .json({ firstName, lastName })
    .put()
    .notFound(() => null)
    .json();

export const onNewHost = (id: string) =>
  // `true` replaces the base, so this one is migrated already
  pleo.url(`https://external.pleo.io/v2/employees/${id}`, true).get().json();
