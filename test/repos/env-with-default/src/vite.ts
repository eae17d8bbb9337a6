const url = import.meta.env.PLEO_URL || "https://openapi.pleo.io/v1"

export const taxCode = (id: string) => fetch(`${url}/tax-codes/${id}`) // expect: legacy-call getTaxCode (likely)
export const local = () => fetch(`${import.meta.env.BASE_URL}/tax-codes`)
