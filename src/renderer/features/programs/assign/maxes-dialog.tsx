import { useEffect, useRef, useState } from 'react'
import { neededMaxes } from '../../../../shared/domain/programs/needed-maxes'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { Need } from '../../../../shared/domain/programs/resolve-context'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { TextField } from '../../../ui/fields/text-field'
import { Dialog } from '../../../ui/overlays/dialog'
import { useKeepNeeded } from '../panel/max-form'
import { typedLoad } from '../typed-load'
import { useProgramSheet } from '../use-program-sheet'
import styles from './assign-dialog.module.css'

type MaxesDialogProps = {
  readonly clientId: string
  readonly programId: string
  readonly onDone: () => void
}

/** The second step of assigning: the maxes that the program is worked out from, as far as they are missing. */
export function MaxesDialog({ clientId, programId, onDone }: MaxesDialogProps) {
  const { loaded, error } = useProgramSheet(programId)
  const isNothingMissing = error !== undefined || (loaded && neededMaxes(loaded.sheet).length === 0)
  const done = useRef(onDone)
  useEffect(() => {
    if (isNothingMissing) done.current()
  }, [isNothingMissing])
  if (!loaded || isNothingMissing) return null
  return <Asking clientId={clientId} sheet={loaded.sheet} onDone={onDone} />
}

function Asking(props: {
  readonly clientId: string
  readonly sheet: ProgramSheet
  readonly onDone: () => void
}) {
  const { clientId, sheet, onDone } = props
  const { say } = useWords()
  const [needs] = useState(() => neededMaxes(sheet))
  const form = useMaxes({ clientId, sheet, needs, onDone })
  const { unit } = sheet.context.profile
  return (
    <Dialog
      isOpen
      title={say('programs.maxesTitle', { program: sheet.program.name })}
      onClose={onDone}
      actions={
        <>
          <Button onPress={onDone}>{say('programs.maxesSkip')}</Button>
          <Button kind="primary" onPress={() => void form.keep()}>
            {say('programs.maxesKeep')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.about}>{say('programs.maxesWhy')}</p>
        {needs.map((need, index) => (
          <TextField
            key={keyOf(need)}
            autoFocus={index === 0}
            isNumeric
            label={say(LABELS[need.what], { lift: liftName(sheet, need) })}
            suffix={unit}
            value={form.texts[keyOf(need)] ?? ''}
            error={form.problems[keyOf(need)]}
            onChange={(text) => form.type(keyOf(need), text)}
            onEnter={() => void form.keep()}
          />
        ))}
      </div>
    </Dialog>
  )
}

const LABELS = {
  'one-rep-max': 'programs.panel.max',
  'training-max': 'programs.panel.trainingMax',
  'body-mass': 'programs.panel.bodyMass',
} as const

function keyOf(need: Need): string {
  return `${need.what} ${need.liftId ?? ''}`
}

function liftName(sheet: ProgramSheet, need: Need): string {
  return sheet.context.exercises.get(need.liftId ?? '')?.name ?? ''
}

type Maxes = {
  readonly clientId: string
  readonly sheet: ProgramSheet
  readonly needs: readonly Need[]
  readonly onDone: () => void
}

type Texts = Readonly<Record<string, string>>

function useMaxes({ clientId, sheet, needs, onDone }: Maxes) {
  const { say } = useWords()
  const [texts, setTexts] = useState<Texts>({})
  const [problems, setProblems] = useState<Texts>({})
  const keepOne = useKeepNeeded(clientId)
  const keep = async () => {
    const wrong: Record<string, string> = {}
    for (const need of needs) {
      const text = texts[keyOf(need)]?.trim() ?? ''
      if (text === '') continue
      const load = typedLoad(text, sheet.context.profile.unit)
      const problem = load ? await keepOne(need, load, 'measured') : say('programs.panel.notALoad')
      if (problem !== undefined) wrong[keyOf(need)] = problem
    }
    setProblems(wrong)
    if (Object.keys(wrong).length === 0) onDone()
  }
  return {
    texts,
    problems,
    keep,
    type: (key: string, text: string) => setTexts((old) => ({ ...old, [key]: text })),
  }
}
