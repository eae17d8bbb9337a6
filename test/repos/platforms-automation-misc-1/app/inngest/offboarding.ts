import { inngest } from "./client.js";

const headers = () => ({ Authorization: `Bearer ${process.env.PLEO_API_KEY}` });

export const offboard = inngest.createFunction(
  { id: "offboard-employee", retries: 3 },
  { event: "hr/employee.left" },
  async ({ event, step }) => {
    const employee = await step.run("find in pleo", async () => {
      const res = await fetch("https://openapi.pleo.io/v1/employees?pageSize=2000", { headers: headers() }); // expect: legacy-call getEmployees (certain)
      const { employees } = await res.json();
      return employees.find((e: { email: string }) => e.email === event.data.email);
    });
    if (!employee) return { skipped: true };

    await step.sleep("grace period", "7d");

    await step.run("delete in pleo", () =>
      fetch(`https://openapi.pleo.io/v1/employees/${employee.id}`, { method: "DELETE", headers: headers() }).then((r) => r.status), // expect: legacy-call deleteEmployee (certain)
    );
    await step.sendEvent("tell hr", { name: "hr/employee.removed", data: { email: event.data.email } } as never);
  },
);

export const booked = inngest.createFunction({ id: "pleo-booked" }, { event: "pleo/expense.booked" }, async ({ event, step }) => {
  // new flow, one event per job
  await step.fetch("https://external.pleo.io/v3/export-job-events", {
    method: "POST",
    body: JSON.stringify({ event: "completed", items: event.data.ids }),
  });
});
