import type { ClientView } from '../../../shared/contract/clients'
import { printMilli } from '../../../shared/kernel/decimal'
import { todayHere } from '../../formatting/dates'
import type { Words } from '../../formatting/use-words'

/** The last weighed body mass as printed, such as `64.2 kg`, or null. */
export function bodyMassOf(client: ClientView): string | null {
  const last = client.measurements.find(({ kind }) => kind === 'body mass')
  return last ? `${printMilli(last.valueMilli)} ${last.unit}` : null
}

/** One line below the name: program, level, about how old, body mass, groups. */
export function clientSubline(client: ClientView, { say }: Words): string {
  const age = client.birthYear === null ? null : Number(todayHere().slice(0, 4)) - client.birthYear
  const parts = [
    client.programName ?? say('clients.subline.noProgram'),
    client.level === null ? null : say(`clients.level.${client.level}`),
    age === null ? null : say('clients.subline.born', { age }),
    bodyMassOf(client),
    ...client.tags.filter(({ kind }) => kind === 'group').map(({ name }) => name),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
