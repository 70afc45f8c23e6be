import type { Message, Say } from '../../kernel/words'
import { describePose } from './describe-pose'
import type { Figure } from './figure-record'

/** A figure whose moments are to be said. */
type Shown = Pick<Figure, 'moments'>

/**
 * The alternative text of a figure for those who do not see it: “Back squat. Start: standing, barbell on
 * the back. End: squatting, hips below the knees.” Later moments say only what changed.
 */
export function altText(figure: Shown, say: Say, name?: string): string {
  const sentences = momentTexts(figure, say)
  return (name === undefined ? sentences : [say('figures.name', { name }), ...sentences]).join(' ')
}

/** One sentence per moment, for pictures that stand apart. */
export function momentTexts({ moments }: Shown, say: Say): readonly string[] {
  const described = moments.map(({ pose }) => describePose(pose))
  return moments.map(({ at }, index) => {
    const now = described[index] ?? []
    const phrases = changed(
      index === 0 ? now.filter(({ key }) => key !== OTHER_LEG) : now,
      described[index - 1],
    )
    return say(`figures.moment.${at}`, {
      what: phrases.map((phrase) => spoken(phrase, say)).join(', '),
    })
  })
}

/** There is another leg only after a first one. */
const OTHER_LEG = 'figures.otherLegFront'

/** Phrases that were not said of the moment before; the posture where nothing else changed. */
function changed(
  now: readonly Message[],
  before: readonly Message[] | undefined,
): readonly Message[] {
  if (!before) return now
  const fresh = now.filter(({ key }) => !before.some((phrase) => phrase.key === key))
  return fresh.length > 0 ? fresh : now.slice(0, 1)
}

function spoken({ key, values }: Message, say: Say): string {
  return say(key, values)
}
