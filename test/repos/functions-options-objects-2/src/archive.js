const { call } = require('./request')
const { tracedFetch } = require('./traced')

const archive = { baseURL: 'https://arkiv.bilag.example/v1', headers: { Authorization: 'ApiKey ' + process.env.ARKIV_KEY } }

// goes through the same helper, but the defaults are overridden
const store = (file, meta) => call({ ...archive, method: 'POST', url: '/expenses', data: { file, meta } })

const known = () => call({ url: '/accounts', ...archive })

const teams = (...rest) => tracedFetch('https://arkiv.bilag.example/v1/teams', ...rest)

module.exports = { store, known, teams }
