const res = await fetch('https://openapi.pleo.io/v1/companies/balance', {
  headers: {
    accept: 'application/json',
    authorization: 'Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6IjA2Y2I2MDJkIn0.eyJjb21wYW55SWQiOiIwMTg0MzIwYS02MGY1LTRiZmEtYTI1NC1jMmVjOTY0NTBmNmEiLCJ1c2VySWQiOiI5M2IzZTdjOS1lZDUxLTQ4OTUtOTYxYy03NTlhM2MwNGI3MmQiLCJpYXQiOjE3NDM2Mjc0MzAsImV4cCI6MTc3NjUyMzExN30.ZZs5_VGW-w0b0xRsEmSJ-LJEZX_je5VMAOtaKpQT6xzhxsZQV7XgOLKg2bCwUbkGQ_sxK3tIcxbmfFJRfp_Iuw', // expect: hardcoded-credential
  },
})

if (res.status === 401) {
  console.error('the legacy token has expired, make a new one under Settings > Open API')
  process.exit(2)
}
const { available, currency } = await res.json()
console.log(`${available} ${currency}`)
