// Writes the schema that all migrations lead to into src/main/database/schema.snapshot.sql (`--check` only compares).
import './typescript-hooks.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build.mjs'

const path = join(root, 'src/main/database/schema.snapshot.sql')
const { schemaText } = await import('../tests/support/schema-text.ts')
const text = schemaText()
if (process.argv.includes('--check')) {
  const isSame = readFileSync(path, 'utf8') === text
  process.stdout.write(
    isSame
      ? 'The snapshot is right.\n'
      : 'The snapshot is stale: run node_modules/.bin/node tools/schema-snapshot.mjs\n',
  )
  process.exit(isSame ? 0 : 1)
}
writeFileSync(path, text)
process.stdout.write(`Wrote ${path}\n`)
