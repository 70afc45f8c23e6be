import type { Phase } from '../../../../shared/domain/exercises/exercise'
import { useWords } from '../../../formatting/use-words'
import { Select } from '../../../ui/choices/select'
import { TextField } from '../../../ui/fields/text-field'
import styles from './exercise-edit-form.module.css'
import { RemoveRow, Rows, replaced, without } from './rows'

const AT = ['start', 'up', 'hold', 'down'] as const
const BREATHS = ['in', 'out', 'brace', 'free'] as const
const MOST = 8

type PhaseRowsProps = {
  readonly phases: readonly Phase[]
  readonly onChange: (phases: readonly Phase[]) => void
}

/** One repetition, moment by moment. */
export function PhaseRows({ phases, onChange }: PhaseRowsProps) {
  const { say } = useWords()
  return (
    <Rows
      legend={say('exercises.section.steps')}
      add={phases.length < MOST ? say('exercisePage.form.addPhase') : undefined}
      onAdd={() => onChange([...phases, { at: nextAt(phases), text: '', breath: 'free' }])}
    >
      {phases.map((phase, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phase has no name but its place in the repetition
        <div key={at} className={styles.phase}>
          <Select
            isCompact
            isLabelHidden
            label={say('exercisePage.form.moment')}
            value={phase.at}
            onChange={(chosen) => onChange(replaced(phases, at, { at: chosen }))}
            choices={AT.map((id) => ({ id, text: say(`exercises.phase.${id}`) }))}
          />
          <Select
            isCompact
            isLabelHidden
            label={say('exercises.screen.breathing')}
            value={phase.breath}
            onChange={(breath) => onChange(replaced(phases, at, { breath }))}
            choices={BREATHS.map((id) => ({ id, text: say(`exercises.breath.${id}`) }))}
          />
          <TextField
            isCompact
            isLabelHidden
            label={say('exercisePage.form.whatToDo')}
            value={phase.text}
            onChange={(text) => onChange(replaced(phases, at, { text }))}
          />
          <RemoveRow
            what={say(`exercises.phase.${phase.at}`)}
            onPress={() => onChange(without(phases, at))}
          />
        </div>
      ))}
    </Rows>
  )
}

/** A repetition starts, goes, and comes back. */
function nextAt(phases: readonly Phase[]): Phase['at'] {
  if (phases.length === 0) return 'start'
  return phases.at(-1)?.at === 'start' ? 'up' : 'down'
}
