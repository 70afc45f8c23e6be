import type { ReactNode } from 'react'
import { ToggleButton, type ToggleButtonProps } from 'react-aria-components/ToggleButton'
import styles from './filter-chip.module.css'

export type FilterChipProps = Pick<
  ToggleButtonProps,
  'isSelected' | 'defaultSelected' | 'onChange' | 'isDisabled'
> & {
  readonly children: ReactNode
}

/** A filter that is on or off: Barbell, Glutes, For Dana. */
export function FilterChip({ children, ...passed }: FilterChipProps) {
  return (
    <ToggleButton {...passed} className={styles.chip ?? ''}>
      {children}
    </ToggleButton>
  )
}
