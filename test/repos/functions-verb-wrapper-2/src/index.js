const cron = require("node-cron");
const employees = require("./employees");
const { ensureTeam, syncMembers } = require("./teams");
const planday = require("./planday");

async function run() {
    const [ours, theirs] = [await planday.employees(), await employees.all()];
    const byMail = new Map(theirs.map((e) => [e.email, e]));

    for (const person of ours.data) {
        const match = byMail.get(person.email);
        if (!match) {
            await employees.add(person.email);
        } else {
            await employees.update(match.id, { phone: person.cellPhone });
        }
        byMail.delete(person.email);
    }
    for (const gone of byMail.values()) {
        await employees.remove(gone.id);
        await planday.fire(gone.code);
    }

    for (const group of (await planday.teams()).data) {
        const team = await ensureTeam(group.name, String(group.id));
        await syncMembers(team, group.members);
    }
}

cron.schedule("15 4 * * *", () => {
    run().catch((err) => console.error(err));
});
