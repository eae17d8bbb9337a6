import { pleo } from './lib/pleo.mjs'

const { data } = await pleo('GET', '/v1/introspect')
console.log(`auth method ${data.authMethod}, scopes: ${data.scope}`)
if (!data.scope.split(' ').includes('accounting-entries:read')) {
  console.error('the key lacks accounting-entries:read')
  process.exit(1)
}
