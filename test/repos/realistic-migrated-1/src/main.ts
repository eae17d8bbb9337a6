import { allEntries } from './entries.js';
import { exporter } from './export.js';

const [command, arg] = process.argv.slice(2);

switch (command) {
  case 'export':
    console.log(await exporter(arg).run(), 'exported');
    break;
  case 'entries':
    console.log((await allEntries(process.env.PLEO_API_KEY!, process.env.PLEO_COMPANY_ID!)).length);
    break;
  default:
    console.error('export [job] | entries');
    process.exitCode = 2;
}
