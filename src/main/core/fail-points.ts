import { existsSync } from 'node:fs'
import type { FailPoint } from './ports'

/** What the disk says, by the codes of the engine and of the system. */
const DISK_CODES: ReadonlyMap<string, string> = new Map([
  ['full', 'ENOSPC'],
  ['readonly', 'EROFS'],
])

/**
 * The fail point that a test names in the environment: `name:kill`, `name:throw`, `name:full` or
 * `name:readonly`; a path behind it (`name:full:/some/file`) makes it fail only while that file is there.
 * Packaged builds start without the variable and pass it to nobody.
 */
export function failPointFrom(spec: string | undefined): FailPoint {
  const [wanted, act = '', ...rest] = spec?.split(':') ?? []
  const onlyWhile = rest.join(':')
  if (wanted === undefined || wanted === '') return () => undefined
  return (name) => {
    if (name !== wanted || (onlyWhile !== '' && !existsSync(onlyWhile))) return
    if (act === 'kill') process.kill(process.pid, 'SIGKILL')
    const code = DISK_CODES.get(act) ?? 'FAIL_POINT'
    throw Object.assign(new Error(`fail point ${name}`), { code })
  }
}
