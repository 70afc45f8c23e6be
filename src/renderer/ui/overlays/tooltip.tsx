import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { KeyCap } from '../keys/key-cap'
import styles from './tooltip.module.css'

export type TooltipProps = {
  /** The name of the thing, as in its menu. */
  readonly text: string
  readonly keys?: string | undefined
  readonly placement?: 'top' | 'bottom' | 'end'
  readonly isDisabled?: boolean
  /** One control of this library, or anything wrapped in React Aria's `Focusable`. */
  readonly children: ReactElement
}

/** Shows name and key of a control on hover and on focus; never the only place of a name. */
export function Tooltip(props: TooltipProps) {
  const { text, keys, placement = 'bottom', isDisabled = false, children } = props
  return (
    <TooltipTrigger delay={500} closeDelay={0} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6} placement={placement}>
        {text}
        {keys === undefined ? null : <KeyCap keys={keys} isPlain className={styles.keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
