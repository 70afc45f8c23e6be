import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox'
import { Icon } from '../icon'
import styles from './checkbox.module.css'

type Passed = Pick<
  AriaCheckboxProps,
  | 'isSelected'
  | 'defaultSelected'
  | 'onChange'
  | 'isIndeterminate'
  | 'isDisabled'
  | 'autoFocus'
  | 'id'
  | 'aria-label'
>

export type CheckboxProps = Passed & {
  /** The claim that is ticked; without it give `aria-label`. */
  readonly children?: ReactNode
}

/** A tick box with its claim; the whole line can be clicked. */
export function Checkbox({ children, ...passed }: CheckboxProps) {
  return (
    <AriaCheckbox {...passed} className={styles.line ?? ''}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box}>
            {isIndeterminate ? <Icon shape={Minus} size={12} /> : null}
            {isSelected && !isIndeterminate ? <Icon shape={Check} size={12} /> : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  )
}
