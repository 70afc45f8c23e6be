import { TriangleAlert } from 'lucide-react'
import type { Message } from '../../../../shared/kernel/words'
import { useWords } from '../../../formatting/use-words'
import { Icon } from '../../../ui/icon'
import styles from './figure-editor.module.css'

/** Why no body could take the pose; said aloud as it changes. */
export function FaultList({ faults }: { readonly faults: readonly Message[] }) {
  const { say } = useWords()
  const told = faults.map(({ key, values = {} }) => {
    const side = values.side === undefined ? {} : { side: say(String(values.side)) }
    return say(key, { ...values, ...side })
  })
  return (
    <div aria-live="polite" className={styles.faults}>
      {told.length === 0 ? (
        <p className="quiet">{say('posing.sound')}</p>
      ) : (
        <ul>
          {told.map((text) => (
            <li key={text} className={styles.fault}>
              <Icon shape={TriangleAlert} size={14} className={styles.mark} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
