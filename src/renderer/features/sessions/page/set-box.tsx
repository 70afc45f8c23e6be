import type { KeyboardEvent } from 'react'
import { classes } from '../../../ui/classes'
import type { BoxName } from './set-boxes'
import styles from './set-row.module.css'

export type SetBoxProps = {
  readonly box: BoxName
  readonly label: string
  /** Typed, else done; empty shows the plan in grey. */
  readonly text: string
  readonly plan: string
  readonly prefix?: string
  readonly suffix?: string
  readonly isWrong: boolean
  readonly describedBy: string | undefined
  readonly onType: (text: string) => void
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** One box of a set: the coach's figures dark, the plan's grey. */
export function SetBox(props: SetBoxProps) {
  const { box, label, text, plan, prefix, suffix, isWrong, describedBy } = props
  const hasFigure = text !== '' || plan !== ''
  return (
    <td className={classes(styles.cell, styles.boxCell)}>
      <span className={classes(styles.box, text === '' && styles.grey)}>
        {prefix !== undefined && hasFigure ? <span aria-hidden>{prefix}</span> : null}
        <input
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          aria-label={label}
          autoComplete="off"
          className={styles.input}
          data-box={box}
          onChange={(event) => props.onType(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={props.onKey}
          placeholder={plan}
          spellCheck={false}
          value={text}
        />
        {suffix !== undefined && hasFigure ? (
          <span aria-hidden className={styles.unit}>
            {suffix}
          </span>
        ) : null}
      </span>
    </td>
  )
}
