import { createDecipheriv } from "node:crypto";

const MASTER = Buffer.from(process.env.CONNECTION_MASTER_KEY!, "hex");

export function open(blob: Uint8Array): string {
  const buf = Buffer.from(blob);
  const decipher = createDecipheriv("aes-256-gcm", MASTER, buf.subarray(0, 12));
  decipher.setAuthTag(buf.subarray(12, 28));
  return Buffer.concat([decipher.update(buf.subarray(28)), decipher.final()]).toString("utf8");
}
