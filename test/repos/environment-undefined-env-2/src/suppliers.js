/** Supplier lists; every source has its own switch. */
export async function suppliers(env) {
  const sources = [env.PLEOS_HOST, env.SUPPLIER_URL].filter(Boolean)
  const lists = await Promise.all(sources.map((source) => fetch(`${source}/v1/tag-groups`).then((r) => r.json())))
  return lists.flat()
}
