import type { ReactNode } from 'react'
import {
  Switch as AriaSwitch,
  type SwitchProps as AriaSwitchProps,
} from 'react-aria-components/Switch'
import styles from './switch.module.css'

type Passed = Pick<
  AriaSwitchProps,
  'isSelected' | 'defaultSelected' | 'onChange' | 'isDisabled' | 'id' | 'aria-label'
>

export type SwitchProps = Passed & { readonly children: ReactNode }

/** A setting that acts at once: words at the start, switch at the end of the line. */
export function Switch({ children, ...passed }: SwitchProps) {
  return (
    <AriaSwitch {...passed} className={styles.line ?? ''}>
      <span className={styles.word}>{children}</span>
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
    </AriaSwitch>
  )
}
