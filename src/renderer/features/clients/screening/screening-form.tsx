import { type FormEvent, useState } from 'react'
import type { ScreeningRecord } from '../../../../shared/contract/screening'
import { acsmRow } from '../../../../shared/domain/screening/acsm-table'
import { MEDICATIONS } from '../../../../shared/domain/screening/medications'
import { FORM_TOPICS, type FollowUp } from '../../../../shared/domain/screening/screening'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Checkbox } from '../../../ui/choices/checkbox'
import { Select } from '../../../ui/choices/select'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import styles from './screening.module.css'
import { firstDraft, recordOf, type ScreeningDraft, withTopics } from './screening-draft'
import { TickList } from './tick-list'

type FormProps = {
  readonly clientId: string
  readonly newest: ScreeningRecord | undefined
  readonly onDone: () => void
}

const FOLLOW_UPS: readonly FollowUp[] = ['not-needed', 'open', 'all-no', 'some-yes']

/** A screening typed off its form, codes only; Enter records it, and what is refused stays typed. */
export function ScreeningForm({ clientId, newest, onDone }: FormProps) {
  const { say, tell } = useWords()
  const [draft, setDraft] = useState(() => firstDraft(newest, todayHere()))
  const [error, setError] = useState<string>()
  const record = useCommand(api.screening.record, { quiet: true })
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const read = recordOf(draft, todayHere())
    if (!read.ok) return setError(tell(read.error))
    const answer = await record({ clientId, ...read.value })
    if (answer.ok) onDone()
    else setError(answer.error.message)
  }
  const part = { draft, onChange: setDraft }
  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)}>
      <FormHead {...part} />
      <TickList
        title={say('screening.form.yes')}
        ids={FORM_TOPICS}
        chosen={draft.yes}
        nameOf={(id) => say(`screening.topic.${id}`)}
        onChange={(yes) => setDraft(withTopics(draft, yes))}
      />
      {draft.yes.length === 0 ? null : (
        <Select
          isCompact
          className={styles.wide ?? ''}
          label={say('screening.form.followUp')}
          choices={FOLLOW_UPS.map((id) => ({ id, text: say(`screening.followUp.${id}`) }))}
          value={draft.followUp}
          onChange={(followUp) => setDraft({ ...draft, followUp })}
        />
      )}
      <Decision {...part} />
      <Pressure {...part} />
      <TickList
        title={say('screening.form.medications')}
        ids={MEDICATIONS}
        chosen={draft.medications}
        nameOf={(id) => say(`screening.medication.${id}`)}
        onChange={(medications) => setDraft({ ...draft, medications })}
      />
      {error === undefined ? null : (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.acts}>
        <Button kind="primary" type="submit">
          {say('screening.form.keep')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

type PartProps = {
  readonly draft: ScreeningDraft
  readonly onChange: (draft: ScreeningDraft) => void
}

function FormHead({ draft, onChange }: PartProps) {
  const { say, locale } = useWords()
  return (
    <div className={styles.line}>
      <DateField
        isCompact
        autoFocus
        className={styles.day ?? ''}
        label={say('screening.form.day')}
        value={draft.day}
        locale={locale}
        today={todayHere()}
        onChange={(day) => onChange({ ...draft, day })}
        words={{ unreadable: say('app.day.unreadable'), 'not-a-day': say('app.day.notADay') }}
      />
      <TextField
        isCompact
        className={styles.name ?? ''}
        label={say('screening.form.name')}
        value={draft.formName}
        onChange={(formName) => onChange({ ...draft, formName })}
      />
      <TextField
        isCompact
        isNumeric
        className={styles.year ?? ''}
        label={say('screening.form.year')}
        value={draft.formYear}
        onChange={(formYear) => onChange({ ...draft, formYear })}
      />
      <span className={styles.level}>
        <Checkbox
          isSelected={draft.isSigned}
          onChange={(isSigned) => onChange({ ...draft, isSigned })}
        >
          {say('screening.form.signed')}
        </Checkbox>
      </span>
    </div>
  )
}

const ANSWERS = ['isActive', 'hasDisease', 'hasSymptoms'] as const

/** The three questions of the decision table, and at once what they come to. */
function Decision({ draft, onChange }: PartProps) {
  const { say } = useWords()
  const { answers } = draft
  return (
    <div>
      <TickList
        title={say('screening.form.answers')}
        ids={ANSWERS}
        chosen={ANSWERS.filter((id) => answers[id])}
        nameOf={(id) => say(`screening.answer.${id}`)}
        onChange={(ids) => {
          const is = (id: (typeof ANSWERS)[number]) => ids.includes(id)
          const next = {
            isActive: is('isActive'),
            hasDisease: is('hasDisease'),
            hasSymptoms: is('hasSymptoms'),
          }
          onChange({ ...draft, answers: next })
        }}
      />
      <output className={styles.decision}>
        {say(`screening.clearance.${acsmRow(answers).clearance}`)}
      </output>
    </div>
  )
}

function Pressure({ draft, onChange }: PartProps) {
  const { say } = useWords()
  return (
    <div className={styles.line}>
      <TextField
        isCompact
        isNumeric
        className={styles.pressure ?? ''}
        label={say('screening.form.systolic')}
        value={draft.systolic}
        onChange={(systolic) => onChange({ ...draft, systolic })}
      />
      <TextField
        isCompact
        isNumeric
        className={styles.pressure ?? ''}
        label={say('screening.form.diastolic')}
        suffix="mmHg"
        value={draft.diastolic}
        onChange={(diastolic) => onChange({ ...draft, diastolic })}
      />
    </div>
  )
}
