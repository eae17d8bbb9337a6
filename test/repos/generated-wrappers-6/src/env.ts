import * as v from 'valibot'

export const env = v.parse(
  v.object({
    PLEO_API_BASE: v.pipe(v.string(), v.url()),
    PLEO_API_TOKEN: v.string(),
    PLEO_RELAY_URL: v.optional(v.string()),
    MAIL_API: v.optional(v.string(), 'https://mail.hansen.example/v1'),
  }),
  process.env,
)
