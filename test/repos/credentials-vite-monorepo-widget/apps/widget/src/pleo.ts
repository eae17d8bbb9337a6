import { createPleo } from '@tallyboard/pleo-core'

const { VITE_COMPANY_ID } = import.meta.env

export const pleo = createPleo({
  apiKey: import.meta.env.VITE_PLEO_WIDGET_KEY, // expect: credential-in-browser
  companyId: VITE_COMPANY_ID,
})
