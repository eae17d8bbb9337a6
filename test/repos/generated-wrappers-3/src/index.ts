import { readFile } from "node:fs/promises";
import { closeMonth } from "./tasks/close.js";
import { onNewHost, removeLeavers, rename } from "./tasks/leavers.js";

const [task, ...args] = process.argv.slice(2);

if (task === "close") await closeMonth(new Date(args[0] ?? Date.now()));
else if (task === "leavers") await removeLeavers((await readFile(args[0]!, "utf8")).split(/\r?\n/));
else if (task === "rename") await rename(args[0]!, args[1]!, args[2]!);
else if (task === "show") console.log(await onNewHost(args[0]!));
