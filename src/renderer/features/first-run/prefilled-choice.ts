import type { desk } from '../../../shared/contract/desk'
import type { InputOf } from '../../../shared/contract/kit/endpoint'

/** What the first run asks for. */
export type StudioChoice = InputOf<typeof desk.startOwn>

/** Regions that print on US Letter (CLDR 47, territory paper sizes). */
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))
/** Regions that weigh in pounds (CLDR 47, US measurement system). */
const POUNDS = new Set(['US', 'LR', 'MM'])

/** Unit, paper and language region as the computer's own language suggests them, such as `en-US`. */
export function prefilledChoice(language: string): StudioChoice {
  const region = regionOf(language)
  return {
    unit: POUNDS.has(region) ? 'lb' : 'kg',
    paper: LETTER.has(region) ? 'Letter' : 'A4',
    locale: region === 'US' ? 'en-US' : 'en-GB',
  }
}

function regionOf(language: string): string {
  const subtags = language.split('-').slice(1)
  const named = subtags.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))
  return (named ?? '').toUpperCase()
}
