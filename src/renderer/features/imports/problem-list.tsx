import type { ImportProblemGroup } from '../../../shared/contract/imports'
import { useWords } from '../../formatting/use-words'
import { Chip } from '../../ui/messages/chip'
import type { Tone } from '../../ui/messages/tone'
import { Card } from '../../ui/page/card'
import styles from './problem-list.module.css'

const KINDS: Readonly<
  Record<ImportProblemGroup['kind'], { readonly key: string; readonly tone: Tone }>
> = {
  'left-out': { key: 'imports.screen.leftOut', tone: 'warn' },
  'kept-with-question': { key: 'imports.screen.kept', tone: 'accent' },
  changed: { key: 'imports.screen.changed', tone: 'neutral' },
}

/** Rows with something to say about them, like ones together, with their place in a spreadsheet. */
export function ProblemList({ problems }: { readonly problems: readonly ImportProblemGroup[] }) {
  const { say } = useWords()
  if (problems.length === 0) return null
  return (
    <Card title={say('imports.screen.problems')}>
      <ul className={styles.list}>
        {problems.map((group) => (
          <li key={`${group.kind} ${group.reason}`} className={styles.group}>
            <Chip tone={KINDS[group.kind].tone}>
              {say(KINDS[group.kind].key, { count: group.count })}
            </Chip>
            <span>{group.reason}</span>
            <RowNumbers rows={group.rows} count={group.count} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Numbers of rows as a spreadsheet counts them; the rest as a count. */
export function RowNumbers(props: { readonly rows: readonly number[]; readonly count: number }) {
  const { say } = useWords()
  const shown = props.rows.slice(0, MOST_SHOWN)
  const rows = shown.join(', ')
  const count = props.count - shown.length
  const text = count > 0 ? say('imports.screen.moreRows', { rows, count }) : rows
  return (
    <span className={styles.rows}>
      {say('imports.screen.inRows', { rows: text, count: props.count })}
    </span>
  )
}

const MOST_SHOWN = 8
