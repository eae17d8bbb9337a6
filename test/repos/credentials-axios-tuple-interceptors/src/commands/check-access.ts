import axios from 'axios'
import { env } from '../env.js'

/** `npm run access`: what may the key do? */
async function main() {
  const { data } = await axios.get('https://external.pleo.io/v1/introspect', {
    auth: { username: env.PLEO_STAGING_KEY!, password: '' }, // expect: environment-mismatch
  })
  for (const scope of data.data.scope.split(' ')) console.log('-', scope)
}

void main()
