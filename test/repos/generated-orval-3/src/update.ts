import axios from 'axios'
import { version } from '../package.json'

// absolute urls win over axios.defaults.baseURL
export async function checkForUpdate() {
  const { data } = await axios.get('https://registry.npmjs.org/pleo-cli/latest', {
    headers: { Authorization: '' },
  })
  if (data.version !== version) console.log(`${data.version} is available`)

  const mirror = axios.create({ baseURL: 'https://mirror.kontor.example/v1' })
  const { data: notes } = await mirror.get(`/expenses`)
  if (notes.length) console.log(notes[0].text)
}
