const pleo = (path: string) => `docs/pleo${path}.md`;

export const page = pleo('/account-groups');
