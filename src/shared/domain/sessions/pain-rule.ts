import { type Message, message, type Say } from '../../kernel/words'
import { type BodyArea, bodyAreaOf, saysOneOf } from './body-areas'

/** Pain as it was noted. */
export type NotedPain = {
  /** 0–10. */
  readonly score: number
  readonly bodyPart: string
  readonly note: string
}

/** What the rule says: nothing more than to keep an eye on it, or to hold and decide. */
export type PainRule = {
  /** The next increase of the lift waits for the coach. */
  readonly holds: boolean
  readonly advice: Message
}

/** The founding article names the low back and the knees; of the back, all of it. */
const HELD_AREAS: ReadonlySet<BodyArea> = new Set(['low-back', 'upper-back', 'knee'])

/**
 * The rule of the founding article: pain, above all in the low back or the knees, means stop, look at
 * the form again, or refer; sharp or radiating pain counts like it anywhere. It says what to decide,
 * never what the pain is. Places and kinds are known by the words of the language spoken.
 */
export function painRule({ score, bodyPart, note }: NotedPain, say: Say): PainRule {
  if (score === 0) return { holds: false, advice: message('sessions.painNone') }
  const area = bodyAreaOf(bodyPart, say)
  const kind = saysOneOf(`${bodyPart} ${note}`, say('sessions.painKindWords'))
  if (area !== undefined && HELD_AREAS.has(area))
    return { holds: true, advice: message('sessions.painHoldsPlace') }
  if (kind) return { holds: true, advice: message('sessions.painHoldsKind') }
  return { holds: false, advice: message('sessions.painWatch') }
}
