import { type Message, message } from '../../kernel/words'

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

const HELD_PLACES = ['back', 'lumbar', 'spine', 'knee'] as const
const HELD_KINDS = ['sharp', 'radiat', 'shooting'] as const

/**
 * The rule of the founding article: pain, above all in the low back or the knees, means stop, look at
 * the form again, or refer; sharp or radiating pain counts like it anywhere. It says what to decide,
 * never what the pain is.
 */
export function painRule({ score, bodyPart, note }: NotedPain): PainRule {
  const said = `${bodyPart} ${note}`.toLowerCase()
  if (score === 0) return { holds: false, advice: message('sessions.painNone') }
  const place = HELD_PLACES.some((word) => bodyPart.toLowerCase().includes(word))
  const kind = HELD_KINDS.some((word) => said.includes(word))
  if (place) return { holds: true, advice: message('sessions.painHoldsPlace') }
  if (kind) return { holds: true, advice: message('sessions.painHoldsKind') }
  return { holds: false, advice: message('sessions.painWatch') }
}
