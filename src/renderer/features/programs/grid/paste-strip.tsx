import { ChevronDown, ChevronUp } from 'lucide-react'
import { type RefObject, useMemo } from 'react'
import type { PasteOptions } from '../../../../shared/domain/notation/pasting/pasted-block'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Segmented } from '../../../ui/choices/segmented'
import type { GridHandle } from '../../../ui/grid/grid-props'
import { type PasteState, type ScreenStore, useScreenPart } from '../screen-state'
import { useTypedActs } from '../use-program-acts'
import { pasteText } from './paste-block'
import { MOST_ROWS } from './paste-rows'
import styles from './paste-strip.module.css'
import type { Writing } from './write-cells'

type PasteStripProps = {
  readonly store: ScreenStore
  readonly writing: Writing
  readonly grid: RefObject<GridHandle | null>
}

/** What became of a paste: `14 read · 2 need a look`, the way to each of those, and other ways to read it. */
export function PasteStrip(props: PasteStripProps) {
  const paste = useScreenPart(props.store, 'paste')
  return paste ? <Strip {...props} paste={paste} /> : null
}

function Strip({ store, writing, grid, paste }: PasteStripProps & { readonly paste: PasteState }) {
  const { say } = useWords()
  const { undo, redo } = useTypedActs()
  const { looks, rest, asked, reading } = paste
  useLookCommands({ store, grid, looks: looks.length })
  if (reading !== null) {
    return (
      <output className={styles.strip}>{say('programs.paste.reading', { lines: reading })}</output>
    )
  }
  const again = async (options: PasteOptions) => {
    if (!asked) return
    const undone = await undo({})
    if (!undone.ok || (await pasteText(writing, store, { ...asked, options }))) return
    // Refused: what was pasted before comes back as it was.
    if ((await redo({})).ok) store.set({ paste })
  }
  const more = () => {
    const options = asked ? { layout: asked.layout, order: asked.order } : {}
    const dayId = asked?.dayId ?? store.get().active?.bandId ?? ''
    void pasteText(writing, store, { text: rest.join('\n'), dayId, options })
  }
  return (
    <section className={styles.strip} aria-label={say('programs.paste.name')}>
      <output className={styles.said}>{said(paste, say)}</output>
      {looks.length > 0 ? (
        <>
          <IconButton
            size="small"
            icon={ChevronUp}
            label={say('programs.paste.before')}
            keys="Shift+F4"
            onPress={() => look({ store, grid }, -1)}
          />
          <IconButton
            size="small"
            icon={ChevronDown}
            label={say('programs.paste.next')}
            keys="F4"
            onPress={() => look({ store, grid }, 1)}
          />
        </>
      ) : null}
      {asked ? <Ways asked={asked} onChange={(options) => void again(options)} /> : null}
      {rest.length > 0 && asked ? (
        <>
          <span className={styles.quiet}>
            {say('programs.paste.rest', { count: rest.length, most: MOST_ROWS })}
          </span>
          <Button size="small" onPress={more}>
            {say('programs.paste.more')}
          </Button>
        </>
      ) : rest.length > 0 ? (
        <span className={styles.quiet}>{say('programs.pastedLeft', { count: rest.length })}</span>
      ) : null}
      <span className={styles.space} />
      <Button size="small" kind="quiet" onPress={() => store.set({ paste: null })}>
        {say('programs.paste.close')}
      </Button>
    </section>
  )
}

type WaysProps = {
  readonly asked: NonNullable<PasteState['asked']>
  readonly onChange: (options: PasteOptions) => void
}

/** The other ways to read the same text. */
function Ways({ asked, onChange }: WaysProps) {
  const { say } = useWords()
  const { layout, order } = asked
  const isTable = layout === 'weeks-in-columns' || layout === 'weeks-in-rows'
  return (
    <>
      {isTable ? (
        <>
          <span className={styles.quiet}>{say('programs.paste.weeks')}</span>
          <Segmented
            label={say('programs.paste.weeks')}
            choices={[
              { id: 'weeks-in-columns', text: say('programs.paste.inColumns') },
              { id: 'weeks-in-rows', text: say('programs.paste.inRows') },
            ]}
            value={layout}
            onChange={(id) => onChange({ order, layout: id })}
          />
        </>
      ) : null}
      <span className={styles.quiet}>{say('programs.paste.pairs')}</span>
      <Segmented
        label={say('programs.paste.pairs')}
        choices={[
          { id: 'sets-first', text: say('programs.paste.setsFirst') },
          { id: 'reps-first', text: say('programs.paste.repsFirst') },
        ]}
        value={order}
        onChange={(id) => onChange({ order: id, layout })}
      />
    </>
  )
}

function said({ read, looks }: PasteState, say: ReturnType<typeof useWords>['say']): string {
  const parts = [say('programs.paste.read', { count: read + looks.length })]
  parts.push(
    looks.length > 0
      ? say('programs.paste.look', { count: looks.length })
      : say('programs.paste.none'),
  )
  return parts.join(' · ')
}

/** Goes to the next cell that needs a look, round and round. */
function look({ store, grid }: Pick<PasteStripProps, 'store' | 'grid'>, by: 1 | -1): void {
  const { paste } = store.get()
  const count = paste?.looks.length ?? 0
  if (!paste || count === 0) return
  const at = (Math.max(paste.at, by === 1 ? -1 : 0) + by + count) % count
  const to = paste.looks[at]
  store.set({ paste: { ...paste, at } })
  if (to) grid.current?.goTo(to)
}

function useLookCommands({
  store,
  grid,
  looks,
}: Pick<PasteStripProps, 'store' | 'grid'> & { readonly looks: number }): void {
  const commands = useMemo((): readonly AppCommand[] => {
    if (looks === 0) return []
    return [
      {
        id: 'program.lookNext',
        words: { key: 'programs.paste.next' },
        keys: 'F4',
        run: () => look({ store, grid }, 1),
      },
      {
        id: 'program.lookBefore',
        words: { key: 'programs.paste.before' },
        keys: 'Shift+F4',
        run: () => look({ store, grid }, -1),
      },
    ]
  }, [store, grid, looks])
  useCommands(commands)
}
