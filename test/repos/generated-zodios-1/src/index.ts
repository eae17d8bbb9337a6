import { importDimension } from "./jobs/import";
import { report } from "./jobs/report";

const [command, argument = "Cost centre"] = process.argv.slice(2);
if (command === "report") await report(argument);
else await importDimension(argument);
