import type { notation as area, ReadShorthand } from '../../shared/contract/notation'
import { echo } from '../../shared/domain/notation/echo'
import { echoEntry } from '../../shared/domain/notation/logging/echo-entry'
import { parseLogEntry } from '../../shared/domain/notation/logging/parse-log-entry'
import { printEntry } from '../../shared/domain/notation/logging/print-entry'
import { type ParseOptions, parsePrescription } from '../../shared/domain/notation/parse'
import type { Unread } from '../../shared/domain/notation/prescription'
import { printPrescription } from '../../shared/domain/notation/print'
import { ok } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import type { AreaHandlers } from './context'
import { studioSettings } from './settings'

/** Reads and prints shorthand; nothing typed is refused. */
export const notation: AreaHandlers<typeof area> = {
  parse: (context, { text, unit, place = 'program' }) => {
    if (place === 'program') {
      return ok(readPlan(text, unit === undefined ? {} : { unit }, context.say))
    }
    return ok(readLog(text, unit ?? studioSettings(context).unit, context.say))
  },

  print: (_, { prescription }) =>
    ok({
      text: 'sets' in prescription ? printEntry(prescription) : printPrescription(prescription),
    }),
}

function readPlan(text: string, options: ParseOptions, say: Say): ReadShorthand {
  const prescription = parsePrescription(text, options)
  return {
    prescription,
    echo: echo(prescription, say),
    canonical: printPrescription(prescription),
    unread: prescription.unread.map(withoutReason),
  }
}

function readLog(text: string, unit: 'kg' | 'lb', say: Say): ReadShorthand {
  const entry = parseLogEntry(text, { unit })
  return {
    prescription: entry,
    echo: echoEntry(entry, say),
    canonical: printEntry(entry),
    unread: entry.unread.map(withoutReason),
  }
}

/** The reason stands in the echo in words, and in the meaning for programs. */
function withoutReason({ why: _, ...stretch }: Unread): ReadShorthand['unread'][number] {
  return stretch
}
