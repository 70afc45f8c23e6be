import { useMemo } from 'react'
import type { ClientCard } from '../../../../shared/contract/clients'
import type { Assignee } from '../../../../shared/contract/templates'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Checkbox } from '../../../ui/choices/checkbox'
import { DateField } from '../../../ui/fields/date-field'
import { SearchField } from '../../../ui/fields/search-field'
import { Chip } from '../../../ui/messages/chip'
import { useDateWords } from '../use-date-words'
import styles from './assign-dialog.module.css'
import type { AssignMany } from './use-assign-many'

type FormProps = { readonly form: AssignMany }

/** Clients to tick: Enter ticks the first one found, Enter on an empty box assigns. */
export function ClientTicks({ form, isFirst }: FormProps & { readonly isFirst: boolean }) {
  const { say } = useWords()
  const { found, text, setText, ids, tick, chosen } = form.people
  const needs = useNeeds(form)
  const ticked = found.filter(({ id }) => ids.has(id)).length
  const enter = () => {
    const [first] = found
    if (text.trim() === '') return void form.assign()
    if (!first) return
    tick([first], !ids.has(first.id))
    setText('')
  }
  return (
    <fieldset className={styles.people}>
      <legend className={styles.legend}>{say('templates.assignTo')}</legend>
      <SearchField
        label={say('templates.assignSearch')}
        placeholder={say('templates.assignSearch')}
        autoFocus={isFirst}
        value={text}
        onChange={setText}
        onSubmit={enter}
        count={say('templates.assignChosen', { count: chosen.length })}
        words={{ clear: say('clients.clear') }}
      />
      {form.problem === 'client' && chosen.length === 0 ? (
        <p className={styles.error} role="alert">
          {say('templates.assignPick')}
        </p>
      ) : null}
      <div className={styles.list}>
        {found.length > 1 ? (
          <Checkbox
            isSelected={ticked === found.length}
            isIndeterminate={ticked > 0 && ticked < found.length}
            onChange={(isTicked) => tick(found, isTicked)}
          >
            <span className={styles.quiet}>{say('templates.assignAllShown')}</span>
          </Checkbox>
        ) : null}
        {found.map((client) => (
          <ClientTick key={client.id} client={client} form={form} needs={needs.get(client.id)} />
        ))}
        {found.length === 0 ? <p className={styles.quiet}>{say('templates.assignNone')}</p> : null}
      </div>
    </fieldset>
  )
}

type TickProps = FormProps & {
  readonly client: ClientCard
  readonly needs: Assignee | undefined
}

function ClientTick({ client, form, needs }: TickProps) {
  const { say, locale } = useWords()
  const dateWords = useDateWords()
  const { people, starts } = form
  const isTicked = people.ids.has(client.id)
  return (
    <div className={styles.person}>
      <Checkbox isSelected={isTicked} onChange={(now) => people.tick([client], now)}>
        <span className={styles.name}>{client.name}</span>
      </Checkbox>
      {isTicked && starts.isEach ? (
        <DateField
          isCompact
          isLabelHidden
          className={styles.start ?? ''}
          label={say('templates.assignStartOf', { name: client.name })}
          locale={locale}
          today={todayHere()}
          value={starts.of(client.id)}
          words={dateWords}
          onChange={(day) => starts.set(client.id, day)}
        />
      ) : null}
      <Heed client={client} needs={isTicked ? needs : undefined} />
    </div>
  )
}

/** What to know of a client: what runs, flags, and what the template would ask for. */
function Heed(props: { readonly client: ClientCard; readonly needs: Assignee | undefined }) {
  const { say } = useWords()
  const { programName, flags } = props.client
  const { missing = [], needsBodyMass = false } = props.needs ?? {}
  const words = [
    ...(programName === null ? [] : [say('templates.assignRuns', { program: programName })]),
    ...(missing.length > 0 ? [say('templates.assignMissing', { lifts: missing.join(', ') })] : []),
    ...(needsBodyMass ? [say('templates.assignBodyMass')] : []),
  ]
  const grave = flags.filter(({ severity }) => severity !== 'note')
  if (words.length === 0 && grave.length === 0) return null
  return (
    <div className={styles.heed}>
      {grave.map(({ id, severity, text }) => (
        <Chip key={id} tone={severity === 'stop' ? 'danger' : 'warn'}>
          {text}
        </Chip>
      ))}
      <span>{words.join(' · ')}</span>
    </div>
  )
}

function useNeeds({ templateId, people }: AssignMany): ReadonlyMap<string, Assignee> {
  const clientIds = people.chosen.map(({ id }) => id)
  const asked = useQuery(
    api.templates.assignPreview,
    { templateId: templateId ?? '', clientIds },
    { enabled: templateId !== undefined && clientIds.length > 0, keepPrevious: true },
  ).value?.clients
  return useMemo(() => new Map(asked?.map((one) => [one.clientId, one])), [asked])
}
