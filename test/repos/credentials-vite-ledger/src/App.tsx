import { useEffect, useState } from 'react'
import { chartOfAccounts } from './api/accounts'
import { queued, type Expense } from './api/expenses'
import { config } from './config'

export function App() {
  const [expenses, setExpenses] = useState<Expense[]>([])
  const [accounts, setAccounts] = useState<{ id: string; name: string }[]>([])
  const [tax, setTax] = useState([])

  useEffect(() => {
    queued().then(setExpenses)
    chartOfAccounts().then(setAccounts)
    fetch('/api/tax-codes')
      .then((r) => r.json())
      .then(setTax)
  }, [])

  return (
    <table>
      <caption>
        {accounts.length} accounts, {tax.length} tax codes, <a href={config.appUrl}>Pleo</a>
      </caption>
      <tbody>
        {expenses.map((e) => (
          <tr key={e.id}>
            <td>{e.note}</td>
            <td>{e.amountSettled.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
