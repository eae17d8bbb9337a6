import { program } from 'commander';
import { employeesApi } from '../lib/pleo';
import { HrApi } from '../lib/hr';

program
  .option('--all', 'every employee')
  .option('--number <number>', 'only this one')
  .action(async (opts) => {
    const hr = new HrApi();
    const people = opts.all ? await hr.getEmployees() : [await hr.getEmployee(opts.number)];
    const byMail = new Map(people.map((p) => [p.mail.toLowerCase(), p]));

    let offset: number | undefined = 0;
    while (offset !== undefined) {
      const { employees, metadata } = await employeesApi().getEmployees({ pageOffset: offset, pageSize: 100 });
      for (const e of employees) {
        const p = byMail.get(e.email.toLowerCase());
        if (!p || e.code === p.number) continue;
        await employeesApi().updateEmployee({
          employeeId: e.id,
          employeeUpdate: { firstName: p.given, lastName: p.family, jobTitle: p.title, code: p.number },
        });
        console.log(`${p.mail}: code ${e.code ?? '-'} -> ${p.number}`);
      }
      offset = metadata.pageInfo.nextPageOffset ?? undefined;
    }
  });

program.parseAsync(process.argv).catch((err) => {
  console.error(err);
  process.exit(1);
});
