"use server"

import { session } from "~/server/session"
import { vault } from "~/server/vault"

/** A customer without OAuth pastes a standalone key: check it against /introspect, then store it encrypted. */
export async function saveApiKey(_: unknown, form: FormData) {
  const apiKey = String(form.get("apiKey") ?? "").trim()
  if (!apiKey) return { error: "Key missing" }

  const probe = await fetch("https://external.pleo.io/v1/introspect", {
    headers: { Authorization: "Basic " + Buffer.from(apiKey + ":").toString("base64") },
  })
  if (probe.status === 401) return { error: "Pleo does not know this key" }

  const s = await session()
  await vault.put(`pleo/${s.companyId}`, apiKey)
  return { ok: true }
}
