import { createInstance, type i18n } from 'i18next'
import type { Language, MessageValues, Say } from '../kernel/words'
import { app } from './en/app'
import { backups } from './en/backups'
import { calculators } from './en/calculators'
import { checks } from './en/checks'
import { clients } from './en/clients'
import { common } from './en/common'
import { core } from './en/core'
import { equipment } from './en/equipment'
import { exercisePage } from './en/exercise-page'
import { exercises } from './en/exercises'
import { figures } from './en/figures'
import { firstRun } from './en/first-run'
import { handouts } from './en/handouts'
import { history } from './en/history'
import { imports } from './en/imports'
import { input } from './en/input'
import { keys } from './en/keys'
import { menu } from './en/menu'
import { notation } from './en/notation'
import { posing } from './en/posing'
import { programs } from './en/programs'
import { progress } from './en/progress'
import { rosterEdits } from './en/roster-edits'
import { screening } from './en/screening'
import { sessions } from './en/sessions'
import { settings } from './en/settings'
import { shorthand } from './en/shorthand'
import { strength } from './en/strength'
import { templates } from './en/templates'
import { today } from './en/today'
import { pseudoCatalogue } from './pseudo'

/** Every English text by area; a new area is one import and one line here. */
export const english = {
  app,
  backups,
  checks,
  common,
  equipment,
  programs,
  screening,
  sessions,
  settings,
  calculators,
  clients,
  history,
  core,
  input,
  keys,
  menu,
  imports,
  exercisePage,
  exercises,
  figures,
  posing,
  firstRun,
  handouts,
  progress,
  rosterEdits,
  shorthand,
  strength,
  templates,
  today,
  notation,
} as const

/** The region of sentences until the coach names one. */
function regionOf(language: string): string {
  return language.startsWith('en') ? 'en-GB' : language
}

/** An i18next instance that speaks the given catalogue; missing keys throw, so none is printed by accident. */
export function createSpeaker(language: string, catalogue: object): i18n {
  const speaker = createInstance()
  void speaker.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: '.',
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no text for the message key ${key}`)
    },
  })
  // A negative number wears a real minus, as wide as a plus, not a hyphen that breaks at a line's end.
  speaker.services.formatter?.addCached('number', (locale, options) => {
    const format = new Intl.NumberFormat(locale, options)
    return (value: number) => format.format(value).replace('-', '−')
  })
  return speaker
}

/**
 * Makes a {@link Say} from an i18next instance. Dates and numbers inside sentences are written as the
 * region writes them, British where none is known: a day before its month is never misread as a month.
 */
export function sayWith(speaker: i18n, locale: string = regionOf(speaker.language)): Say {
  const said = new Map<string, string>()
  return (key: string, values?: MessageValues) => {
    const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`
    const known = said.get(asked)
    if (known !== undefined) return known
    const text = speaker.t(key, { locale, ...values })
    if (said.size >= MOST_SAID) said.clear()
    said.set(asked, text)
    return text
  }
}

/** So many sentences are remembered: a screen says the same few hundred again with every key. */
const MOST_SAID = 5000

const speakers = new Map<Language, i18n>()
const sayers = new Map<string, Say>()

/** Says messages in a language, dates and numbers as a region writes them; the same function every time. */
export function sayIn(language: Language, locale: string = regionOf(language)): Say {
  const key = `${language} ${locale}`
  const known = sayers.get(key)
  if (known) return known
  const made = sayWith(speakerOf(language), locale)
  sayers.set(key, made)
  return made
}

function speakerOf(language: Language): i18n {
  const known = speakers.get(language)
  if (known) return known
  const texts = language === 'en' ? english : pseudoCatalogue(english)
  const made = createSpeaker(language, texts)
  speakers.set(language, made)
  return made
}

/** Says messages in English; used by main, by paper and by tests. */
export const sayEnglish: Say = sayIn('en')
