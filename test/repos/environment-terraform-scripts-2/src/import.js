const axios = require('axios')

const config = { headers: { Authorization: `Bearer ${process.env.CARD_TOKEN}` } }

;(async () => {
  const limits = await axios.get(`${process.env.LIMITS_URL}/employees`)

  for (const { email } of limits.data) {
    await axios.post(process.env.EMPLOYEE_API, { email }, config) // expect: legacy-call createEmployee (likely)
  }

  const groups = await axios({ // expect: legacy-call getAccountGroups (likely)
    url: process.env.GROUP_API,
    params: { pageSize: 50 },
    ...config
  })
  console.log(limits.data.length, groups.data.accountGroups.length)
})()
