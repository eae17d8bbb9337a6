import { createServer } from 'node:http'

// shown as links only, nothing is requested
const LINKS = [
  ['Pleo', 'https://openapi.pleo.io/v1/health'], // expect: legacy-host
  ['Rydoo', 'https://status.rydoo.com'],
]

// checked every minute
const CHECKS = {
  rydoo: { url: 'https://api.rydoo.com/v2', path: '/health' },
  nifty: { url: 'https://openapi.niftypm.com/v1.0', path: '/projects' },
  expenses: { url: 'https://dump.internal.example/v1', path: '/expenses' },
}

const state = new Map()
setInterval(async () => {
  for (const [name, { url, path }] of Object.entries(CHECKS)) {
    const res = await fetch(url + path).catch(() => ({ status: 0 }))
    state.set(name, res.status)
  }
}, 60_000)

createServer((req, res) => {
  const links = LINKS.map(([label, href]) => `<a href="${href}">${label}</a>`)
  res.setHeader('content-type', 'text/html')
  res.end([...links, ...[...state].map(([k, v]) => `<p>${k}: ${v}</p>`)].join('\n'))
}).listen(8080)
