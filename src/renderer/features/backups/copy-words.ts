import type { Say } from '../../../shared/kernel/words'

const MB = 1024 * 1024

/** The moment of a copy: `22 Nov 2026, 18:40`, in local time. */
export function momentOf(takenAt: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    takenAt,
  )
}

/** A file's size for people. */
export function sizeOf(bytes: number, say: Say, locale: string): string {
  const isSmall = bytes < MB
  const amount = isSmall ? Math.ceil(bytes / 1024) : bytes / MB
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount)
  return say(isSmall ? 'backups.screen.kilobytes' : 'backups.screen.megabytes', { size })
}
