import type { CheckedSet, CheckedWork, CheckSubject } from './check-subject'
import type { CheckInput, Rule } from './rule'

/** What a rule would need to speak and the subject lacks; empty where it can speak. */
export function missingInputs(rule: Rule, subject: CheckSubject): readonly CheckInput[] {
  return rule.needs.filter((input) => !KNOWN[input](subject))
}

const KNOWN: Record<CheckInput, (subject: CheckSubject) => boolean> = {
  level: ({ client }) => client.level !== null,
  age: ({ client }) => client.age !== null,
  'body-mass': ({ client }) => client.bodyMassMg !== null,
  screening: ({ client }) => client.screening !== null,
  spotter: ({ client }) => client.hasSpotter !== null,
  place: ({ place }) => place !== null,
  log: ({ logs }) => logs !== null,
  weekdays: ({ days }) => days.every(({ weekday }) => weekday !== null),
  'one-rep-max': (subject) => someSet(subject, ({ percent }) => percent !== undefined),
  loads: (subject) => someSet(subject, ({ loadMg }) => loadMg !== undefined),
  rest: (subject) => someWork(subject, ({ restSeconds }) => restSeconds !== undefined),
}

function someSet(subject: CheckSubject, isKnown: (set: CheckedSet) => boolean): boolean {
  return someWork(subject, ({ sets }) => sets.some(isKnown))
}

function someWork({ days }: CheckSubject, isKnown: (work: CheckedWork) => boolean): boolean {
  return days.some(({ lifts }) =>
    lifts.some(({ weeks }) => weeks.some((work) => work !== null && isKnown(work))),
  )
}
