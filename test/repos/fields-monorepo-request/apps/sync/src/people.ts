import { external, legacy, type ExternalEmployee, type LegacyEmployee } from '@finops/pleo-client';

const v1 = legacy(process.env.PLEO_LEGACY_TOKEN!);
const v2 = external(process.env.PLEO_API_KEY!);
const companyId = process.env.PLEO_COMPANY_ID!;

export async function admins() {
  const { employees } = await v1<{ employees: LegacyEmployee[] }>('GET', '/employees');
  return employees
    .filter((p) => p.role === 'ADMIN') // expect: lost-field
    .map((p) => ({ name: `${p.firstName} ${p.lastName}`, mail: p.email, team: p.teamId })); // expect: lost-field
}

export async function staff() {
  const page = await v2<{ data: ExternalEmployee[] }>('GET', '/v2/employees', { query: { companyId, limit: 100 } });
  return page.data.map((p) => ({ name: `${p.firstName} ${p.lastName}`, code: p.code }));
}

export async function staffPaged(offset: number) {
  const page = await v2<{ data: any[] }>('GET', '/v2/employees', { query: { companyId, pageOffset: offset } }); // expect: legacy-parameter
  return page.data.map((p) => p.email);
}

// first attempt at the switch, still used by the nightly report
export async function employeeById(id: string) {
  return v2<ExternalEmployee>('GET', `/v1/employees/${id}`); // expect: unknown-external-call
}
