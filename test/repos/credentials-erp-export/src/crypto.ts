import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const k = Buffer.from(process.env.SEAL_KEY ?? '', 'base64');

export function seal(plain: string): string {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', k, iv);
  return Buffer.concat([iv, c.update(plain), c.final(), c.getAuthTag()]).toString('base64');
}

export function unseal(box: string): string {
  const b = Buffer.from(box, 'base64');
  const d = createDecipheriv('aes-256-gcm', k, b.subarray(0, 12));
  d.setAuthTag(b.subarray(-16));
  return Buffer.concat([d.update(b.subarray(12, -16)), d.final()]).toString();
}
