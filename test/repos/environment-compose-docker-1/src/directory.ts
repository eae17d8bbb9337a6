import { log } from './log.js';

const address = process.env.PEOPLE_DIRECTORY;

export interface Person {
  id: string;
  code: string | null;
}

/** Cost centre by person; the directory answers in pages. */
export async function costCentres(): Promise<Map<string, string>> {
  if (!address) throw new Error('PEOPLE_DIRECTORY is not set');
  const result = new Map<string, string>();
  let offset: number | null = 0;

  for (let page = 0; offset !== null && page < 50; page++) {
    const response = await fetch(`${address}?pageOffset=${offset}`, { // expect: legacy-call getEmployees (likely)
      headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
    });
    const body = (await response.json()) as {
      employees: Person[];
      metadata: { pageInfo: { nextPageOffset: number | null } };
    };
    for (const person of body.employees) if (person.code) result.set(person.id, person.code);
    offset = body.metadata.pageInfo.nextPageOffset;
  }

  log.info({ people: result.size }, 'directory read');
  return result;
}
