import { request } from './lib/curry'

// the bank statement side
const bank = request('https://xs2a.sparkasse.example/v1')(process.env.BANK_TOKEN ?? '')

export const sparkGet = bank('GET')
export const balances = () => sparkGet('/companies/balance')
export const expenses = () => sparkGet('/expenses')
