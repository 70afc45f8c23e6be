import { useMemo } from 'react'
import { readNewText, readStep } from '../../../shared/domain/programs/roster-edit/cell-change'
import { sayChange } from '../../../shared/domain/programs/roster-edit/say-edit'
import { useWords } from '../../formatting/use-words'
import { Segmented } from '../../ui/choices/segmented'
import { TextField } from '../../ui/fields/text-field'
import { ExerciseBox } from './exercise-box'
import type { FormState } from './form-state'
import styles from './roster-edit.module.css'
import type { RosterEdit } from './use-roster-edit'

const KINDS = ['step', 'prescription', 'exercise'] as const

/** What to change: a step up or down, other text, or another exercise; said back in words while typing. */
export function ChangeFields({ edit }: { readonly edit: RosterEdit }) {
  const { say } = useWords()
  const { form, change } = edit
  return (
    <section className={styles.part} aria-label={say('rosterEdits.change')}>
      <h2 className={styles.partTitle}>{say('rosterEdits.change')}</h2>
      <Segmented
        label={say('rosterEdits.changeKind')}
        isWide
        value={form.kind}
        onChange={(kind) => change({ kind })}
        choices={KINDS.map((id) => ({ id, text: say(`rosterEdits.kind.${id}`) }))}
      />
      {form.kind === 'exercise' ? (
        <ExerciseBox
          label={say('rosterEdits.swapTo')}
          description={say('rosterEdits.swapToHint')}
          chosenId={form.swapId}
          onChoose={(swapId) => change({ swapId })}
        />
      ) : (
        <CellField edit={edit} />
      )}
    </section>
  )
}

function CellField({ edit }: { readonly edit: RosterEdit }) {
  const { say } = useWords()
  const { form, change } = edit
  const isStep = form.kind === 'step'
  const typed = isStep ? form.step : form.text
  const said = useSaid(form)
  return (
    <TextField
      isCompact
      label={say(isStep ? 'rosterEdits.step' : 'rosterEdits.text')}
      placeholder={say(isStep ? 'rosterEdits.stepPlaceholder' : 'rosterEdits.textHint')}
      value={typed}
      maxLength={300}
      autoComplete="off"
      {...said}
      onChange={(text) => change(isStep ? { step: text } : { text })}
      onEnter={() => void edit.look()}
    />
  )
}

/** What was read of a step or a text, or why it was not. */
function useSaid(form: FormState): { description?: string; error?: string } {
  const { say, tell } = useWords()
  return useMemo(() => {
    const typed = form.kind === 'step' ? form.step : form.text
    const hint = form.kind === 'step' ? { description: say('rosterEdits.stepHint') } : {}
    if (typed.trim() === '') return hint
    const read = form.kind === 'step' ? readStep(typed) : readNewText(typed)
    return read.ok ? { description: sayChange(read.value, say) } : { error: tell(read.error) }
  }, [form.kind, form.step, form.text, say, tell])
}
