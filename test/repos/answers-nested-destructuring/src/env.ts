import { z } from 'zod'

const Settings = z.object({
  departmentId: z.string(),
  metadata: z.object({ pageInfo: z.object({ pageSize: z.number(), totalCount: z.number().optional() }) }),
  amountOriginal: z.object({ value: z.number(), currency: z.string() }).optional(),
})

// our own settings file; the names were copied from the vendor years ago
export function readSettings(raw: string) {
  const { departmentId, metadata: { pageInfo: { pageSize, totalCount } }, amountOriginal } = Settings.parse(JSON.parse(raw))
  return { departmentId, pageSize, totalCount, budget: amountOriginal?.value ?? 0 }
}
