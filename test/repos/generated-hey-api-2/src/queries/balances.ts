import { queryOptions } from '@tanstack/react-query'
import * as pleo from '../pleo'
import * as backend from '../backend/sdk.gen'

export const balances = queryOptions({
  queryKey: ['balances'],
  refetchInterval: 60_000,
  queryFn: async () => {
    const [p, b] = await Promise.all([pleo.getCompanyBalance(), backend.getCompanyBalance()])
    return { pleo: p.data as { available: number } | undefined, banks: b.data as { available: number } | undefined }
  },
})

export async function taxCodes(taxCodeId: string) {
  const own = await backend.getTaxCode({ path: { taxCodeId } } as never)
  return own.data ?? (await pleo.getTaxCode({ path: { taxCodeId } })).data
}
