import { readFileSync, writeFileSync } from 'fs';
import iconv from 'iconv-lite';
import { Buchung, PleoExpense } from './model';

const month = process.argv[2];

const german = (n: number) => Math.abs(n).toFixed(2).replace('.', ',');

function book(expense: PleoExpense): Buchung[] {
  const settled = expense.cardTransaction?.settledAt ?? expense.performedAt; // expect: changed-field
  const day = settled.slice(8, 10) + settled.slice(5, 7);
  return expense.lines.map((line) => ({
    umsatz: german(line.amountSettled.value), // expect: changed-field
    type: expense.amountOriginal.value < 0 ? 'H' : 'S', // expect: changed-field
    belegdatum: day,
    belegfeld1: expense.supplier?.documentNumber ?? expense.id.slice(0, 12),
    buchungstext: (expense.note ?? expense.type).slice(0, 60), // expect: changed-field
    currency: line.amountSettled.currency, // expect: changed-field
  }));
}

const cached = JSON.parse(readFileSync(`cache/${month}.json`, 'utf8')) as PleoExpense[];
const buchungen = cached.flatMap(book);
const foreign = cached.filter((e) => e.supplier?.CIF && !e.supplier.CIF.startsWith('DE')); // expect: changed-field, changed-field

const rows = buchungen.map((b) => [b.umsatz, b.type, b.currency, b.belegdatum, b.belegfeld1, b.buchungstext].join(';'));
writeFileSync(`out/EXTF_${month}.csv`, iconv.encode(rows.join('\r\n'), 'win1252'));
console.log(`${rows.length} rows, ${foreign.length} foreign suppliers`);
