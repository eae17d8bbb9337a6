'use client'
import { useQuery } from '@tanstack/react-query'

type Session = { token: string; role: string; teamId: string }

export function useSession() {
  const { data } = useQuery({
    queryKey: ['session'],
    queryFn: async (): Promise<Session> => (await fetch('/api/session')).json(),
  })
  return { token: data?.token ?? '', isAdmin: data?.role === 'admin', team: data?.teamId }
}
