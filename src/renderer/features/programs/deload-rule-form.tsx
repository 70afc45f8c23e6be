import { useState } from 'react'
import { DEFAULT_DELOAD, type DeloadRule } from '../../../shared/domain/notation/weeks/deload'
import { type ProgramSheet, sheetOf } from '../../../shared/domain/programs/program-sheet'
import { loadInCell } from '../../../shared/domain/programs/sheet-words'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { TextField } from '../../ui/fields/text-field'
import { KeyValueList } from '../../ui/lists/key-value-list'
import styles from './grid/name-forms.module.css'
import { useMenuActs } from './use-program-acts'

type DeloadRuleFormProps = { readonly sheet: ProgramSheet; readonly onDone: () => void }

const FIELDS = [
  { id: 'setsLess', most: 90 },
  { id: 'loadLess', most: 90 },
  { id: 'rirMore', most: 5 },
] as const

/** How the program's deload weeks follow from normal ones, with what it makes of its first lifts. */
export function DeloadRuleForm({ sheet, onDone }: DeloadRuleFormProps) {
  const { say } = useWords()
  const acts = useMenuActs()
  const { program } = sheet
  const now = program.deloadRule ?? DEFAULT_DELOAD
  const [typed, setTyped] = useState({
    setsLess: String(now.setsLess),
    loadLess: String(now.loadLess),
    rirMore: String(now.rirMore),
  })
  const rule = ruleOf(typed)
  const keep = async (deloadRule: DeloadRule | null) => {
    const answer = await acts.change({ programId: program.id, deloadRule })
    if (answer.ok) onDone()
  }
  return (
    <div className={styles.form}>
      {FIELDS.map(({ id, most }, at) => (
        <TextField
          key={id}
          isNumeric
          autoFocus={at === 0}
          label={say(`programs.deloadRule.${id}`)}
          value={typed[id]}
          error={isWhole(typed[id], most) ? undefined : say('programs.deloadRule.odd', { most })}
          onChange={(text) => setTyped({ ...typed, [id]: text })}
          onEnter={() => (rule ? void keep(rule) : undefined)}
        />
      ))}
      {rule ? <Preview sheet={sheet} rule={rule} /> : null}
      <Button
        kind="primary"
        isDisabled={!rule}
        onPress={() => (rule ? void keep(rule) : undefined)}
      >
        {say('programs.rename.keep')}
      </Button>
      <Button kind="quiet" onPress={() => void keep(null)}>
        {say('programs.deloadRule.usual')}
      </Button>
    </div>
  )
}

/** So many lifts are shown as an example. */
const SHOWN = 3

function Preview({ sheet, rule }: { readonly sheet: ProgramSheet; readonly rule: DeloadRule }) {
  const { say, locale } = useWords()
  const { program, context } = sheet
  const weeks = [
    program.weeks[0] ?? { kind: 'loading' as const, name: '' },
    { kind: 'deload' as const, name: '' },
  ]
  const days = program.days.map((day) => ({
    ...day,
    rows: day.rows.map((row) => ({ ...row, cells: [row.cells[0] ?? null, null] })),
  }))
  const made = sheetOf({ ...program, weeks, days, deloadRule: rule }, context)
  const rows = made.days.flatMap((day) => day.rows).filter(({ cells }) => cells[1]?.inherited)
  const entries = rows.slice(0, SHOWN).map((row) => {
    const cell = row.cells[1]
    const load = cell ? loadInCell(row, cell, { context: made.context, format: { locale } }) : ''
    const about = load === '' ? '' : say('programs.about', { load })
    return {
      id: row.row.id,
      name: row.exerciseName,
      value: `${cell?.inherited ?? ''} ${about}`.trim(),
    }
  })
  return <KeyValueList entries={entries} />
}

function ruleOf(typed: Readonly<Record<keyof DeloadRule, string>>): DeloadRule | undefined {
  const isWell = FIELDS.every(({ id, most }) => isWhole(typed[id], most))
  if (!isWell) return undefined
  const { setsLess, loadLess, rirMore } = typed
  return { setsLess: Number(setsLess), loadLess: Number(loadLess), rirMore: Number(rirMore) }
}

function isWhole(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text.trim()) && Number(text) <= most
}
