const fs = require('fs')
const needle = require('needle')
const { parse } = require('csv-parse/sync')

const groupId = process.argv[2]
const rows = parse(fs.readFileSync(process.argv[3]), { columns: true, delimiter: ';' })

async function main() {
  for (const row of rows) {
    const res = await needle(
      'post',
      `https://external.pleo.io/v0/tag-groups/${groupId}/tags`,
      { code: row.kode, name: row.navn, archived: false },
      {
        json: true,
        headers: {
          Authorization: 'Basic ' + Buffer.from(':' + process.env.PLEO_TAGS_KEY).toString('base64'), // expect: wrong-auth-scheme
        },
      },
    )
    if (res.statusCode !== 201) console.error(row.kode, res.statusCode, res.body)
  }
}

main()
