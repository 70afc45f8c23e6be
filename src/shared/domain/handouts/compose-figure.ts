import type { Say } from '../../kernel/words'
import { momentTexts } from '../figures/alt-text'
import type { FigureFrame } from './document'
import type { CardExercise } from './session-card-request'

/** The first and the last moment of an exercise as two pictures; the first one also names it. */
export function composeFigure(
  { name, figure }: Pick<CardExercise, 'name' | 'figure'>,
  say: Say,
): readonly FigureFrame[] {
  const [first, last] = [figure?.moments[0], figure?.moments.at(-1)]
  if (!first || !last) return []
  const moments = first === last ? [first] : [first, last]
  const texts = momentTexts({ moments }, say)
  return moments.map(({ pose }, at) => {
    const text = texts[at] ?? ''
    return { pose, alt: at === 0 ? `${say('figures.name', { name })} ${text}` : text }
  })
}
