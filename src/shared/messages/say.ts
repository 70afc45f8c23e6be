import { createInstance, type i18n } from 'i18next'
import type { Language, MessageValues, Say } from '../kernel/words'
import { app } from './en/app'
import { backups } from './en/backups'
import { clients } from './en/clients'
import { common } from './en/common'
import { core } from './en/core'
import { equipment } from './en/equipment'
import { exercises } from './en/exercises'
import { firstRun } from './en/first-run'
import { handouts } from './en/handouts'
import { history } from './en/history'
import { imports } from './en/imports'
import { input } from './en/input'
import { menu } from './en/menu'
import { notation } from './en/notation'
import { programs } from './en/programs'
import { progress } from './en/progress'
import { rosterEdits } from './en/roster-edits'
import { sessions } from './en/sessions'
import { settings } from './en/settings'
import { strength } from './en/strength'
import { today } from './en/today'
import { pseudoCatalogue } from './pseudo'

/** Every English text by area; a new area is one import and one line here. */
export const english = {
  app,
  backups,
  common,
  equipment,
  programs,
  sessions,
  settings,
  clients,
  history,
  core,
  input,
  menu,
  imports,
  exercises,
  firstRun,
  handouts,
  progress,
  rosterEdits,
  strength,
  today,
  notation,
} as const

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
  return speaker
}

/** Makes a {@link Say} from an i18next instance. */
export function sayWith(speaker: i18n): Say {
  return (key: string, values?: MessageValues) => speaker.t(key, { ...values })
}

/** Says messages in English; used by main, by paper and by tests. */
export const sayEnglish: Say = sayWith(createSpeaker('en', english))

let pseudo: Say | undefined

/** Says messages in a language. */
export function sayIn(language: Language): Say {
  if (language === 'en') return sayEnglish
  pseudo ??= sayWith(createSpeaker('en-XA', pseudoCatalogue(english)))
  return pseudo
}
