import * as React from 'react'

const BASE = 'https://openapi.pleo.io/v1'

const get = (path) =>
  fetch(BASE + path, {
    headers: { Authorization: `Bearer ${process.env.GATSBY_PLEO_TOKEN}` }, // expect: credential-in-browser
  }).then((r) => r.json())

export function PettyCash({ accountId }) {
  const [sum, setSum] = React.useState(null)
  React.useEffect(() => {
    get(`/expenses?accountId=${accountId}&pageSize=100`).then(({ expenses }) =>
      setSum(expenses.reduce((s, e) => s + (e.amountSettled?.value ?? 0), 0))
    )
  }, [accountId])
  return <output>{sum === null ? '–' : sum.toFixed(2)}</output>
}

export const ReceiptImage = ({ entry, receipt }) => <img alt="" src={`/api/receipt?entry=${entry}&receipt=${receipt}`} />
