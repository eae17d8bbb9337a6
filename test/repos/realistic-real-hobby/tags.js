const superagent = require('superagent')

const B = ['https:/', 'openapi.pleo.io', 'v1'].join('/')
const auth = 'Bearer ' + process.env.PLEO_TOKEN

const cmd = process.argv[2]

async function list () {
  const { body: groups } = await superagent.get([B, 'tag-groups'].join('/')).set('Authorization', auth) // expect: legacy-call getTagGroups (certain)
  for (const g of groups) {
    const r = await superagent // expect: legacy-call getTags (certain)
      .get(B.concat('/tag-groups/', g.id, '/tags'))
      .set({ Authorization: auth })
      .query({ hidden: true })
    console.log(g.name, r.body.length)
  }
}

async function drop (g, t) {
  await superagent.delete(`${B}/tag-groups/${g}/tags/${t}`).set('Authorization', auth) // expect: legacy-call deleteTag (certain)
}

async function rename (g, name) {
  await superagent('PATCH', `${B}/tag-groups/${g}`).send({ name }).set('Authorization', auth) // expect: legacy-call updateTagGroup (certain)
}

({ list, drop, rename })[cmd](...process.argv.slice(3))
