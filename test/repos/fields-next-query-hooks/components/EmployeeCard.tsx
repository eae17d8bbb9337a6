'use client'
import { useEmployee } from '@/hooks/usePleo'
import { useSession } from '@/hooks/useSession'

export function EmployeeCard({ employeeId }: { employeeId: string }) {
  const { data: employee } = useEmployee(employeeId)
  const { isAdmin, team } = useSession()
  if (!employee) return null

  const sameTeam = employee.teamId === team // expect: lost-field
  return (
    <figure data-same-team={sameTeam}>
      <img src={employee.avatar?.url} alt="" /> {/* expect: lost-field */}
      <figcaption>
        {employee.firstName} {employee.lastName} ({employee.jobTitle})
        {isAdmin && <small>{employee.role}</small>} {/* expect: lost-field */}
        <small>{employee.code}</small>
      </figcaption>
    </figure>
  )
}
