import { writeFile, mkdir } from 'node:fs/promises'
import axios from 'axios'
import { hentBilagV2, nyeBilag, posteringer, tjek } from './bilag'

await tjek()
await mkdir('bilag', { recursive: true })

let next: string | undefined
do {
  const side = await nyeBilag(next)
  const poster = await posteringer([...new Set(side.bilag.map((b) => b.entryId))])
  const note = new Map(poster.map((p) => [p.id, p.note ?? '']))
  for (const b of side.bilag) {
    // linket lever i 24 timer; hent altid et frisk
    const url = await hentBilagV2(b.entryId, b.id)
    const fil = await axios.get(url, { responseType: 'arraybuffer' })
    await writeFile(`bilag/${b.id}.pdf`, fil.data)
    console.log(b.id, note.get(b.entryId), b.bytes)
  }
  next = side.next
} while (next)
