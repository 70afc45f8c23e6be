import type { ClientView } from '../../../shared/contract/clients'
import { Chip } from '../../ui/messages/chip'
import type { Tone } from '../../ui/messages/tone'
import styles from './flag-chips.module.css'

type Flag = ClientView['flags'][number]

/** The colour of a flag's weight: only stop and care wait for a decision. */
export const FLAG_TONES: Readonly<Record<Flag['severity'], Tone>> = {
  stop: 'danger',
  care: 'warn',
  note: 'neutral',
}

/** Flags as chips with shape and word, the weightiest first. */
export function FlagChips({ flags }: { readonly flags: readonly Flag[] }) {
  return (
    <span className={styles.chips}>
      {flags.map((flag) => (
        <Chip key={flag.id} tone={FLAG_TONES[flag.severity]}>
          <span className={styles.text}>{flag.text}</span>
        </Chip>
      ))}
    </span>
  )
}
