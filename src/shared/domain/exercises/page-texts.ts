import type { Exercise } from './exercise'

/** The part of an exercise page that a text stands in. */
export type TextPart =
  | 'summary'
  | 'muscleNote'
  | 'setUp'
  | 'phases'
  | 'breathing'
  | 'cues'
  | 'signs'
  | 'fixes'
  | 'benefits'
  | 'prerequisites'
  | 'programming'
  | 'warmUp'
  | 'spotting'
  | 'safety'
  | 'adjustments'

/** One text of an exercise page: a field, or one entry of a list. */
export type PageText = {
  readonly exerciseId: string
  readonly part: TextPart
  readonly text: string
}

/** Every text of an exercise page that a coach or client reads, in the order of the page. */
export function pageTexts(exercise: Exercise): readonly PageText[] {
  const parts: Readonly<Record<TextPart, readonly string[]>> = {
    summary: maybe(exercise.summary),
    muscleNote: maybe(exercise.muscleNote),
    setUp: exercise.setUp,
    phases: exercise.phases.map((phase) => phase.text),
    breathing: maybe(exercise.breathing),
    cues: exercise.cues,
    signs: exercise.mistakes.map((mistake) => mistake.sign),
    fixes: exercise.mistakes.map((mistake) => mistake.fix),
    benefits: exercise.benefits.map((benefit) => benefit.text),
    prerequisites: exercise.ladder?.prerequisites ?? [],
    programming: exercise.programming,
    warmUp: exercise.warmUp,
    spotting: maybe(exercise.spotting),
    safety: exercise.safety,
    adjustments: exercise.adjustments.map((adjustment) => adjustment.test),
  }
  return Object.entries(parts).flatMap(([part, texts]) =>
    texts.map((text) => ({
      exerciseId: exercise.id,
      part: part as TextPart, // Object.entries forgets the keys of a Record
      text,
    })),
  )
}

/** The texts that are written in sentences; cues and signs are calls and glimpses, not prose. */
export function proseOf(exercise: Exercise): readonly string[] {
  return pageTexts(exercise)
    .filter(({ part }) => part !== 'cues' && part !== 'signs')
    .map(({ text }) => text)
}

function maybe(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text]
}
