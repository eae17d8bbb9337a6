import { Command } from 'commander';
import { api } from '../api.js';

type TaxCode = {
  id: string;
  name: string;
  code?: string;
  type: 'NORMAL' | 'REVERSE';
  enabled: boolean;
  deletedAt?: string;
};

export const tax = new Command('tax').action(async () => {
  const { taxCodes } = await api.get('tax-codes', { searchParams: { hidden: true } }).json<{ taxCodes: TaxCode[] }>();
  const rows = taxCodes
    .filter((t) => t.enabled) // expect: changed-field
    .filter((t) => !t.deletedAt) // expect: lost-field
    .map((t) => ({
      code: t.code ?? '-',
      name: t.name,
      reverse: t.type === 'REVERSE', // expect: changed-field
    }));
  console.table(rows);
});
