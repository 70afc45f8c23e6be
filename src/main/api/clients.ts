import type { clients as area, ClientCard, ClientView } from '../../shared/contract/clients'
import { pairKey } from '../../shared/kernel/ids'
import { ok, type Result } from '../../shared/kernel/result'
import type { ClientRow, FlagRow, RosterRow, TagRow } from '../stores/clients'
import type { AreaHandlers, CommandContext, QueryContext, Refusal } from './context'
import { notFound, ruleViolated } from './refuse'
import { studioSettings } from './settings'

const place = (clientId: string, tab = 'overview') => `/clients/${clientId}/${tab}`

/** The client's row, or a refusal in words. */
export function knownClient(context: QueryContext, clientId: string): Result<ClientRow, Refusal> {
  const client = context.read.clients.byId(clientId)
  return client ? ok(client) : notFound('clients.notThere')
}

/** The roster and everything noted about a client. */
export const clients: AreaHandlers<typeof area> = {
  list: ({ read }, { shelf }) => {
    const tags = byClient(read.clients.tags())
    const flags = byClient(read.clients.flags())
    const cards = read.clients
      .list(shelf)
      .map((row) => toCard(row, tags.get(row.id) ?? [], flags.get(row.id) ?? []))
    return ok({ clients: cards, counts: read.clients.counts() })
  },

  byId: (context, { clientId }) => {
    const client = knownClient(context, clientId)
    return client.ok ? ok(toView(context, client.value)) : client
  },

  search: ({ read }, { text }) =>
    ok({ hits: text.trim() === '' ? [] : [...read.clients.search(text.trim(), 50)].map(shorten) }),

  add: (context, { name }) => {
    const clientId = context.newId()
    const { unit } = studioSettings(context)
    context.write.clients.add({ id: clientId, name, goal: '', unit })
    context.label({ key: 'clients.didAdd', values: { name } }, place(clientId))
    return ok({ clientId })
  },

  change: (context, { clientId, ...change }) => {
    if ((change.birthYear ?? 0) > Number(context.today.slice(0, 4)))
      return ruleViolated('clients.birthYearOdd')
    if (change.placeId && !isPlace(context, change.placeId)) return notFound('clients.noSuchPlace')
    return withClient(context, clientId, (client) => {
      context.write.clients.change({ id: clientId, ...columns(change) })
      context.label(
        { key: 'clients.didChange', values: { name: client.name } },
        place(clientId, 'profile'),
      )
    })
  },

  addTag: (context, { clientId, kind, name }) =>
    withClient(context, clientId, (client) => {
      const id = pairKey(clientId, kind, name.toLowerCase())
      context.write.clients.putTag({ id, client_id: clientId, kind, name })
      context.label(
        { key: 'clients.didTag', values: { name: client.name, tag: name } },
        place(clientId, 'profile'),
      )
    }),

  removeTag: (context, { clientId, tagId }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.removeTag(tagId)
      context.label(
        { key: 'clients.didUntag', values: { name: client.name } },
        place(clientId, 'profile'),
      )
    }),

  addNote: (context, { clientId, day, body }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const noteId = context.newId()
    context.write.clients.addNote({ id: noteId, client_id: clientId, day, body })
    context.label({ key: 'clients.didNote', values: { name: client.value.name } }, place(clientId))
    return ok({ noteId })
  },

  changeNote: (context, { clientId, noteId, body }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.changeNote({ id: noteId, body })
      context.label({ key: 'clients.didEditNote', values: { name: client.name } }, place(clientId))
    }),

  removeNote: (context, { clientId, noteId }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.removeNote(noteId)
      context.label(
        { key: 'clients.didRemoveNote', values: { name: client.name } },
        place(clientId),
      )
    }),

  addFlag: (context, { clientId, severity, text, code, since }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const flagId = context.newId()
    context.write.clients.addFlag({ id: flagId, client_id: clientId, severity, text, code, since })
    context.label(
      { key: 'clients.didFlag', values: { name: client.value.name, flag: text } },
      place(clientId, 'profile'),
    )
    return ok({ flagId })
  },

  removeFlag: (context, { clientId, flagId }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.removeFlag(flagId)
      context.label(
        { key: 'clients.didUnflag', values: { name: client.name } },
        place(clientId, 'profile'),
      )
    }),

  addMeasurement: (context, { clientId, day, kind, valueMilli, unit }) =>
    withClient(context, clientId, (client) => {
      const id = context.newId()
      context.write.clients.addMeasurement({
        id,
        client_id: clientId,
        day,
        kind,
        value_milli: valueMilli,
        unit,
      })
      context.label(
        { key: 'clients.didMeasure', values: { name: client.name, kind } },
        place(clientId, 'profile'),
      )
    }),

  removeMeasurement: (context, { clientId, measurementId }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.removeMeasurement(measurementId)
      context.label(
        { key: 'clients.didRemoveMeasurement', values: { name: client.name } },
        place(clientId, 'profile'),
      )
    }),

  setSetup: (context, { clientId, exerciseId, setup }) =>
    withClient(context, clientId, (client) => {
      const id = pairKey(clientId, exerciseId)
      if (setup === '') context.write.clients.removeSetup(id)
      else
        context.write.clients.putSetup({ id, client_id: clientId, exercise_id: exerciseId, setup })
      context.label(
        { key: 'clients.didSetUp', values: { name: client.name } },
        place(clientId, 'profile'),
      )
    }),

  archive: (context, { clientId }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.change({ id: clientId, archived_on: context.today })
      context.label({ key: 'clients.didArchive', values: { name: client.name } }, place(clientId))
    }),

  bin: (context, { clientId }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.change({ id: clientId, binned_on: context.today })
      context.label({ key: 'clients.didBin', values: { name: client.name } }, '/clients')
    }),

  bringBack: (context, { clientId }) =>
    withClient(context, clientId, (client) => {
      context.write.clients.change({ id: clientId, binned_on: null, archived_on: null })
      context.label({ key: 'clients.didBringBack', values: { name: client.name } }, place(clientId))
    }),
}

function withClient(
  context: CommandContext,
  clientId: string,
  act: (client: ClientRow) => void,
): Result<Record<string, never>, Refusal> {
  const client = knownClient(context, clientId)
  if (!client.ok) return client
  act(client.value)
  return ok({})
}

function isPlace({ read }: QueryContext, placeId: string): boolean {
  return read.equipment.places().some((known) => known.id === placeId)
}

type Change = { [K in keyof ClientRow]?: ClientRow[K] | undefined }

const COLUMN_OF = {
  name: 'name',
  goal: 'goal',
  level: 'level',
  birthYear: 'birth_year',
  sex: 'sex',
  unit: 'unit',
  placeId: 'place_id',
  nextAppointment: 'next_appointment',
} as const

function columns(change: Change): Record<string, string | number | null> {
  const pairs = Object.entries(COLUMN_OF).flatMap(([field, column]) => {
    const value = change[field as keyof typeof COLUMN_OF] // as: keys of the table above
    return value === undefined ? [] : [[column, value]]
  })
  return Object.fromEntries(pairs)
}

function byClient<T extends { readonly clientId: string }>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, (row) => row.clientId)
}

function toCard(row: RosterRow, tags: readonly TagRow[], flags: readonly FlagRow[]): ClientCard {
  return {
    id: row.id,
    name: row.name,
    goal: row.goal,
    level: row.level,
    unit: row.unit,
    tags: tags.map(({ clientId: _client, ...tag }) => tag),
    flags: flags.map(({ clientId: _client, ...flag }) => flag),
    lastSession: row.lastSession,
    nextAppointment: row.nextAppointment,
    programName: row.programName,
    shelf: shelfOf(row),
  }
}

function shelfOf(row: ClientRow): ClientCard['shelf'] {
  if (row.binnedOn !== null) return 'binned'
  return row.archivedOn === null ? 'active' : 'archived'
}

function toView({ read }: QueryContext, client: ClientRow): ClientView {
  const { list, tags, flags, notes, measurements, setups } = read.clients
  const roster = list(shelfOf(client)).find((row) => row.id === client.id)
  const row = { lastSession: null, programName: null, ...client, ...roster }
  return {
    ...toCard(row, tags(client.id), flags(client.id)),
    birthYear: client.birthYear,
    sex: client.sex,
    placeId: client.placeId,
    archivedOn: client.archivedOn,
    binnedOn: client.binnedOn,
    notes: [...notes(client.id)],
    measurements: [...measurements(client.id)],
    setups: [...setups(client.id)],
  }
}

function shorten<T extends { readonly excerpt: string }>(hit: T): T {
  return { ...hit, excerpt: hit.excerpt.slice(0, 160) }
}
