import * as z from 'zod'

const emptyAsMissing = (v) => (v === '' ? undefined : v)

const cards = z.object({
  CARD_HOST: z.string().transform((host) => `https://${host}/v1`),
  CARD_TOKEN: z.string(),
})

const people = z.object({
  PEOPLE_API: z.preprocess(emptyAsMissing, z.url().prefault('https://openapi.pleo.io/v1')),
  PEOPLE_TOKEN: z.string().optional(),
})

const zettle = z.object({
  ZETTLE_HOST: z.string().transform((host) => `https://${host}/v1`),
  PURCHASES_URL: z.url().catch('https://purchase.izettle.com/v2'),
  TAX_API: z.url().catch('https://openapi.pleo.io/v1'),
  TAGS_URL: z.string().optional(),
})

const result = z
  .object({ LOG_LEVEL: z.string().default('info') })
  .extend(cards.shape)
  .extend(people.shape)
  .extend(zettle.shape)
  .safeParse(process.env)

if (!result.success) {
  console.error(z.prettifyError(result.error))
  process.exit(78)
}

const { data } = result

export const settings = {
  logLevel: data.LOG_LEVEL,
  cards: { url: data.CARD_HOST, token: data.CARD_TOKEN },
  people: { url: data.PEOPLE_API, token: data.PEOPLE_TOKEN ?? data.CARD_TOKEN },
  zettle: { url: data.ZETTLE_HOST, purchases: data.PURCHASES_URL },
  taxApi: data.TAX_API,
  tagsUrl: data.TAGS_URL ?? 'https://openapi.pleo.io/v1/tag-groups',
}
