import { fold } from '../reading/fold'

const DAY =
  /^(?:day|tag|día|dia|jour|session|workout|training|einheit|entreno|séance|treino)\s*(?:\d{1,2}|[a-g])(?![\p{L}\d])/u
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?(?![\p{L}\d])|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}])/u
const DECORATED = /^(?:#{1,6}\s+|\*\*|__|={2,}|-{2,}\s+)(.+?)[\s*_=:-]*$/u
const LONGEST = 80

/**
 * The day a line is the heading of: `Day 2 – Upper`, `Monday:`, `## Pull`, `Lower body:`. Undefined for
 * anything with sets in it, which the caller asks first.
 */
export function dayOfHeading(line: string): string | undefined {
  const text = line.trim()
  if (text === '' || text.length > LONGEST) return undefined
  const bare = (DECORATED.exec(text)?.[1] ?? text).trim()
  const isNamed = DAY.test(fold(bare)) || WEEKDAY.test(fold(bare))
  const isMarked = bare !== text || /:$/.test(text)
  return isNamed || isMarked ? bare.replace(/[\s:]+$/u, '') : undefined
}
