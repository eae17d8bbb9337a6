import { useMutation, useQuery } from '@tanstack/react-query'
import { balances, taxCodes } from './queries/balances'
import { deleteTagGroup } from './pleo'

export function App() {
  const { data } = useQuery(balances)
  const archive = useMutation({
    mutationFn: (tagGroupId: string) => deleteTagGroup({ path: { tagGroupId }, query: { archive: true } }),
  })
  return (
    <main>
      <h1>Cash</h1>
      <dl>
        <dt>Pleo</dt>
        <dd>{data?.pleo?.available}</dd>
        <dt>Banks</dt>
        <dd>{data?.banks?.available}</dd>
      </dl>
      <button onClick={() => taxCodes('25')}>VAT 25 %</button>
      <button onClick={() => archive.mutate('2019')}>archive 2019</button>
    </main>
  )
}
