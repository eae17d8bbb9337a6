import { createDecipheriv } from 'node:crypto'

const kek = Buffer.from(process.env.SEALING_KEY ?? '', 'hex')

export function open(sealed: string): string {
  const [iv, tag, text] = sealed.split('.').map((p) => Buffer.from(p, 'base64url'))
  const d = createDecipheriv('aes-256-gcm', kek, iv)
  d.setAuthTag(tag)
  return Buffer.concat([d.update(text), d.final()]).toString('utf8')
}
