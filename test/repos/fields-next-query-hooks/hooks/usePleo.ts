'use client'
import { useQuery } from '@tanstack/react-query'
import { fetchEmployee, fetchExpenses } from '@/lib/pleo'
import { useSession } from './useSession'

export function useExpenses(pageOffset: number) {
  const { token } = useSession()
  return useQuery({
    queryKey: ['expenses', pageOffset],
    queryFn: () => fetchExpenses(token, pageOffset),
    enabled: Boolean(token),
  })
}

export function useEmployee(id: string) {
  const { token } = useSession()
  return useQuery({ queryKey: ['employee', id], queryFn: () => fetchEmployee(token, id) })
}
