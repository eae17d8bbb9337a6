import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { join } from "node:path";
import { pleo } from "../pleo/client.js";

export async function downloadReceipts(expenseId: string, targetDir: string) {
  const { data: receipts = [] } = await pleo.GET("/expenses/{expenseId}/receipts", { // expect: legacy-call getExpenseReceipts (certain)
    params: { path: { expenseId } },
  });

  const files: string[] = [];
  for (const receipt of receipts) {
    // The link is presigned, no token needed.
    const res = await fetch(receipt.url);
    if (!res.ok || !res.body) continue;
    const file = join(targetDir, `${receipt.id}-${receipt.name}`);
    await pipeline(Readable.fromWeb(res.body as never), createWriteStream(file));
    files.push(file);
  }
  return files;
}
