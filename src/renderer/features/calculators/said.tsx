import styles from './calculators.module.css'
import type { Fault } from './typed-input'

/** Why there is no answer, where no single field is to blame. */
export function Said({ fault }: { readonly fault: Fault | undefined }) {
  const isOfField = fault?.field !== undefined
  return (
    <p aria-live="polite" className={styles.fault}>
      {fault === undefined || isOfField ? '' : fault.said}
    </p>
  )
}
