import { Checkbox } from '../../../ui/choices/checkbox'
import styles from './screening.module.css'

type TickListProps<Id extends string> = {
  readonly title: string
  readonly ids: readonly Id[]
  readonly chosen: readonly Id[]
  readonly nameOf: (id: Id) => string
  readonly onChange: (chosen: readonly Id[]) => void
}

/** Several claims of which any may be true, each with its tick box; the order of the list is kept. */
export function TickList<Id extends string>(props: TickListProps<Id>) {
  const { title, ids, chosen, nameOf, onChange } = props
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{title}</legend>
      {ids.map((id) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isTrue) =>
            onChange(ids.filter((one) => (one === id ? isTrue : chosen.includes(one))))
          }
        >
          {nameOf(id)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
