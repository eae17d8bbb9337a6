import { Client } from "pg";
import * as pleo from "./pleo/sources";
import { invoices } from "./qonto";

async function upsert(db: Client, table: string, rows: any[]) {
    for (const r of rows)
        await db.query(`insert into ${table}(id, doc) values ($1, $2) on conflict (id) do update set doc = excluded.doc`, [r.id, r]);
}

(async () => {
    const db = new Client();
    await db.connect();
    const since = "2026-01-01";
    const entries = await pleo.entries(since);
    for (const e of entries) {
        await db.query("insert into spend(id, day, cents, cur, team, note) values ($1,$2,$3,$4,$5,$6)", [
            e.id,
            e.performedAt,
            e.transactionValue.minors,
            e.transactionValue.currency,
            e.departmentId, // expect: legacy-field
            e.note,
        ]);
        if (e.cardTransaction?.merchant?.name) await db.query("select 1"); // expect: legacy-field
    }
    await upsert(db, "employee", await pleo.employees());
    await upsert(db, "vendor", await pleo.vendors());
    await upsert(db, "tax_code", await pleo.taxCodes());
    await upsert(db, "company", await pleo.companies());
    await upsert(db, "qonto", await invoices(since));
    const { rows } = await db.query("select id, status, amount_original as \"amountOriginal\" from spend_old");
    for (const r of rows) console.log(r.id, r.status, r.amountOriginal.value);
    await db.end();
})();
