import type { handouts as area, HandoutLook, HandoutSheet } from '../../shared/contract/handouts'
import { places } from '../../shared/contract/places'
import { composeSessionCard } from '../../shared/domain/handouts/compose-session-card'
import type { HandoutDocument } from '../../shared/domain/handouts/document'
import { mapTexts } from '../../shared/domain/handouts/map-texts'
import type { SessionCardRequest } from '../../shared/domain/handouts/session-card-request'
import { shownWeeks } from '../../shared/domain/handouts/shown-weeks'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import { handoutFileName } from '../files/file-names'
import { freePath } from '../files/free-path'
import { knownClient } from './clients'
import type { AreaHandlers, QueryContext, Refusal, TaskContext } from './context'
import { handoutRequest, usualLook } from './handout-request'
import { studioSettings } from './settings'

const KEY = 'handout'

/** Paper: composed once, shown and saved from the same document. */
export const handouts: AreaHandlers<typeof area> = {
  look: (context, { clientId }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const settings = studioSettings(context)
    return ok({ look: lookOf(context, clientId), studioStopLine: settings.stopLine })
  },

  remember: (context, { clientId, look }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    context.write.settings.put(clientId, KEY, JSON.stringify({ v: 1, look }))
    const values = { name: client.value.name }
    context.label({ key: 'handouts.didRemember', values }, places.client(clientId, 'handouts'))
    return ok({})
  },

  document: (context, sheet) => {
    const card = compose(context, sheet)
    return card.ok ? ok(card.value.document) : card
  },

  pages: async (context, sheet) => {
    const drawn = await draw(context, [sheet])
    if (!drawn.ok) return drawn
    const { bytes, name, warnings } = drawn.value
    return ok({ bytes, name, warnings })
  },

  save: async (context, { dayIds, isPerDay = false, ...sheet }) => {
    const files: { path: string; name: string }[] = []
    const warnings = new Set<string>()
    const bundles = isPerDay ? dayIds.map((dayId) => [dayId]) : [dayIds]
    for (const [at, days] of bundles.entries()) {
      const drawn = await draw(
        context,
        days.map((dayId) => ({ ...sheet, dayId })),
      )
      if (!drawn.ok) return drawn
      const values = { day: drawn.value.title }
      context.report(at, bundles.length, { key: 'handouts.drawing', values })
      const path = await pathFor(context, drawn.value.name, bundles.length === 1)
      if (path === null) break
      const written = write(context, path, drawn.value.bytes)
      if (!written.ok) return written
      files.push({ path, name: path.split(/[\\/]/).at(-1) ?? path })
      for (const warning of drawn.value.warnings) warnings.add(warning)
    }
    return ok({ files, warnings: [...warnings] })
  },
}

function lookOf(context: QueryContext, clientId: string): HandoutLook {
  const usual = usualLook(studioSettings(context).paper)
  const stored = context.read.settings.all(clientId)[KEY]
  if (stored === undefined) return usual
  const { look } = JSON.parse(stored) as { look: Partial<HandoutLook> } // as: written by `remember` alone
  return { ...usual, ...look }
}

type Composed = { readonly document: HandoutDocument; readonly request: SessionCardRequest }

function compose(context: QueryContext, sheet: HandoutSheet): Result<Composed, Refusal> {
  const request = handoutRequest(context, sheet)
  if (!request.ok) return request
  const document = composeSessionCard(request.value, context.say)
  return ok({ document, request: request.value })
}

/** Draws the sheets of one program into one file. */
async function draw(context: TaskContext, sheets: readonly HandoutSheet[]) {
  const cards: Composed[] = []
  for (const sheet of sheets) {
    const card = context.read((query) => compose(query, sheet))
    if (!card.ok) return card
    cards.push(card.value)
  }
  const documents = cards.map(({ document }) => document)
  const [first] = cards
  if (!first) throw new Error('a handout has at least one day')
  const title = cards.length === 1 ? first.document.title : titleOfAll(first.request)
  const drawn = await context.world.drawer.drawTogether({ documents, title })
  const warnings = [
    ...missingSigns(drawn.missingGlyphs, context.say),
    ...documents.flatMap((document) => shortenedTexts(document, context.say)),
  ]
  const name = nameOf(first.request, cards.length === 1)
  return ok({ bytes: drawn.bytes, warnings, name, title })
}

function titleOfAll({ client, program }: SessionCardRequest): string {
  return `${client} – ${program.name}`
}

/** A file of one day names the day; one of all days is called after the program alone. */
function nameOf(request: SessionCardRequest, isOneDay: boolean): string {
  const weeks = shownWeeks(request.weeks, request.options)
  const first = weeks[0]?.week.number ?? 1
  const day = isOneDay ? `${request.day.number} ${request.day.name}` : ''
  return handoutFileName({
    client: request.client,
    program: `${request.program.name} ${day}`.trim(),
    weeks: { first, last: weeks.at(-1)?.week.number ?? first },
    date: request.printedOn,
  })
}

function missingSigns(signs: readonly string[], say: Say): string[] {
  if (signs.length === 0) return []
  return [say('handouts.missingGlyphs', { count: signs.length, signs: signs.join(' ') })]
}

/** Texts that the card cut; composing ends them with an ellipsis. */
function shortenedTexts(document: HandoutDocument, say: Say): string[] {
  const cut: string[] = []
  mapTexts(document, (text) => {
    if (text.length >= CUT_LENGTH && text.endsWith('…')) cut.push(text)
    return text
  })
  const [first] = cut
  if (first === undefined) return []
  return [say('handouts.shortened', { count: cut.length, text: first.slice(0, 40).trimEnd() })]
}

/** A text just below the longest one, as blanks before the ellipsis are dropped. */
const CUT_LENGTH = 500

async function pathFor(
  { world }: TaskContext,
  name: string,
  mayAsk: boolean,
): Promise<string | null> {
  if (mayAsk && world.askSavePath) return world.askSavePath(name)
  return freePath(world.exportFolder(), name)
}

function write({ world }: TaskContext, path: string, bytes: Uint8Array): Result<null, Refusal> {
  try {
    world.files.writeAtomic(path, bytes)
    return ok(null)
  } catch {
    // Whatever the system says (full, read-only, gone), the coach needs a place that works.
    const values = { folder: path.replace(/[\\/][^\\/]*$/, '') }
    return refuse({ code: 'unavailable', message: { key: 'handouts.notWritten', values } })
  }
}
