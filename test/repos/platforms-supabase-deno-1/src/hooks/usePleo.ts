import { useMutation, useQuery } from '@tanstack/react-query'
import { supabase } from '../lib/supabase'

export function usePleoSync() {
  return useMutation({
    mutationFn: async (since?: string) => {
      const { data, error } = await supabase.functions.invoke('pleo-sync', { body: { since } })
      if (error) throw error
      return data as { saved: number }
    },
  })
}

export function useExpenses() {
  return useQuery({
    queryKey: ['pleo', '/v1/expenses'],
    queryFn: async () => {
      const { data, error } = await supabase.from('expenses').select('*').order('id')
      if (error) throw error
      return data
    },
  })
}
