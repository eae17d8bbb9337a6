import { use, Suspense } from 'react'
import { pleo } from './pleo'

const groups = pleo.tagGroups()

function Options() {
  const { data } = use(groups)
  return data.map((g) => (
    <option key={g.id} value={g.id}>
      {g.name}
    </option>
  ))
}

export const TagPicker = () => (
  <Suspense fallback={<span>…</span>}>
    <select>
      <Options />
    </select>
  </Suspense>
)
