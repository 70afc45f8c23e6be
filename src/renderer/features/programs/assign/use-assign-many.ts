import { useMemo, useState } from 'react'
import type { ClientCard } from '../../../../shared/contract/clients'
import { createSearch } from '../../../../shared/domain/search/rank-matches'
import { calendarDate } from '../../../../shared/kernel/calendar-date'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { nextMonday } from './next-monday'

/** What was assigned: where to go on. */
export type Assigned = {
  readonly templateId: string
  readonly programs: readonly { readonly clientId: string; readonly programId: string }[]
}

const NOBODY: readonly ClientCard[] = []

/** A template and the clients it goes to, as they are being chosen. */
export function useAssignMany(
  firstTemplateId: string | undefined,
  onAssigned: (done: Assigned) => void,
) {
  const { say } = useWords()
  const templates = useQuery(api.templates.list, {}).value?.templates ?? []
  const [templateId, setTemplateId] = useState(firstTemplateId)
  const [running, setRunning] = useState<'replace' | 'skip'>('replace')
  const [problem, setProblem] = useState<'template' | 'client'>()
  const [refusal, setRefusal] = useState<string>()
  const people = useChosenClients()
  const starts = useStarts()
  const run = useCommand(api.templates.assign, { quiet: true })
  const assign = async () => {
    if (templateId === undefined) return setProblem('template')
    if (people.chosen.length === 0) return setProblem('client')
    const days = people.chosen.map(({ id }) => starts.of(id))
    if (days.includes('')) return setRefusal(say('programs.date.unreadable'))
    const clients = people.chosen.map(({ id }) => ({
      clientId: id,
      startsOn: calendarDate(starts.of(id)),
    }))
    const answer = await run({ templateId, clients, running })
    if (answer.ok) onAssigned({ templateId, programs: answer.value.programs })
    else setRefusal(answer.error.message)
  }
  return {
    ...{ templateId, setTemplateId, running, setRunning, problem, refusal, assign, people, starts },
    templates: templates.map(({ id, name }) => ({ id, name })),
  }
}

/** Clients found by name, tag or group, and those ticked among all. */
function useChosenClients() {
  const clients = useQuery(api.clients.list, { shelf: 'active' }).value?.clients ?? NOBODY
  const [text, setText] = useState('')
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const ask = useMemo(() => {
    const entries = clients.map(({ id, name, tags }) => ({
      id,
      title: name,
      aliases: tags.map((tag) => tag.name),
    }))
    return createSearch(entries)
  }, [clients])
  const found = useMemo(() => {
    if (text.trim() === '') return clients
    const byId = new Map(clients.map((client) => [client.id, client]))
    return ask(text).flatMap(({ id }) => byId.get(id) ?? [])
  }, [ask, clients, text])
  const tick = (some: readonly ClientCard[], isTicked: boolean) => {
    const next = new Set(ids)
    for (const { id } of some) isTicked ? next.add(id) : next.delete(id)
    setIds(next)
  }
  return { text, setText, found, ids, tick, chosen: clients.filter(({ id }) => ids.has(id)) }
}

/** One start for all, or one for each that may differ. */
function useStarts() {
  const [common, setCommon] = useState<string>(nextMonday)
  const [own, setOwn] = useState<ReadonlyMap<string, string>>()
  return {
    common,
    setCommon,
    isEach: own !== undefined,
    setEach: (isEach: boolean) => setOwn(isEach ? new Map() : undefined),
    of: (clientId: string) => own?.get(clientId) ?? common,
    set: (clientId: string, day: string) => setOwn(new Map(own).set(clientId, day)),
  }
}

/** What is being chosen. */
export type AssignMany = ReturnType<typeof useAssignMany>
