import * as v from 'valibot'

const UrlSchema = v.pipe(v.string(), v.trim(), v.url())

const EnvSchema = v.object({
  LEGER_ENV: v.optional(v.picklist(['local', 'prod']), 'local'),
  PLEO_URL: v.optional(UrlSchema, 'https://openapi.pleo.io/v1'),
  PLEO_TOKEN: v.pipe(v.string(), v.nonEmpty()),
  CARDS_URL: v.fallback(UrlSchema, 'https://openapi.pleo.io/v1/'),
  FORTNOX_URL: v.optional(UrlSchema, 'https://api.fortnox.se/3'),
  WORKERS: v.pipe(v.optional(v.string(), '4'), v.transform(Number), v.integer()),
})

export type Env = v.InferOutput<typeof EnvSchema>

export const env = v.parse(EnvSchema, process.env)
