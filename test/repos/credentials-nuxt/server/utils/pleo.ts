import type { H3Event } from 'h3'

export const pleoExternal = (event: H3Event) => {
  const { pleoApiKey, public: pub } = useRuntimeConfig(event)
  const credentials = Buffer.from(`${pleoApiKey}:`).toString('base64')
  return $fetch.create({
    baseURL: pub.pleoBase,
    headers: { Authorization: `Basic ${credentials}` },
    retry: 2,
  })
}
