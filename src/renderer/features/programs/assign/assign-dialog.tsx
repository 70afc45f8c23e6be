import { useState } from 'react'
import { calendarDate } from '../../../../shared/kernel/calendar-date'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { DateField } from '../../../ui/fields/date-field'
import { Dialog } from '../../../ui/overlays/dialog'
import { useDateWords } from '../use-date-words'
import styles from './assign-dialog.module.css'
import { NamePicker } from './name-picker'
import { nextMonday } from './next-monday'

type AssignDialogProps = {
  readonly clientId: string
  readonly onClose: () => void
  readonly onAssigned: (clientId: string, programId: string) => void
}

/** Gives the client of the page a copy of a template from a Monday on. */
export function AssignDialog(props: AssignDialogProps) {
  const { say } = useWords()
  const form = useAssigning(props)
  return (
    <Dialog
      isOpen
      title={say('programs.assignTitle')}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{say('common.cancel')}</Button>
          <Button kind="primary" onPress={() => void form.assign()}>
            {say('programs.assignGo')}
          </Button>
        </>
      }
    >
      <AssignFields form={form} />
    </Dialog>
  )
}

type FormProps = { readonly form: ReturnType<typeof useAssigning> }

function AssignFields({ form }: FormProps) {
  const { say, locale } = useWords()
  const dateWords = useDateWords()
  return (
    <div className={styles.form}>
      <NamePicker
        autoFocus
        label={say('programs.assignTemplate')}
        placeholder={say('programs.assignTemplatePlaceholder')}
        entries={form.templates}
        error={form.problem === 'template' ? say('programs.assignPick') : undefined}
        chosenId={form.templateId}
        onChoose={form.setTemplateId}
        onEnter={() => void form.assign()}
      />
      <DateField
        label={say('programs.assignStarts')}
        locale={locale}
        today={todayHere()}
        value={form.startsOn}
        words={dateWords}
        error={form.refusal}
        onChange={form.setStartsOn}
      />
      <TemplateFacts form={form} />
    </div>
  )
}

function TemplateFacts({ form }: FormProps) {
  const { say } = useWords()
  const { template, running } = form
  return (
    <>
      {template ? (
        <div className={styles.about}>
          <p className={styles.facts}>
            {say('programs.assignFacts', { weeks: template.weeks, days: template.days })}
          </p>
          <p>{template.description}</p>
        </div>
      ) : null}
      {running ? (
        <p className={styles.about}>{say('programs.assignEnds', { program: running })}</p>
      ) : null}
    </>
  )
}

function useAssigning({ clientId, onAssigned }: AssignDialogProps) {
  const { say } = useWords()
  const templates = useQuery(api.templates.list, {}).value?.templates ?? []
  const clients = useQuery(api.clients.list, { shelf: 'active' }).value?.clients ?? []
  const [templateId, setTemplateId] = useState<string>()
  const [startsOn, setStartsOn] = useState<string>(nextMonday)
  const [problem, setProblem] = useState<'template'>()
  const [refusal, setRefusal] = useState<string>()
  const run = useCommand(api.programs.assign, { quiet: true })
  const assign = async () => {
    if (templateId === undefined) return setProblem('template')
    if (startsOn === '') return setRefusal(say('programs.date.unreadable'))
    const answer = await run({ clientId, templateId, startsOn: calendarDate(startsOn) })
    if (answer.ok) onAssigned(clientId, answer.value.programId)
    else setRefusal(answer.error.message)
  }
  return {
    ...{ templateId, setTemplateId, startsOn, setStartsOn },
    ...{ problem, refusal, assign },
    templates: templates.map(({ id, name }) => ({ id, name })),
    template: templates.find(({ id }) => id === templateId),
    running: clients.find(({ id }) => id === clientId)?.programName ?? null,
  }
}
