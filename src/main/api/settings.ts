import type { settings as area, StudioSettings } from '../../shared/contract/settings'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers, QueryContext } from './context'

/** What holds until the coach says otherwise. */
const DEFAULTS: StudioSettings = {
  studioName: '',
  coachName: '',
  contact: '',
  unit: 'kg',
  paper: 'A4',
  locale: 'en-GB',
  stopLine: '',
}

/** The studio's settings with defaults filled in. */
export function studioSettings(context: Pick<QueryContext, 'read'>): StudioSettings {
  const stored = context.read.settings.all('studio')
  const values = Object.entries(stored).map(([key, text]) => [key, JSON.parse(text)])
  return { ...DEFAULTS, ...Object.fromEntries(values) }
}

/** Names on paper, unit, paper and region of the studio. */
export const settings: AreaHandlers<typeof area> = {
  studio: (context) => ok(studioSettings(context)),

  change: (context, input) => {
    for (const [key, value] of Object.entries(input)) {
      if (value !== undefined) context.write.settings.put('studio', key, JSON.stringify(value))
    }
    context.label({ key: 'settings.changed' }, '/settings')
    return ok(studioSettings(context))
  },
}
