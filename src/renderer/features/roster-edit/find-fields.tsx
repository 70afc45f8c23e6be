import { useMemo } from 'react'
import {
  WEEK_SCOPES,
  type WeekScope,
} from '../../../shared/domain/programs/roster-edit/addressed-weeks'
import { readPattern } from '../../../shared/domain/programs/roster-edit/read-pattern'
import { sayPattern } from '../../../shared/domain/programs/roster-edit/say-edit'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Select } from '../../ui/choices/select'
import { TextField } from '../../ui/fields/text-field'
import { ExerciseBox } from './exercise-box'
import styles from './roster-edit.module.css'
import type { RosterEdit } from './use-roster-edit'
import { WhoseFields } from './whose-fields'

/** As long as a line of the contract. */
const LONGEST = 300

/** What to find: exercise, cells, weeks, and whose programs. */
export function FindFields({ edit }: { readonly edit: RosterEdit }) {
  const { say } = useWords()
  const { form, change } = edit
  const unit = useQuery(api.settings.studio, {}).value?.unit
  const echo = useMemo(
    () => sayPattern(readPattern(form.pattern, unit), say),
    [form.pattern, unit, say],
  )
  return (
    <section className={styles.part} aria-label={say('rosterEdits.find')}>
      <h2 className={styles.partTitle}>{say('rosterEdits.find')}</h2>
      <ExerciseBox
        label={say('rosterEdits.exercise')}
        placeholder={say('rosterEdits.anyExercise')}
        autoFocus
        chosenId={form.exerciseId}
        onChoose={(exerciseId) => change({ exerciseId })}
      />
      <TextField
        isCompact
        label={say('rosterEdits.pattern')}
        placeholder={say('rosterEdits.patternHint')}
        value={form.pattern}
        maxLength={LONGEST}
        autoComplete="off"
        description={echo}
        onChange={(pattern) => change({ pattern })}
        onEnter={() => void edit.look()}
      />
      <Select<WeekScope>
        isCompact
        label={say('rosterEdits.weeks')}
        choices={WEEK_SCOPES.map((id) => ({ id, text: say(`rosterEdits.scope.${id}`) }))}
        value={form.weeks}
        onChange={(weeks) => change({ weeks })}
      />
      <WhoseFields edit={edit} />
    </section>
  )
}
