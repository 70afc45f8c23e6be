import type { ClientView, clients } from '../../../../shared/contract/clients'
import type { InputOf } from '../../../../shared/contract/kit/endpoint'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Segmented } from '../../../ui/choices/segmented'
import { Select } from '../../../ui/choices/select'
import { InlineEdit } from '../../../ui/fields/inline-edit'
import { Card } from '../../../ui/page/card'
import { FactRow } from './fact-row'

type Change = Omit<InputOf<typeof clients.change>, 'clientId'>
type CardProps = { readonly client: ClientView }

/** Goal, level, the optional birth year and sex, unit and place; each is kept as soon as it is chosen. */
export function AboutCard({ client }: CardProps) {
  const { say } = useWords()
  return (
    <Card title={say('clients.about')}>
      <dl>
        <FactRow name={say('clients.goal')}>
          <GoalEdit client={client} />
        </FactRow>
        <FactRow name={say('clients.levelLabel')}>
          <LevelSelect client={client} />
        </FactRow>
        <FactRow name={say('clients.birthYear')} note={say('clients.optional')}>
          <BirthYearEdit client={client} />
        </FactRow>
        <FactRow name={say('clients.sex')} note={say('clients.optional')}>
          <SexSelect client={client} />
        </FactRow>
        <FactRow name={say('clients.unit')}>
          <UnitChoice client={client} />
        </FactRow>
        <FactRow name={say('clients.place')}>
          <PlaceSelect client={client} />
        </FactRow>
      </dl>
    </Card>
  )
}

/** Keeps a change; answers the sentence that says why it cannot. */
function useKeep(client: ClientView) {
  const change = useCommand(api.clients.change, { quiet: true })
  return async (changes: Change) => {
    const answer = await change({ clientId: client.id, ...changes })
    return answer.ok ? undefined : answer.error.message
  }
}

function GoalEdit({ client }: CardProps) {
  const { say } = useWords()
  const keep = useKeep(client)
  return (
    <InlineEdit
      label={say('clients.goal')}
      value={client.goal}
      placeholder={say('clients.goalHint')}
      isMultiline
      onCommit={(goal) => keep({ goal })}
    />
  )
}

function BirthYearEdit({ client }: CardProps) {
  const { say } = useWords()
  const keep = useKeep(client)
  const commit = (text: string) => {
    const typed = text.trim()
    if (typed === '') return keep({ birthYear: null })
    return /^\d{4}$/.test(typed) ? keep({ birthYear: Number(typed) }) : say('clients.birthYearOdd')
  }
  return (
    <InlineEdit
      label={say('clients.birthYear')}
      value={client.birthYear === null ? '' : String(client.birthYear)}
      placeholder={say('clients.birthYearHint')}
      onCommit={commit}
    />
  )
}

const LEVELS = ['novice', 'intermediate', 'advanced'] as const
const SEXES = ['female', 'male', 'other'] as const

function LevelSelect({ client }: CardProps) {
  const { say } = useWords()
  const keep = useKeep(client)
  const none = { id: 'none', text: say('clients.notNoted') } as const
  return (
    <Select
      isCompact
      isLabelHidden
      label={say('clients.levelLabel')}
      choices={[none, ...LEVELS.map((id) => ({ id, text: say(`clients.level.${id}`) }))]}
      value={client.level ?? 'none'}
      onChange={(id) => void keep({ level: id === 'none' ? null : id })}
    />
  )
}

function SexSelect({ client }: CardProps) {
  const { say } = useWords()
  const keep = useKeep(client)
  const none = { id: 'none', text: say('clients.notNoted') } as const
  return (
    <Select
      isCompact
      isLabelHidden
      label={say('clients.sex')}
      choices={[none, ...SEXES.map((id) => ({ id, text: say(`clients.sexes.${id}`) }))]}
      value={client.sex ?? 'none'}
      onChange={(id) => void keep({ sex: id === 'none' ? null : id })}
    />
  )
}

function UnitChoice({ client }: CardProps) {
  const { say } = useWords()
  const keep = useKeep(client)
  return (
    <Segmented
      label={say('clients.unit')}
      choices={[
        { id: 'kg', text: 'kg' },
        { id: 'lb', text: 'lb' },
      ]}
      value={client.unit}
      onChange={(unit) => void keep({ unit })}
    />
  )
}

function PlaceSelect({ client }: CardProps) {
  const { say } = useWords()
  const keep = useKeep(client)
  const rooms = useQuery(api.equipment.places, {}).value?.places ?? []
  return (
    <Select
      isCompact
      isLabelHidden
      label={say('clients.place')}
      choices={[
        { id: 'none', text: say('clients.firstPlace') },
        ...rooms.map(({ id, name }) => ({ id, text: name })),
      ]}
      value={client.placeId ?? 'none'}
      onChange={(id) => void keep({ placeId: id === 'none' ? null : id })}
    />
  )
}
