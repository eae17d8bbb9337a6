// Another vendor's, our own, and what nobody knows.
export const invoices = () => fetch('https://api.invoices.example/v1/expenses?pageSize=10');
export const own = () => fetch('/v1/expenses');
export const some = (path: string) => fetch(`https://external.pleo.io/v1/${path}`);
export const alike = () => fetch('https://external.pleo.io.example/v1/teams');
export const specification = () => fetch('https://external.pleo.io/openapi.json');
export const alive = () => fetch('https://external.pleo.io/', { method: 'HEAD' });
