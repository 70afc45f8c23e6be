import { ClipboardPen, Dumbbell, Printer, Sun, Telescope } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../actions/button'
import { KeyValueList } from '../lists/key-value-list'
import { TwoLineRow } from '../lists/two-line-row'
import { Breadcrumb } from '../page/breadcrumb'
import { Card } from '../page/card'
import { ChoiceCard } from '../page/choice-card'
import { PanelSection } from '../page/panel-section'
import { Tabs } from '../page/tabs'
import { Palette } from '../palette/palette'
import type { PaletteGroup } from '../palette/palette-item'
import { RailItem, RailSection } from '../shell/rail'
import styles from './gallery.module.css'

const TABS = ['Overview', 'Program', 'Log', 'Progress'].map((text, index) => ({
  id: text,
  text,
  href: '#/gallery',
  digit: index + 1,
}))
const CRUMBS = [
  { text: 'Clients', href: '#/gallery' },
  { text: 'Dana Cruz', href: '#/gallery' },
  { text: 'Hip thrust block' },
]

/** Ways through the app: tabs, breadcrumb, rail, palette, choice card. */
export function GalleryWays() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title="Focus and tabs" note="2 px, 1 px gap">
      <div className={styles.stack}>
        <Breadcrumb label="Way" crumbs={CRUMBS} />
        <Tabs label="Parts" tabs={TABS} currentId="Program" />
        <div className={styles.line}>
          <Button icon={Printer}>Print</Button>
          <a href="#/gallery">See sources</a>
          <Button keys="Mod+K" onPress={() => setOpen(true)}>
            Palette
          </Button>
        </div>
        <RailSection>
          <RailItem text="Today" href="#/gallery" icon={Sun} count={6} isCurrent />
          <RailItem text="Exercises" href="#/gallery" icon={Dumbbell} count={164} />
        </RailSection>
        <ChoiceCard
          icon={Telescope}
          title="Explore the sample studio"
          text="Six made-up clients, twelve weeks of logs. Nothing here is real."
          keys="Enter"
          isMain
          onPress={() => undefined}
        />
      </div>
      <GalleryPalette isOpen={isOpen} onClose={() => setOpen(false)} />
    </Card>
  )
}

const FOUND: readonly PaletteGroup[] = [
  {
    id: 'clients',
    title: 'Clients and sheets',
    items: [
      {
        id: 'dana',
        text: 'Dana Cruz',
        matches: [[0, 3]],
        detail: 'Hip thrust block, week 2',
        icon: Sun,
      },
      { id: 'log', text: 'Log Dana Cruz, day 1', icon: ClipboardPen, keys: 'Mod+L' },
      { id: 'undo', text: 'Undo for Dana Cruz', reason: 'nothing to undo for this client' },
    ],
  },
]

type PaletteSampleProps = { readonly isOpen: boolean; readonly onClose: () => void }

function GalleryPalette({ isOpen, onClose }: PaletteSampleProps) {
  const [query, setQuery] = useState('')
  return (
    <Palette
      isOpen={isOpen}
      query={query}
      onQuery={setQuery}
      groups={FOUND}
      onChoose={onClose}
      onClose={onClose}
      hints={[{ keys: ['Enter'], text: 'open' }]}
      words={{
        label: 'Search or run',
        placeholder: 'Type a name, a code or a line',
        nothingFound: 'Nothing fits',
      }}
    />
  )
}

/** Parts of the inspector. */
export function GalleryPanel() {
  return (
    <Card title="Inspector" note="sections with lines between">
      <div className={styles.framed}>
        <PanelSection kind="list" title="Sessions today" count={2} aside="or type a code">
          <ul>
            <TwoLineRow start="07:00" title="Emil Lindqvist" detail="Club base · W3 D2" />
            <TwoLineRow
              start="10:30"
              title="Dana Cruz"
              detail="Hip thrust block · W2 D2"
              end={<Button size="small">Print</Button>}
            />
          </ul>
        </PanelSection>
        <PanelSection title="Decide before Thursday" tone="danger">
          Trap-bar deadlift is unchanged after back pain on 19 Nov.
        </PanelSection>
        <PanelSection title="Details">
          <KeyValueList
            entries={[
              { id: 'group', name: 'Group', value: 'Track squad' },
              { id: 'mass', name: 'Body mass', value: '64.2 kg' },
            ]}
          />
        </PanelSection>
      </div>
    </Card>
  )
}
