import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Checkbox } from '../../../ui/choices/checkbox'
import { RadioGroup } from '../../../ui/choices/radio-group'
import { DateField } from '../../../ui/fields/date-field'
import { Dialog } from '../../../ui/overlays/dialog'
import { useDateWords } from '../use-date-words'
import styles from './assign-dialog.module.css'
import { ClientTicks } from './client-ticks'
import { NamePicker } from './name-picker'
import { type Assigned, type AssignMany, useAssignMany } from './use-assign-many'

type AssignManyProps = {
  readonly templateId?: string
  readonly onClose: () => void
  readonly onAssigned: (done: Assigned) => void
}

/** Gives a template to one or many clients as one act; what each still needs is said beside the name. */
export function AssignManyDialog({ templateId, onClose, onAssigned }: AssignManyProps) {
  const { say } = useWords()
  const form = useAssignMany(templateId, onAssigned)
  const count = form.people.chosen.length
  return (
    <Dialog
      isOpen
      title={say('programs.assignTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say('common.cancel')}</Button>
          <Button kind="primary" onPress={() => void form.assign()}>
            {count === 0 ? say('programs.assignGo') : say('templates.assignGo', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {templateId === undefined ? (
          <NamePicker
            autoFocus
            label={say('programs.assignTemplate')}
            placeholder={say('programs.assignTemplatePlaceholder')}
            entries={form.templates}
            error={form.problem === 'template' ? say('programs.assignPick') : undefined}
            chosenId={form.templateId}
            onChoose={form.setTemplateId}
          />
        ) : null}
        <ClientTicks form={form} isFirst={templateId !== undefined} />
        <Starts form={form} />
        <Running form={form} />
      </div>
    </Dialog>
  )
}

type FormProps = { readonly form: AssignMany }

function Starts({ form }: FormProps) {
  const { say, locale } = useWords()
  const words = useDateWords()
  const { starts, people } = form
  return (
    <>
      <DateField
        label={say('programs.assignStarts')}
        locale={locale}
        today={todayHere()}
        value={starts.common}
        words={words}
        error={form.refusal}
        onChange={starts.setCommon}
      />
      {people.chosen.length > 1 ? (
        <Checkbox isSelected={starts.isEach} onChange={starts.setEach}>
          {say('templates.assignEach')}
        </Checkbox>
      ) : null}
    </>
  )
}

function Running({ form }: FormProps) {
  const { say } = useWords()
  const count = form.people.chosen.filter(({ programName }) => programName !== null).length
  if (count === 0) return null
  return (
    <RadioGroup
      label={say('templates.assignRunning', { count })}
      choices={[
        { id: 'replace', text: say('templates.assignReplace') },
        { id: 'skip', text: say('templates.assignSkip') },
      ]}
      value={form.running}
      onChange={form.setRunning}
    />
  )
}
