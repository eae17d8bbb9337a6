function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`missing ${name}`)
  return value
}

const lazy = <T extends object>(shape: { [K in keyof T]: () => T[K] }): T =>
  new Proxy({} as T, { get: (_t, key) => shape[key as keyof T]?.() })

/** nothing is read before it is needed: the jobs run with different settings */
export const settings = lazy<{ companyId: string; dataset: string }>({
  companyId: () => required('PLEO_COMPANY_ID'),
  dataset: () => required('BQ_DATASET'),
})

export const secrets = {
  get pleoLegacyToken() {
    return required('PLEO_LEGACY_TOKEN')
  },
}
