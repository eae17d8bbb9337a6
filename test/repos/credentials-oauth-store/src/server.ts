import express from "express";
import session from "express-session";
import { connect } from "./routes/connect";
import { exportItems, exportJobs, finish } from "./pleo/api";
import { ownExpenses } from "./legacy/expenses";
import { subscribe } from "./webhooks/subscribe";

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false }));
app.use(connect);

app.post("/companies/:id/export", async (req, res) => {
  const { data: jobs } = await exportJobs(req.params.id);
  for (const job of jobs.filter((j) => j.status === "pending")) {
    const { data: items } = await exportItems(req.params.id, job.id);
    await finish(req.params.id, job.id, items);
  }
  res.json({ jobs: jobs.length });
});

app.get("/internal/own-expenses", async (_req, res) => {
  res.json(await ownExpenses(new Date(Date.now() - 30 * 86_400_000)));
});

app.listen(3000, async () => {
  if (process.env.PUBLIC_URL) await subscribe(`${process.env.PUBLIC_URL}/webhooks/pleo`);
});
