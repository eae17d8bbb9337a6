import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Linking, Text, TextInput, View } from 'react-native'
import { oneExpense, useSaveNote } from '@/queries/expenses'
import { useReceipts } from '@/queries/receipts'
import { pleo } from '@/lib/pleo'

export function ExpenseScreen({ id }: { id: string }) {
  const { data: expense, error } = useQuery(oneExpense(id))
  const { data: receipts = [] } = useReceipts(id)
  const { data: employees } = useQuery({
    queryKey: ['employees'],
    queryFn: async () => {
      const { employees } = await pleo<{ employees: { id: string; firstName: string }[] }>('/employees', { query: { pageSize: 500 } }) // expect: legacy-call getEmployees (certain)
      return employees
    },
  })
  const [note, setNote] = useState('')
  const save = useSaveNote()

  if (error) return <Text>The Pleo API (https://openapi.pleo.io/v1/expenses) is not available.</Text>
  return (
    <View>
      <Text>{expense?.performedAt}</Text>
      <Text>{employees?.length} colleagues</Text>
      <TextInput value={note || expense?.note} onChangeText={setNote} />
      <Button title="Save" onPress={() => save.mutate({ id, note })} />
      {receipts.map((r) => (
        <Button key={r.id} title={r.mimeType} onPress={() => Linking.openURL(r.url)} />
      ))}
      <Button title="Open in Pleo" onPress={() => Linking.openURL(`https://app.pleo.io/expenses/${id}`)} />
    </View>
  )
}
