import {
  Brackets,
  ClipboardPen,
  Copy,
  GitCompare,
  Move,
  PanelRight,
  Printer,
  Replace,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import { Button } from '../actions/button'
import { IconButton } from '../actions/icon-button'
import { Menu, type MenuEntry, MenuList } from '../actions/menu'
import { Checkbox } from '../choices/checkbox'
import { Segmented } from '../choices/segmented'
import { Dialog } from '../overlays/dialog'
import { Popover } from '../overlays/popover'
import { Card } from '../page/card'
import styles from './gallery.module.css'

const VIEWS = [
  { id: 'block', text: 'Block' },
  { id: 'week', text: 'Week' },
  { id: 'set', text: 'Set' },
] as const

/** Buttons in every kind, segmented control and ticks. */
export function GalleryActions() {
  const [view, setView] = useState<'block' | 'week' | 'set'>('block')
  return (
    <Card title="Buttons" note="28 high, 13/18, weight 550">
      <div className={styles.line}>
        <Button kind="primary" icon={Printer} keys="Mod+P">
          Print
        </Button>
        <Button icon={ClipboardPen}>Log</Button>
        <Button kind="quiet">Queue</Button>
        <Button kind="danger" icon={Trash2}>
          Bin
        </Button>
      </div>
      <div className={styles.line}>
        <Button kind="primary" isDisabled>
          Off
        </Button>
        <Button isDisabled>Disabled</Button>
        <IconButton kind="plain" icon={PanelRight} label="Show inspector" keys="Mod+I" />
        <IconButton icon={PanelRight} label="Hide inspector" isPressed />
        <Button size="small">Small 24</Button>
      </div>
      <div className={styles.line}>
        <Segmented label="View" choices={VIEWS} value={view} onChange={setView} />
        <Checkbox defaultSelected>Figures</Checkbox>
        <Checkbox>Punch margin</Checkbox>
      </div>
      <GalleryLayers />
    </Card>
  )
}

const ROW_ACTS: readonly MenuEntry[] = [
  { id: 'duplicate', text: 'Duplicate row', icon: Copy, keys: 'Alt+Shift+ArrowDown' },
  { id: 'superset', text: 'Superset', icon: Brackets, keys: 'Mod+G' },
  { id: 'swap', text: 'Swap exercise…', icon: Replace },
  { id: 'move', text: 'Move to…', icon: Move, keys: 'Alt+ArrowUp' },
  { kind: 'line', id: 'line' },
  { id: 'update', text: 'Update from template', icon: GitCompare, reason: 'up to date' },
  { id: 'delete', text: 'Delete row', icon: Trash2, keys: 'Mod+Delete', isDanger: true },
]

/** A menu as it lies open. */
export function GalleryMenu() {
  return (
    <Card title="Menu" note="rows 28, one shadow level, reasons shown">
      <div className={styles.floating}>
        <MenuList label="Row" entries={ROW_ACTS} onAct={() => undefined} />
      </div>
    </Card>
  )
}

function GalleryLayers() {
  const [isAsked, setAsked] = useState(false)
  return (
    <div className={styles.line}>
      <Menu
        trigger={<Button>Menu</Button>}
        label="Row"
        entries={ROW_ACTS}
        onAct={() => undefined}
      />
      <Popover trigger={<Button>Popover</Button>} label="Plates">
        20 bar, 25 + 15 + 2.5 a side
      </Popover>
      <Button onPress={() => setAsked(true)}>Dialog</Button>
      <Dialog
        title="Restore the copy of Monday 23 November?"
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        kind="alert"
        actions={
          <>
            <Button onPress={() => setAsked(false)}>Keep what is here</Button>
            <Button kind="primary" onPress={() => setAsked(false)}>
              Restore
            </Button>
          </>
        }
      >
        What is here now is put aside first, so this can be undone.
      </Dialog>
    </div>
  )
}
