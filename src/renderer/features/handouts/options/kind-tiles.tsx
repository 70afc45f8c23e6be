import { AArrowUp, Table2 } from 'lucide-react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { HandoutLook } from '../../../../shared/contract/handouts'
import { useWords } from '../../../formatting/use-words'
import { Icon } from '../../../ui/icon'
import styles from './kind-tiles.module.css'

type KindTilesProps = {
  readonly print: HandoutLook['print']
  readonly onChange: (print: HandoutLook['print']) => void
}

const KINDS = [
  { id: 'normal', key: 'handouts.screen.card', shape: Table2 },
  { id: 'large', key: 'handouts.screen.large', shape: AArrowUp },
] as const

/** The kinds of handout as small drawings. */
export function KindTiles({ print, onChange }: KindTilesProps) {
  const { say } = useWords()
  return (
    <ToggleButtonGroup
      aria-label={say('handouts.screen.kind')}
      className={styles.tiles ?? ''}
      disallowEmptySelection
      selectedKeys={[print]}
      selectionMode="single"
      onSelectionChange={(keys) => {
        const kind = KINDS.find((one) => keys.has(one.id))
        if (kind) onChange(kind.id)
      }}
    >
      {KINDS.map(({ id, key, shape }) => (
        <ToggleButton key={id} id={id} className={styles.tile ?? ''}>
          <Icon shape={shape} size={20} />
          {say(key)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
