import { MIGRATIONS, migrate } from '../../../src/main/database/migrate'
import { openDatabase } from '../../../src/main/database/open'
import { secondStep } from '../second-step'

// A start that is killed after the n-th statement of a schema step: `path n`.
const [path = '', at = ''] = process.argv.slice(2)
const db = openDatabase(path, MIGRATIONS.length + 1)
db.function('kill_here', (statement: unknown) => {
  if (statement === Number(at)) process.kill(process.pid, 'SIGKILL')
  return null
})
migrate(db, [...MIGRATIONS, secondStep((i) => `SELECT kill_here(${i});`)])
process.stdout.write('MIGRATED\n')
