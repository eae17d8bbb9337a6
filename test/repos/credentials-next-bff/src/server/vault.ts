import "server-only"
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { db } from "./db"

const key = Buffer.from(process.env.VAULT_KEY!, "hex")

export const vault = {
  async put(name: string, value: string) {
    const iv = randomBytes(12)
    const c = createCipheriv("aes-256-gcm", key, iv)
    const box = Buffer.concat([iv, c.update(value, "utf8"), c.final(), c.getAuthTag()])
    await db.secret.upsert({ where: { name }, create: { name, box }, update: { box } })
  },
  async get(name: string) {
    const { box } = await db.secret.findUniqueOrThrow({ where: { name } })
    const d = createDecipheriv("aes-256-gcm", key, box.subarray(0, 12))
    d.setAuthTag(box.subarray(-16))
    return d.update(box.subarray(12, -16)).toString("utf8") + d.final("utf8")
  },
}
