import { logger, schedules, task } from "@trigger.dev/sdk/v3";
import ky from "ky";
import { db } from "../db.js";

const pleo = ky.create({
  prefixUrl: process.env.PLEO_API_BASE || "https://openapi.pleo.io/v1",
  headers: { authorization: `Bearer ${process.env.PLEO_API_KEY}` },
  retry: { limit: 5, statusCodes: [429, 500, 502, 503] },
});

export const syncAccounts = schedules.task({
  id: "sync-pleo-accounts",
  cron: "0 3 * * *",
  run: async (payload) => {
    const { accounts } = await pleo.get("accounts", { searchParams: { pageSize: 1000 } }).json<{ accounts: { id: string }[] }>(); // expect: legacy-call getAccounts (likely)
    logger.info("accounts", { count: accounts.length, scheduled: payload.timestamp });
    await accountDetail.batchTrigger(accounts.map((a) => ({ payload: { id: a.id } })));
  },
});

export const accountDetail = task({
  id: "pleo-account-detail",
  queue: { concurrencyLimit: 5 },
  run: async ({ id }: { id: string }) => {
    const account = await pleo(`accounts/${id}`).json(); // expect: legacy-call getAccount (likely)
    await db.accounts.upsert(id, account);
  },
});

/** Renames come from our ERP. */
export const renameAccount = task({
  id: "pleo-account-rename",
  maxDuration: 60,
  run: async ({ id, name }: { id: string; name: string }, { ctx }) => {
    await pleo.put(`accounts/${id}`, { json: { name } }); // expect: legacy-call updateAccount (likely)
    logger.log("renamed", { id, run: ctx.run.id });
  },
});
