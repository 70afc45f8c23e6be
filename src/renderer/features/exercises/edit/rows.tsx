import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import styles from './exercise-edit-form.module.css'

type RowsProps = {
  readonly legend: string
  /** The word on the button for one more; left out where there is no more to add. */
  readonly add?: string | undefined
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** A list of rows in a form, with a way to one more. */
export function Rows({ legend, add, onAdd, children }: RowsProps) {
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
      {add === undefined ? null : (
        <span>
          <Button size="small" onPress={onAdd}>
            {add}
          </Button>
        </span>
      )}
    </fieldset>
  )
}

/** Takes one row away; says which. */
export function RemoveRow(props: { readonly what: string; readonly onPress: () => void }) {
  const { say } = useWords()
  const label = say('exercises.screen.form.removeMuscle', { muscle: props.what })
  return <IconButton icon={X} size="small" label={label} onPress={props.onPress} />
}

/** The list with one entry changed. */
export function replaced<Row>(
  rows: readonly Row[],
  at: number,
  part: Partial<Row>,
): readonly Row[] {
  return rows.map((row, index) => (index === at ? { ...row, ...part } : row))
}

/** The list without one entry. */
export function without<Row>(rows: readonly Row[], at: number): readonly Row[] {
  return rows.filter((_, index) => index !== at)
}
