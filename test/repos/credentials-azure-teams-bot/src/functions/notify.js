const { app } = require('@azure/functions')
const axios = require('axios')
const pleo = require('../pleo')
const { setting } = require('../settings')

app.http('notify', {
  methods: ['POST'],
  authLevel: 'function',
  handler: async (request, context) => {
    const { id, migrated } = await request.json()
    const item = migrated ? await pleo.entry(id) : await pleo.expense(id)
    const people = await pleo.employees()
    const who = people.find((p) => p.id === item.employeeId)
    context.log('notify about', id)
    await axios.post(setting('TEAMS_WEBHOOK'), {
      '@type': 'MessageCard',
      summary: 'New spend',
      text: `${who ? who.firstName : 'Someone'} spent: ${item.note || 'no note'}`,
    })
    return { status: 202 }
  },
})
