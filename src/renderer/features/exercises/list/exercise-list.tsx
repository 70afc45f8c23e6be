import { useMemo, useState } from 'react'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import { places } from '../../../../shared/contract/places'
import { useWords } from '../../../formatting/use-words'
import { FilterChip } from '../../../ui/choices/filter-chip'
import { SearchField } from '../../../ui/fields/search-field'
import { useChosenName } from '../client-select'
import { useUnsafe } from '../use-unsafe'
import styles from './exercise-list.module.css'
import { FilterPopover } from './filter-popover'
import { type ExerciseGroup, NO_FILTER, prepareFinding } from './find-exercises'

type ExerciseListProps = {
  readonly cards: readonly ExerciseCard[]
  readonly currentId: string | undefined
  readonly onOpen: () => void
}

/** All exercises, narrowed by typing and by filters. */
export function ExerciseList({ cards, currentId, onOpen }: ExerciseListProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState(NO_FILTER)
  const [isForClient, setForClient] = useState(true)
  const find = useMemo(() => prepareFinding(cards), [cards])
  const unsafe = useUnsafe()
  const name = useChosenName()
  const groups = useMemo(() => {
    return find(typed, { ...filter, unsafe: isForClient ? unsafe : NO_FILTER.unsafe })
  }, [find, typed, filter, unsafe, isForClient])
  const shown = groups.reduce((sum, group) => sum + group.cards.length, 0)
  const first = groups[0]?.cards[0]
  const counts = { shown, all: cards.length }
  const isNarrowed = shown < cards.length
  return (
    <nav aria-label={say('exercises.screen.list')} className={styles.list}>
      <div className={styles.head}>
        <SearchField
          label={say('exercises.screen.search')}
          placeholder={say('exercises.screen.search')}
          value={typed}
          onChange={setTyped}
          {...(isNarrowed ? { count: say('exercises.screen.foundOf', counts) } : {})}
          onSubmit={() => {
            if (first) location.hash = `#${places.exercise(first.id)}`
          }}
          words={{ clear: say('exercises.screen.clear') }}
        />
        <div className={styles.filters}>
          <FilterPopover filter={filter} onChange={setFilter} />
          <FilterChip
            isSelected={filter.isOwn}
            onChange={(isOwn) => setFilter({ ...filter, isOwn })}
          >
            {say('exercises.screen.own')}
          </FilterChip>
          {name === undefined ? null : (
            <FilterChip isSelected={isForClient} onChange={setForClient}>
              {say('exercisePage.safeFor', { name })}
            </FilterChip>
          )}
        </div>
      </div>
      <div className={styles.groups}>
        {shown === 0 && cards.length > 0 ? (
          <p className={styles.nothing}>{say('exercises.screen.nothingFound')}</p>
        ) : null}
        {groups.map((group) => (
          <Group
            key={group.pattern ?? 'found'}
            group={group}
            currentId={currentId}
            onOpen={onOpen}
          />
        ))}
      </div>
    </nav>
  )
}

type GroupProps = Omit<ExerciseListProps, 'cards'> & { readonly group: ExerciseGroup }

function Group({ group, currentId, onOpen }: GroupProps) {
  const { say } = useWords()
  return (
    <section>
      {group.pattern === null ? null : (
        <h2 className={styles.heading}>{say(`exercises.pattern.${group.pattern}`)}</h2>
      )}
      <ul>
        {group.cards.map((card) => (
          <li key={card.id}>
            <a
              href={`#${places.exercise(card.id)}`}
              aria-current={card.id === currentId ? 'page' : undefined}
              className={styles.row}
              onClick={onOpen}
            >
              <span className={styles.name}>{card.name}</span>
              <span className={styles.alias}>{shortAlias(card)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const SHORT = 5

/** The shorthand a coach types, such as bht. */
function shortAlias({ aliases }: ExerciseCard): string {
  return aliases.find((alias) => alias.length <= SHORT && !alias.includes(' ')) ?? ''
}
