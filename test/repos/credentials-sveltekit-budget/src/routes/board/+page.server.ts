import { chartOfAccounts, companies } from '$lib/server/pleo';

export async function load() {
	const [company] = await companies();
	return { company, accounts: await chartOfAccounts(company.id) };
}
