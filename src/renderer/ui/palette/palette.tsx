import { Search } from 'lucide-react'
import { useId } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Icon } from '../icon'
import { KeyCap } from '../keys/key-cap'
import styles from './palette.module.css'
import type { PaletteGroup, PaletteHint, PaletteWay } from './palette-item'
import { PaletteList, rowDomId } from './palette-list'
import { type PaletteKeys, usePaletteKeys } from './use-palette-keys'

export type PaletteProps = {
  readonly isOpen: boolean
  readonly query: string
  readonly onQuery: (text: string) => void
  /** What fits, best first, found by the caller. */
  readonly groups: readonly PaletteGroup[]
  /** What was found, said at the end of the box: “9 of 5,012”. */
  readonly count?: string
  readonly onChoose: (id: string, way: PaletteWay) => void
  /** Tab: the item's own acts. */
  readonly onActions?: (id: string) => void
  readonly onClose: () => void
  readonly hints?: readonly PaletteHint[]
  readonly endHints?: readonly PaletteHint[]
  readonly words: {
    readonly label: string
    readonly placeholder: string
    /** Said where nothing fits. */
    readonly nothingFound: string
  }
}

/** The one box for everything: type, arrows, Enter. The page stays readable behind it. */
export function Palette(props: PaletteProps) {
  const { isOpen, onClose, words } = props
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={words.label} className={styles.dialog ?? ''}>
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody(props: PaletteProps) {
  const { groups, words, hints = [], endHints = [] } = props
  const listId = useId()
  const keys = usePaletteKeys(props)
  return (
    <>
      <QueryBox {...props} listId={listId} keys={keys} />
      <PaletteList
        activeId={keys.activeId}
        groups={groups}
        id={listId}
        label={words.label}
        onPick={keys.choose}
      />
      {keys.activeId === undefined ? <p className={styles.nothing}>{words.nothingFound}</p> : null}
      <div className={styles.footer} aria-hidden>
        <Hints hints={hints} />
        <Hints hints={endHints} />
      </div>
    </>
  )
}

type QueryBoxProps = PaletteProps & { readonly listId: string; readonly keys: PaletteKeys }

function QueryBox({ query, count, words, listId, keys }: QueryBoxProps) {
  const { activeId } = keys
  return (
    <div className={styles.box}>
      <Icon shape={Search} className={styles.icon} />
      <input
        aria-activedescendant={activeId === undefined ? undefined : rowDomId(listId, activeId)}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded
        aria-label={words.label}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the palette is opened in order to type
        autoFocus
        className={styles.input}
        onChange={(event) => keys.type(event.target.value)}
        onKeyDown={keys.press}
        placeholder={words.placeholder}
        role="combobox"
        spellCheck={false}
        value={query}
      />
      <span className={styles.count} aria-live="polite">
        {count}
      </span>
    </div>
  )
}

function Hints({ hints }: { readonly hints: readonly PaletteHint[] }) {
  return (
    <span className={styles.hints}>
      {hints.map((hint) => (
        <span key={hint.text} className={styles.hint}>
          {hint.keys.map((key) => (
            <KeyCap key={key} keys={key} />
          ))}
          <span>{hint.text}</span>
        </span>
      ))}
    </span>
  )
}
