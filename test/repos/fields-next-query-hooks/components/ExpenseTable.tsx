'use client'
import { useState } from 'react'
import { useExpenses } from '@/hooks/usePleo'
import { EmployeeCard } from './EmployeeCard'

export function ExpenseTable() {
  const [offset, setOffset] = useState(0)
  const { data, isLoading, status } = useExpenses(offset)
  if (isLoading || !data) return <p>Loading… ({status})</p>

  const next = data.metadata.pageInfo.nextPageOffset // expect: changed-field

  return (
    <section>
      <h2>
        <em>{data.metadata.pageInfo.totalCount}</em> expenses {/* expect: changed-field */}
      </h2>
      <ul>
        {data.expenses.map((expense) => (
          <li key={expense.id}>
            <time>{expense.performedAt}</time>
            <b>
              {expense.amountOriginal.value.toFixed(2)} {/* expect: changed-field */}
            </b>
            <i>{expense.amountOriginal.currency}</i> {/* expect: changed-field */}
            <span>{expense.cardTransaction?.merchant?.name}</span> {/* expect: lost-field */}
            <span className={expense.status === 'EXPORTED' ? 'done' : 'open'}> {/* expect: changed-field */}
              {expense.note}
            </span>
            {expense.tagIds.map((tag) => (
              <code key={tag.id}>tag</code> // expect: changed-field
            ))}
            <EmployeeCard employeeId={expense.employeeId} />
          </li>
        ))}
      </ul>
      {next != null && <button onClick={() => setOffset(next)}>More</button>}
    </section>
  )
}
