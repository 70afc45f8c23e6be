import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Icon } from '../icon'
import type { Choice } from './choice'
import styles from './option-list.module.css'

export type OptionListProps = {
  readonly choices: readonly Choice[]
  /** Said where there is nothing to choose. */
  readonly emptyText?: string
}

/** The list that opens under a select or a combo box; rows of 28 px, the chosen one ticked. */
export function OptionList({ choices, emptyText = '' }: OptionListProps) {
  return (
    <ListBox
      className={styles.list ?? ''}
      items={choices}
      renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}
    >
      {(choice) => (
        <ListBoxItem
          id={choice.id}
          isDisabled={choice.isDisabled ?? false}
          textValue={choice.text}
          className={styles.row ?? ''}
        >
          {({ isSelected }) => (
            <>
              {choice.icon ? <Icon shape={choice.icon} className={styles.icon} /> : null}
              <span className={styles.word}>{choice.text}</span>
              {choice.detail === undefined ? null : (
                <span className={styles.detail}>{choice.detail}</span>
              )}
              {isSelected ? <Icon shape={Check} className={styles.tick} /> : null}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
