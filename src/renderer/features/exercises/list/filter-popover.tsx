import { ListFilter } from 'lucide-react'
import { EQUIPMENT, MUSCLES, PATTERNS } from '../../../../shared/domain/exercises/vocabulary'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Select } from '../../../ui/choices/select'
import { Popover } from '../../../ui/overlays/popover'
import { ClientSelect } from '../client-select'
import styles from './filter-popover.module.css'
import type { ExerciseFilter } from './find-exercises'

type FilterPopoverProps = {
  readonly filter: ExerciseFilter
  readonly onChange: (filter: ExerciseFilter) => void
}

/** Narrows the list by pattern, muscle and equipment; says on its button how many filters stand. */
export function FilterPopover({ filter, onChange }: FilterPopoverProps) {
  const { say } = useWords()
  const set = [filter.pattern, filter.muscle, filter.equipment].filter((one) => one !== null)
  const word = say('exercises.screen.filter')
  return (
    <Popover
      label={word}
      trigger={
        <Button size="small" icon={ListFilter}>
          {set.length === 0 ? word : `${word} ${set.length}`}
        </Button>
      }
    >
      <div className={styles.choices}>
        <Choice
          part="pattern"
          all={PATTERNS}
          value={filter.pattern}
          onChange={(pattern) => onChange({ ...filter, pattern })}
        />
        <Choice
          part="muscle"
          all={MUSCLES}
          value={filter.muscle}
          onChange={(muscle) => onChange({ ...filter, muscle })}
        />
        <Choice
          part="equipment"
          all={EQUIPMENT}
          value={filter.equipment}
          onChange={(equipment) => onChange({ ...filter, equipment })}
        />
        <ClientSelect label={say('exercisePage.safe')} nobody={say('exercises.screen.any')} />
      </div>
    </Popover>
  )
}

type ChoiceProps<Id extends string> = {
  readonly part: 'pattern' | 'muscle' | 'equipment'
  readonly all: readonly Id[]
  readonly value: Id | null
  readonly onChange: (id: Id | null) => void
}

function Choice<Id extends string>({ part, all, value, onChange }: ChoiceProps<Id>) {
  const { say } = useWords()
  return (
    <Select<Id | 'any'>
      isCompact
      label={say(`exercises.screen.${part}`)}
      value={value ?? 'any'}
      onChange={(id) => onChange(id === 'any' ? null : id)}
      choices={[
        { id: 'any', text: say('exercises.screen.any') },
        ...all.map((id) => ({ id, text: say(`exercises.${part}.${id}`) })),
      ]}
    />
  )
}
