import dotenvFlow from 'dotenv-flow'
import dotenv from 'dotenv'

dotenvFlow.config({ silent: true })

export const tagSettings = dotenv.config({ path: 'settings/tags.env' }).parsed

export default process.env
