const axios = require('axios')

exports.activePeople = async () => {
  const login = await axios.post('https://api.personio.de/v1/auth', {
    client_id: process.env.PERSONIO_ID,
    client_secret: process.env.PERSONIO_SECRET
  })
  const res = await axios.get('https://api.personio.de/v1/company/employees', {
    headers: { Authorization: 'Bearer ' + login.data.data.token }
  })
  return res.data.data
    .map((row) => row.attributes)
    .filter((a) => a.status.value === 'active')
    .map((a) => ({
      email: a.email.value,
      firstName: a.first_name.value,
      lastName: a.last_name.value,
      title: a.position.value,
      number: String(a.id.value)
    }))
}
