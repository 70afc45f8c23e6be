import { useState } from 'react'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { LiftMax } from '../../../../shared/domain/strength/strength-profile'
import { formatLoad } from '../../../../shared/domain/units/format-load'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useLoadFormat } from '../../../formatting/unit-view'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { KeyValueList } from '../../../ui/lists/key-value-list'
import { PanelSection } from '../../../ui/page/panel-section'
import { MaxForm } from './max-form'
import styles from './program-panel.module.css'

/** The client's newest maxes of a lift and of the lift its percentages are of; a new one can be typed. */
export function LiftMaxes({
  liftIds,
  sheet,
}: {
  readonly liftIds: readonly string[]
  readonly sheet: ProgramSheet
}) {
  const { say, locale } = useWords()
  const format = useLoadFormat()
  const [isOpen, setOpen] = useState(false)
  const { profile, exercises } = sheet.context
  const known = liftIds.flatMap((id) =>
    newestOf(profile.maxes[id] ?? []).map((max) => ({ id, max })),
  )
  if (known.length === 0) return null
  const today = todayHere()
  const entries = known.map(({ id, max }) => ({
    id: `${id} ${max.kind}`,
    name: exercises.get(id)?.name ?? id,
    value: `${formatLoad(max.load, format)} · ${say(`programs.panel.kind.${max.kind}`)} ${dayMonth(max.day, locale, today)}`,
  }))
  const [first = ''] = liftIds
  return (
    <PanelSection title={say('programs.panel.maxes')}>
      <KeyValueList entries={entries} />
      {isOpen ? (
        <MaxForm
          clientId={sheet.program.clientId}
          need={{ what: 'one-rep-max', liftId: first }}
          unit={profile.unit}
          sheet={sheet}
          onKept={() => setOpen(false)}
        />
      ) : (
        <div className={styles.act}>
          <Button size="small" kind="quiet" onPress={() => setOpen(true)}>
            {say('programs.panel.newMax')}
          </Button>
        </div>
      )}
    </PanelSection>
  )
}

function newestOf(maxes: readonly LiftMax[]): readonly LiftMax[] {
  const kinds = ['measured', 'estimated', 'training-max'] as const
  return kinds.flatMap((kind) => maxes.findLast((max) => max.kind === kind) ?? [])
}
