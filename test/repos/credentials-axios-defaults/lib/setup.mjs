import 'dotenv/config'
import axios from 'axios'

const encodedKey = Buffer.from(process.env.PLEO_API_KEY, 'utf8').toString('base64')

axios.defaults.baseURL = 'https://external.pleo.io'
axios.defaults.headers.common['Authorization'] = `Basic ${encodedKey}` // expect: wrong-auth-scheme
axios.defaults.headers.post['Content-Type'] = 'application/json'

export default axios
