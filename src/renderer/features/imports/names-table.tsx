import { useMemo, useState } from 'react'
import type { ExerciseCard } from '../../../shared/contract/exercises'
import type { ImportNameMatch } from '../../../shared/contract/imports'
import { createSearch } from '../../../shared/domain/search/rank-matches'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { dayMonth, todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Chip } from '../../ui/messages/chip'
import { Card } from '../../ui/page/card'
import { type Catalogue, NameMatch } from './name-match'
import styles from './names-table.module.css'
import { type Importing, proposed } from './use-import'

/** Names of the file and what they are here: those that wait for a word on top, the sure ones folded. */
export function NamesTable({ importing }: { readonly importing: Importing }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const catalogue = useCatalogue()
  const names = importing.state.preview?.names ?? []
  const sure = names.filter((one) => one.confidence === 'sure')
  const likely = names.filter((one) => one.confidence === 'likely')
  const unsure = [...likely, ...names.filter((one) => one.confidence === 'none')]
  if (!catalogue || names.length === 0) return null
  return (
    <Card title={say('imports.screen.names')} note={say('imports.screen.namesNote')}>
      {unsure.length === 0 ? <p className="quiet">{say('imports.screen.allSure')}</p> : null}
      {unsure.length > 0 ? (
        <Names names={unsure} catalogue={catalogue} importing={importing} />
      ) : null}
      {sure.length > 0 ? (
        <div className={styles.fold}>
          <span>{say('imports.screen.sure', { count: sure.length })}</span>
          <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {say(isOpen ? 'imports.screen.hide' : 'imports.screen.show')}
          </Button>
        </div>
      ) : null}
      {isOpen ? <Names names={sure} catalogue={catalogue} importing={importing} /> : null}
    </Card>
  )
}

function useCatalogue(): Catalogue | null {
  const cards = useQuery(api.exercises.list, {}).value?.exercises
  return useMemo(() => (cards ? catalogueOf(cards) : null), [cards])
}

const MOST_FOUND = 8

function catalogueOf(cards: readonly ExerciseCard[]): Catalogue {
  const entries = cards.map(({ id, name, aliases }) => ({ id, title: name, aliases }))
  return {
    nameOf: new Map(cards.map((card) => [card.id, card.name])),
    search: createSearch(entries, { limit: MOST_FOUND }),
  }
}

type NamesProps = {
  readonly names: readonly ImportNameMatch[]
  readonly catalogue: Catalogue
  readonly importing: Importing
}

function Names({ names, catalogue, importing }: NamesProps) {
  const { say, locale } = useWords()
  const day = (text: string) => dayMonth(text, locale, todayHere())
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('imports.screen.name')}</th>
          <th scope="col" className={styles.end}>
            {say('imports.screen.sets')}
          </th>
          <th scope="col">{say('imports.screen.span')}</th>
          <th scope="col">{say('imports.screen.is')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((match) => (
          <tr key={match.name}>
            <th scope="row" className={styles.name}>
              {match.name} <Doubt match={match} isAnswered={isAnswered(importing, match)} />
            </th>
            <td className={styles.end}>{match.sets}</td>
            <td className={styles.span}>
              {match.firstDay === match.lastDay
                ? day(match.firstDay)
                : `${day(match.firstDay)} – ${day(match.lastDay)}`}
            </td>
            <td className={styles.match}>
              <NameMatch
                match={match}
                chosen={importing.state.choices.get(match.name) ?? proposed(match.exerciseId)}
                catalogue={catalogue}
                onChoose={(as) => importing.choose(match.name, as)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isAnswered(importing: Importing, match: ImportNameMatch): boolean {
  return importing.state.choices.has(match.name)
}

function Doubt(props: { readonly match: ImportNameMatch; readonly isAnswered: boolean }) {
  const { say } = useWords()
  if (props.isAnswered || props.match.confidence === 'sure') return null
  const isKnown = props.match.confidence === 'likely'
  return (
    <Chip tone={isKnown ? 'warn' : 'neutral'}>
      {say(isKnown ? 'imports.screen.unsure' : 'imports.screen.unknown')}
    </Chip>
  )
}
