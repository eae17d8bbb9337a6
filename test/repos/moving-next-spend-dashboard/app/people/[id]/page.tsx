import { pleo } from '@/lib/pleo'

interface Person {
  id: string
  firstName: string
  lastName: string
  email: string
  jobTitle?: string
  role?: string
  avatar?: { url?: string }
}

export default async function PersonPage({ params }: { params: { id: string } }) {
  const person = await pleo<Person>(`/employees/${params.id}`)
  const picture = person.avatar?.url ?? '/nobody.svg' // expect: lost-field
  const isAdmin = person.role === 'owner' // expect: lost-field
  return (
    <main>
      <img src={picture} alt="" width={96} height={96} />
      <h1>
        {person.firstName} {person.lastName}
      </h1>
      <p>{person.jobTitle ?? person.email}</p>
      {isAdmin && <em>administrator</em>}
    </main>
  )
}
