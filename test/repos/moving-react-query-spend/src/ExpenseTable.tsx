import { createColumnHelper, flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import type { Expense } from './api/pleo';
import { useExpenses, useTotals } from './hooks';
import { useBudgets } from './budgets';

const col = createColumnHelper<Expense>();

const columns = [
  col.accessor((row) => new Date(row.performedAt).toLocaleDateString('da'), { id: 'date', header: 'Dato' }),
  col.accessor((row) => row.cardTransaction?.merchant.name ?? row.note, { id: 'what', header: 'Hvad' }), // todo-expect: lost-field
  col.accessor((row) => row.employeeCode, { id: 'who', header: 'Medarbejder' }), // todo-expect: lost-field
  col.display({
    id: 'state',
    header: '',
    cell: ({ row }) => (row.original.status === 'EXPORTED' ? '✓' : '…'), // todo-expect: changed-field
  }),
];

export function ExpenseTable({ from }: { from: string }) {
  const { data = [] } = useExpenses(from);
  const totals = useTotals(from);
  const budgets = useBudgets();
  const table = useReactTable({ data, columns, getCoreRowModel: getCoreRowModel() });
  return (
    <section>
      <h2>{Object.entries(totals.data ?? {}).map(([c, v]) => <span key={c}>{c} {v.toFixed(2)}</span>)}</h2>
      <p>{budgets.data?.map((b) => <em key={b.id}>{b.employeeCode}: {b.amountOriginal.value} ({b.status})</em>)}</p>
      <ul>{data.map((e) => <li key={e.id}>{e.amountSettled?.value.toFixed(2)}</li>)}</ul>{/* expect: changed-field */}
      <table>
        <tbody>
          {table.getRowModel().rows.map((r) => (
            <tr key={r.id}>{r.getVisibleCells().map((c) => <td key={c.id}>{flexRender(c.column.columnDef.cell, c.getContext())}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
