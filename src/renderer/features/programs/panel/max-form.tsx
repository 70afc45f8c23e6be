import { useState } from 'react'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { Need } from '../../../../shared/domain/programs/resolve-context'
import type { LoadUnit } from '../../../../shared/domain/units/load'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Segmented } from '../../../ui/choices/segmented'
import { TextField } from '../../../ui/fields/text-field'
import { typedLoad } from '../typed-load'
import styles from './program-panel.module.css'

type MaxFormProps = {
  readonly clientId: string
  readonly need: Pick<Need, 'what' | 'liftId'>
  readonly unit: LoadUnit
  readonly sheet: ProgramSheet
  readonly onKept?: () => void
}

/** Types in the number that a load waits for; the loads stand there as soon as it is kept. */
export function MaxForm({ clientId, need, unit, sheet, onKept }: MaxFormProps) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<'measured' | 'estimated'>('measured')
  const [error, setError] = useState<string>()
  const keep = useKeepNeeded(clientId)
  const lift = sheet.context.exercises.get(need.liftId ?? '')?.name ?? ''
  const submit = async () => {
    const load = typedLoad(text, unit)
    if (!load) return setError(say('programs.panel.notALoad'))
    const problem = await keep(need, load, kind)
    setError(problem)
    if (problem === undefined) {
      setText('')
      onKept?.()
    }
  }
  return (
    <div className={styles.form}>
      <TextField
        isNumeric
        label={say(LABELS[need.what], { lift })}
        suffix={unit}
        value={text}
        error={error}
        onChange={setText}
        onEnter={() => void submit()}
      />
      {need.what === 'one-rep-max' ? (
        <Segmented
          isWide
          size="field"
          label={say('programs.panel.howKnown')}
          choices={[
            { id: 'measured', text: say('programs.panel.tested') },
            { id: 'estimated', text: say('programs.panel.estimated') },
          ]}
          value={kind}
          onChange={setKind}
        />
      ) : null}
      <Button onPress={() => void submit()}>{say('programs.panel.keepMax')}</Button>
    </div>
  )
}

const LABELS = {
  'one-rep-max': 'programs.panel.max',
  'training-max': 'programs.panel.trainingMax',
  'body-mass': 'programs.panel.bodyMass',
} as const

/** Keeps a max or the body mass as of today; answers the sentence that says why not, or nothing. */
export function useKeepNeeded(clientId: string) {
  const setMax = useCommand(api.programs.setMax, { quiet: true })
  const weigh = useCommand(api.clients.addMeasurement, { quiet: true })
  return async (
    need: Pick<Need, 'what' | 'liftId'>,
    load: { readonly milli: number; readonly unit: LoadUnit },
    kind: 'measured' | 'estimated',
  ): Promise<string | undefined> => {
    const day = todayHere()
    const answer =
      need.what === 'body-mass'
        ? await weigh({ clientId, day, kind: 'body mass', valueMilli: load.milli, unit: load.unit })
        : await setMax({
            clientId,
            exerciseId: need.liftId ?? '',
            kind: need.what === 'training-max' ? 'training-max' : kind,
            day,
            load,
          })
    return answer.ok ? undefined : answer.error.message
  }
}
