const get = (path: string) => fetch(`https://openapi.pleo.io/v1${path}`);

// expect-next-line: unused-ignore
// pleo-migrate-ignore-next-line legacy-call until=2026-11-24 -- done by yesterday
export const employees = () => get('/employees'); // expect: legacy-call

// expect-next-line: unused-ignore
// pleo-migrate-ignore-next-line legacy-call until=2026-24-12 -- day and month changed places
export const vendors = () => get('/teams'); // expect: legacy-call

// expect-next-line: unused-ignore
// pleo-migrate-ignore-next-line legacy-call
export const teams = () => get('/teams'); // expect: legacy-call

// expect-next-line: unused-ignore
// pleo-migrate-ignore-next-line legcay-call -- two letters changed places
export const tags = () => get('/tag-groups'); // expect: legacy-call

// expect-next-line: unused-ignore
// pleo-migrate-ignore-nextline legacy-call -- no such comment
export const taxes = () => get('/tax-codes'); // expect: legacy-call
