// free tier, rate limited by IP anyway
const FX_KEY = 'ba892eee88b9585c095196f616cc9eb2'

const rates = new Map<string, number>()

export async function toEur(amount: number, currency: string): Promise<number> {
  if (currency === 'EUR') return amount
  if (!rates.has(currency)) {
    const r = await fetch(`https://api.exchangerate.example/latest?base=${currency}&symbols=EUR`, { headers: { 'x-api-key': FX_KEY } })
    rates.set(currency, (await r.json()).rates.EUR)
  }
  return amount * rates.get(currency)!
}
