import { callHost } from '../support/call-host'
import type { Host } from '../support/host'

/** A screen of the window, by what a coach calls it and where it stands. */
export type Screen = { readonly name: string; readonly place: string }

type Named = { readonly id: string; readonly name: string }

/** Every screen of a studio, with the client and the session of it that has the most to show. */
export async function screensOf(host: Host, clientName = 'Dana Cruz'): Promise<readonly Screen[]> {
  const clientId = await clientNamed(host, clientName)
  const { sessions } = await callHost<{ readonly sessions: readonly Named[] }>(
    host,
    'sessions.ofClient',
    { clientId },
  )
  const client = (tab: string) => ({
    name: `client, ${tab}`,
    place: `/clients/${clientId}/${tab}`,
  })
  const session = sessions[0]
  const { templates } = await callHost<{ readonly templates: readonly Named[] }>(
    host,
    'templates.list',
    {},
  )
  const { exercises } = await callHost<{ readonly exercises: readonly Named[] }>(
    host,
    'exercises.list',
    {},
  )
  return [
    { name: 'today', place: '/today' },
    { name: 'clients', place: '/clients' },
    ...['overview', 'program', 'log', 'progress', 'handouts', 'profile'].map(client),
    ...(session ? [{ ...client(`log/${session.id}`), name: 'session' }] : []),
    { name: 'roster edit', place: '/roster-edit' },
    { name: 'templates', place: '/templates' },
    { name: 'template', place: `/templates/${templates[0]?.id}` },
    { name: 'exercises', place: '/exercises' },
    { name: 'exercise', place: `/exercises/${exercises[0]?.id}` },
    { name: 'import', place: '/import' },
    { name: 'settings', place: '/settings' },
    { name: 'equipment', place: '/settings/equipment' },
    { name: 'rules and conditions', place: '/settings/rules' },
    { name: 'backups', place: '/settings/backups' },
  ]
}

/** The id of a client by name. */
export async function clientNamed(host: Host, name: string): Promise<string> {
  const { clients } = await callHost<{ readonly clients: readonly Named[] }>(host, 'clients.list', {
    shelf: 'active',
  })
  const found = clients.find((client) => client.name === name)
  if (!found) throw new Error(`no client ${name} in this studio`)
  return found.id
}
