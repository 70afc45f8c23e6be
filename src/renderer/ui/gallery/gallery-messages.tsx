import { HardDrive, ShieldCheck, Undo2 } from 'lucide-react'
import { Button } from '../actions/button'
import { FilterChip } from '../choices/filter-chip'
import { CodeCap } from '../keys/code-cap'
import { KeyCap } from '../keys/key-cap'
import { Banner } from '../messages/banner'
import { Chip } from '../messages/chip'
import { EmptyState } from '../messages/empty-state'
import { ProgressBar } from '../messages/progress-bar'
import { createToastQueue } from '../messages/toast-queue'
import { ToastRegion } from '../messages/toast-region'
import { Card } from '../page/card'
import styles from './gallery.module.css'

const queue = createToastQueue()
const showUndone = () =>
  queue.show({
    text: 'Undid: fill weeks 2–4',
    icon: Undo2,
    action: { text: 'Redo', keys: 'Ctrl+Y', onPress: showPrinted },
  })
const showPrinted = () => queue.show({ text: '12 session cards printed', tone: 'ok' })

/** Flags, tags, filters, key caps. */
export function GalleryChips() {
  return (
    <Card title="Chips and flags" note="20 high, word and icon, never colour alone">
      <div className={styles.line}>
        <Chip>Track squad</Chip>
        <Chip tone="accent">For Dana</Chip>
        <Chip tone="danger">Low back</Chip>
        <Chip tone="warn">No pad</Chip>
        <Chip tone="ok" icon={ShieldCheck}>
          Screened
        </Chip>
      </div>
      <div className={styles.line}>
        <KeyCap keys="Mod+K" />
        <CodeCap code="K7M4QX" />
        <FilterChip defaultSelected>Barbell</FilterChip>
        <FilterChip>Glutes</FilterChip>
      </div>
    </Card>
  )
}

/** Messages: toasts, banners, progress, what stands where nothing is. */
export function GalleryMessages() {
  return (
    <Card title="Messages" note="what happened, what is safe, what to do">
      <div className={styles.stack}>
        <div className={styles.line}>
          <Button onPress={showUndone}>Undo something</Button>
          <Button onPress={showPrinted}>Print something</Button>
        </div>
        <GalleryBanners />
        <ProgressBar label="Printing" share={0.6} />
        <ProgressBar label="Sets done" share={9 / 16} size="measure" />
        <EmptyState
          title="No sessions logged yet"
          action={
            <Button kind="primary" keys="Mod+L">
              Log a session
            </Button>
          }
          sample={<a href="#/gallery">See a sample log</a>}
        >
          Press <KeyCap keys="Mod+L" />, or type the code from a printed sheet.
        </EmptyState>
      </div>
      <ToastRegion queue={queue} words={{ region: 'What just happened', dismiss: 'Dismiss' }} />
    </Card>
  )
}

function GalleryBanners() {
  return (
    <>
      <Banner
        tone="danger"
        icon={HardDrive}
        title="The disk is full. Your last change is on screen, not saved."
        actions={
          <>
            <Button>Show file</Button>
            <Button kind="primary" keys="Mod+S">
              Retry
            </Button>
          </>
        }
      >
        All work up to 14:02 is safe. Free 20 MB, then retry.
      </Banner>
      <Banner
        kind="strip"
        title="Sample studio"
        actions={<Button size="small">Start my own</Button>}
      >
        nothing here is real
      </Banner>
    </>
  )
}
