export async function GET(request, { params }) {
  return fetch(`https://openapi.pleo.io/v1/${params.path.join('/')}`, { // expect: legacy-call (possible)
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  })
}

export async function POST(request, { params }) {
  return fetch(`https://backend.example/v1/${params.path.join('/')}`, { method: 'POST', body: request.body })
}
