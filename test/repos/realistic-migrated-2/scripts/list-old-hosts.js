import { readFile } from 'node:fs/promises';

// Fails the build when somebody brings the old host back.
const FORBIDDEN = ['openapi.pleo.io', 'PLEO_LEGACY_BASE']; // expect: legacy-host

let bad = 0;
for (const file of process.argv.slice(2)) {
  const text = await readFile(file, 'utf8');
  for (const word of FORBIDDEN) {
    if (text.includes(word)) {
      console.error(`${file}: ${word}`);
      bad++;
    }
  }
}
process.exit(bad ? 1 : 0);
