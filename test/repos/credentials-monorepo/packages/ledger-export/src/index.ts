import { assertEnv, env } from "@kvist/env";

assertEnv("pleoToken", "companyId");

const init: RequestInit = {
  headers: {
    Authorization: `Bearer ${env.pleoToken}`, // expect: shared-credential
    "Content-Type": "application/json",
  },
};

type Job = { id: string; status: "pending" | "in_progress" | "failed" | "completed" | "completed_with_errors" };

export async function pendingJobs(): Promise<Job[]> {
  const res = await fetch(`https://external.pleo.io/v3/export-jobs?company_id=${env.companyId}&statuses=pending`, init);
  if (!res.ok) throw new Error(`export jobs: ${res.status}`);
  return (await res.json()).data;
}

export async function report(jobId: string, type: "started" | "completed" | "failed") {
  await fetch("https://external.pleo.io/v3/export-job-events", {
    ...init,
    method: "POST",
    body: JSON.stringify({ jobId, type }),
  });
}

for (const job of await pendingJobs()) {
  await report(job.id, "started");
  // … the file is written by the ERP plug-in …
  await report(job.id, "completed");
}
