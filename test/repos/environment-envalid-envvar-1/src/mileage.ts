import axios from 'axios'
import { mileage } from './mileageEnv'

export async function tripsAndRefunds(): Promise<{ trips: unknown[]; refunds: unknown[] }> {
  const trips = await axios.get(`${mileage.TRIPS_URL}/expenses`)
  const refunds = await axios.get(mileage.TRIP_EXPENSES_URL, { // expect: legacy-call getExpenses (likely)
    params: { types: 'PERSONAL_TRANSFER' },
    headers: { Authorization: `Bearer ${mileage.TRIP_TOKEN}` },
  })
  return { trips: trips.data, refunds: refunds.data.expenses }
}

export async function confirm(ids: string[]): Promise<void> {
  await axios.put( // expect: legacy-call updateExpenses (likely)
    mileage.TRIP_EXPENSES_URL,
    { expenseIds: ids, status: 'EXPORTED' },
    { headers: { Authorization: `Bearer ${mileage.TRIP_TOKEN}` } },
  )
}
