import { expenses } from './broken';

export const run = () => expenses(process.env.PLEO_TOKEN ?? '');
