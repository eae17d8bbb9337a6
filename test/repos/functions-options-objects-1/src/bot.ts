import bolt from "@slack/bolt";
import { plannedExpenses, plannerTeams, yokoyExpenses } from "./budgets.js";
import { cards, finish, list, receipts } from "./expenses.js";
import { drop, everyone, invite, teams } from "./people.js";

const app = new bolt.App({ token: process.env.SLACK_TOKEN, signingSecret: process.env.SLACK_SECRET });

app.command("/queue", async ({ ack, respond, command: { text = "" } }) => {
	await ack();
	const expenses = await list({ from: text ? new Date(text) : undefined });
	const bare = [];
	for (const expense of expenses) if ((await receipts(expense)).length === 0) bare.push(expense.id);
	await respond(`${expenses.length} queued, ${bare.length} without receipt, ${(await cards()).length} cards`);
	await finish(...expenses.map((e) => e.id).filter((id) => !bare.includes(id)));
});

app.command("/plan", async ({ ack, respond }) => {
	await ack();
	const [planned, yokoy, t] = await Promise.all([plannedExpenses(), yokoyExpenses(), teams(), plannerTeams()]);
	await respond(`${planned.length} planned, ${yokoy.expenses.length} in Yokoy, ${t.data.length} teams`);
});

app.event("team_join", async ({ event }) => {
	await invite(event.user.profile.email!, { dryRun: process.env.DRY === "1" });
});

app.command("/leaver", async ({ ack, command }) => {
	await ack();
	const { employees } = await everyone();
	const leaver = employees.find((e) => e.email === command.text);
	if (leaver) await drop(leaver);
});

await app.start(3000);
