const origin = Bun.env.PLEO_ORIGIN || "https://openapi.pleo.io"
const external = Bun.env.PLEO_EXTERNAL_ORIGIN || "https://external.pleo.io"

async function run() {
  const health = await fetch(new URL("/v1/health", origin)) // expect: legacy-call healthStatus (likely)
  if (!health.ok) {
    console.error("Pleo is down, trying again in the next run")
    return
  }

  const url = new URL("/v1/account-categories", origin)
  url.searchParams.set("pageSize", "100")
  const categories = await fetch(url, { headers: { Authorization: `Bearer ${Bun.env.PLEO_API_TOKEN}` } }) // expect: legacy-call getAccountGroupsV1_1 (likely)

  // already on the new API
  const entries = await fetch(new URL("/v1/accounting-entries:search", external), { // expect: legacy-parameter externalSearchAccountingEntriesV1 (likely)
    method: "POST",
    headers: {
      Authorization: `Basic ${btoa(Bun.env.PLEO_API_KEY + ":")}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({}),
  })

  await Bun.write("out/categories.json", await categories.text())
  await Bun.write("out/entries.json", await entries.text())
}

await run()
