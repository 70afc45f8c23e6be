const PARTS =
  /^(?:(\d{1,4})\s?h(?:r|rs|ours?)?)?\s*(?:(\d{1,4})\s?m(?:in|ins)?)?\s*(?:(\d{1,5})\s?s(?:ec|ecs)?)?$/i
const CLOCK = /^(\d{1,3}):(\d{2}):(\d{2})$/
/** Nothing longer is a length of time, and long runs of blanks would slow the patterns down. */
const LONGEST = 40
const SECONDS = /^(\d{1,7})(?:[.,]\d+)?$/

/** Reads how long a workout took (`1h 5m`, `35m`, `1:05:00` or plain seconds) in seconds. */
export function readDuration(text: string): number | 'blank' | 'unreadable' {
  const cell = text.trim()
  if (cell === '') return 'blank'
  if (cell.length > LONGEST) return 'unreadable'
  const seconds = SECONDS.exec(cell)
  if (seconds) return Number(seconds[1])
  const match = PARTS.exec(cell) ?? CLOCK.exec(cell)
  if (!match) return 'unreadable'
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
}
