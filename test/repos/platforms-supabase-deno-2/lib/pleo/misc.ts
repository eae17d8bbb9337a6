import { get } from "./http.ts"

export const balance = () => get<{ currency: string; available: number }>("companies/balance") // expect: legacy-call getCompanyBalance (certain)

export const taxCode = (id: string) => get<{ id: string; rate: number }>(`tax-codes/${id}`) // expect: legacy-call getTaxCode (certain)
