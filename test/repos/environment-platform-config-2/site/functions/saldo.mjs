export default async () => {
  const upstream = await fetch(Netlify.env.get('SALDO_URL'), { // expect: legacy-call getCompanyBalance (likely)
    headers: { authorization: `Bearer ${Netlify.env.get('CARDS_TOKEN')}` },
  })
  const { available, currency } = await upstream.json()
  return Response.json({ available, currency })
}

export const config = { path: '/api/companies/balance' }
