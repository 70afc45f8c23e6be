import { useState } from 'react'
import { useWords } from '../formatting/use-words'
import { Button } from '../ui/actions/button'
import { SearchField } from '../ui/fields/search-field'
import { KeyCap } from '../ui/keys/key-cap'
import { useKeyboard } from '../ui/keys/keyboard'
import { Dialog } from '../ui/overlays/dialog'
import { capsOf, filterKeys, type KeyGroup, useKeyGroups } from './key-groups'
import styles from './keys-sheet.module.css'

type KeysSheetProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Every key that works on this screen now, found by word or by key. */
export function KeysSheet({ isOpen, onClose }: KeysSheetProps) {
  const { say } = useWords()
  return (
    <Dialog
      title={say('app.keysTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onClose}>{say('app.close')}</Button>}
    >
      <KeyList />
    </Dialog>
  )
}

function KeyList() {
  const { say } = useWords()
  const { print } = useKeyboard()
  const [typed, setTyped] = useState('')
  const groups = filterKeys(useKeyGroups(), typed, print)
  return (
    <div className={styles.sheet}>
      <SearchField
        autoFocus
        label={say('keys.filter')}
        placeholder={say('keys.filter')}
        value={typed}
        onChange={setTyped}
        words={{ clear: say('keys.clear') }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className={styles.groups} aria-label={say('app.keysTitle')} tabIndex={0}>
        {groups.length === 0 ? <p className="quiet">{say('keys.nothingFits')}</p> : null}
        {groups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </section>
    </div>
  )
}

function Group({ group }: { readonly group: KeyGroup }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{group.title}</h3>
      <dl>
        {group.lines.map(({ id, text, keys, isDisabled }) => (
          <div key={id} className={styles.line}>
            <dt className={isDisabled ? 'faint' : ''}>{text}</dt>
            <dd className={styles.caps}>
              {capsOf(keys).map((chord) => (
                <KeyCap key={chord} keys={chord} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
