import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../actions/button'
import { IconButton } from '../actions/icon-button'
import { classes } from '../classes'
import { Icon } from '../icon'
import { KeyCap } from '../keys/key-cap'
import type { Toast, ToastQueue } from './toast-queue'
import styles from './toast-region.module.css'
import { toneIcon } from './tone'
import toneStyles from './tone.module.css'

// Not React Aria's toasts: they make F6 jump between landmarks, and F6 walks the panes here.
export type ToastRegionProps = {
  readonly queue: ToastQueue
  readonly words: { readonly region: string; readonly dismiss: string }
  /** How long a toast stays, in ms; it waits while the pointer or the focus is on it. */
  readonly stayMs?: number
}

/** Shows what just happened at the lower edge and announces it politely; never takes the focus. */
export function ToastRegion({ queue, words, stayMs = 8000 }: ToastRegionProps) {
  const toasts = useSyncExternalStore(queue.subscribe, queue.shown)
  const [isHeld, setHeld] = useState(false)
  return (
    <section
      aria-label={words.region}
      className={styles.region}
      onBlur={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <div role="status" aria-live="polite" aria-atomic="false" className={styles.list}>
        {toasts.map((toast) => (
          <ToastCard
            key={toast.id}
            queue={queue}
            toast={toast}
            stayMs={isHeld ? undefined : stayMs}
            dismissWord={words.dismiss}
          />
        ))}
      </div>
    </section>
  )
}

type ToastCardProps = {
  readonly queue: ToastQueue
  readonly toast: Toast
  readonly stayMs: number | undefined
  readonly dismissWord: string
}

function ToastCard({ queue, toast, stayMs, dismissWord }: ToastCardProps) {
  const dismiss = () => queue.dismiss(toast.id)
  useEffect(() => {
    if (stayMs === undefined) return
    const timer = setTimeout(() => queue.dismiss(toast.id), stayMs)
    return () => clearTimeout(timer)
  }, [queue, toast.id, stayMs])
  const tone = toast.tone ?? 'neutral'
  const shape = toast.icon ?? toneIcon(tone)
  return (
    <div className={classes(toneStyles[tone], styles.toast, tone === 'danger' && styles.danger)}>
      {shape ? <Icon shape={shape} className={styles.icon} /> : null}
      <span className={styles.text}>{toast.text}</span>
      {toast.action ? <ToastAction action={toast.action} onDone={dismiss} /> : null}
      <IconButton icon={X} label={dismissWord} size="small" onPress={dismiss} />
    </div>
  )
}

type ToastActionProps = {
  readonly action: NonNullable<Toast['action']>
  readonly onDone: () => void
}

function ToastAction({ action, onDone }: ToastActionProps) {
  const act = () => {
    action.onPress()
    onDone()
  }
  return (
    <>
      <Button kind="link" onPress={act}>
        {action.text}
      </Button>
      {action.keys === undefined ? null : <KeyCap keys={action.keys} isPlain />}
    </>
  )
}
