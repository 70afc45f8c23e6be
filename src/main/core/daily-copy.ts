import type { Backups } from '../api/world'
import type { Ports } from './ports'

const DAY_MS = 86_400_000
const LOOK_EVERY_MS = 15 * 60_000

/**
 * Takes a verified copy when the newest is a day old, soon after the start and while running.
 * Answers the function that stops it.
 */
export function keepDailyCopies(host: {
  readonly backups: Backups
  readonly isOpen: () => boolean
  readonly ports: Ports
}): () => void {
  const look = () => {
    if (!host.isOpen()) return
    const [newest] = host.backups.list()
    const age = newest ? host.ports.clock.now() - newest.takenAt : Number.POSITIVE_INFINITY
    // A copy from the future (a clock set back) does not stop the next one.
    if (age >= DAY_MS || age < 0) {
      host.backups.take('daily').catch((error: unknown) => {
        process.stderr.write(
          `daily copy not made: ${error instanceof Error ? error.message : '?'}\n`,
        )
      })
    }
  }
  const soon = setTimeout(look, 3000)
  const often = setInterval(look, LOOK_EVERY_MS)
  soon.unref()
  often.unref()
  return () => {
    clearTimeout(soon)
    clearInterval(often)
  }
}
