import { createTRPCReact } from '@trpc/react-query'
import { httpBatchLink } from '@trpc/client'
import type { AppRouter } from '@/server/router'

export const trpc = createTRPCReact<AppRouter>()

export const trpcClient = trpc.createClient({
  links: [httpBatchLink({ url: '/api/trpc', headers: () => ({ authorization: `Bearer ${sessionStorage.getItem('jwt')}` }) })],
})
