import axios, { type AxiosRequestConfig } from 'axios'
import { env } from '../env.js'

interface VendorInput {
  name: string
  vatNumber?: string
}

const vendorRequest: AxiosRequestConfig = {
  timeout: 15_000,
  auth: { username: '', password: env.PLEO_API_KEY }, // expect: wrong-auth-scheme
}

export async function pushVendors(vendors: VendorInput[]) {
  const created: string[] = []
  for (const vendor of vendors) {
    const res = await axios.post(
      'https://external.pleo.io/v1/vendors',
      { ...vendor, companyId: env.PLEO_COMPANY_ID },
      vendorRequest,
    )
    created.push(res.data.data.id)
  }
  return created
}
