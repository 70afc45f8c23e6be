import { useMemo } from 'react'
import { workingKeys } from '../commands/key-dispatch'
import { useAllKeyNotes } from '../commands/key-notes'
import { type AppCommand, useCommandsOf } from '../commands/registry'
import { useWords, type Words } from '../formatting/use-words'

/** One line of the sheet of keys. */
export type KeyLine = {
  readonly id: string
  readonly text: string
  readonly keys: readonly string[]
  readonly isDisabled: boolean
}

/** The lines under one title. */
export type KeyGroup = { readonly title: string; readonly lines: readonly KeyLine[] }

/** The keys that work now: of this screen, of the controls on it, and those of every screen. */
export function useKeyGroups(): readonly KeyGroup[] {
  const words = useWords()
  const page = useCommandsOf('page')
  const shell = useCommandsOf('shell')
  const notes = useAllKeyNotes()
  return useMemo(() => {
    const { say, tell } = words
    const panes = { id: 'panes', text: say('keys.panes'), keys: ['F6', 'Shift+F6'] }
    const ofControls = notes.map(({ title, notes: known }) => ({
      title: tell(title),
      lines: known.map(({ keys, words: what }) => ({
        id: what.key,
        text: tell(what),
        keys,
        isDisabled: false,
      })),
    }))
    return [
      { title: say('keys.here'), lines: linesOf(page, words) },
      ...ofControls,
      {
        title: say('keys.everywhere'),
        lines: [...linesOf(shell, words), { ...panes, isDisabled: false }],
      },
    ]
  }, [page, shell, notes, words])
}

function linesOf(commands: readonly AppCommand[], { tell }: Words): readonly KeyLine[] {
  return commands.flatMap((command) => {
    const keys = workingKeys(command)
    if (keys === undefined) return []
    const text = tell(command.words)
    return [{ id: command.id, text, keys: [keys], isDisabled: command.disabled !== undefined }]
  })
}

/** The groups with only the lines whose words or keys hold what is typed; `print` writes a chord as on the caps. */
export function filterKeys(
  groups: readonly KeyGroup[],
  typed: string,
  print: (chord: string) => string,
): readonly KeyGroup[] {
  const wanted = typed.trim().toLowerCase()
  const fits = ({ text, keys }: KeyLine) =>
    [text, ...keys.map(print)].some((part) => part.toLowerCase().includes(wanted))
  return groups
    .map(({ title, lines }) => ({ title, lines: lines.filter(fits) }))
    .filter(({ lines }) => lines.length > 0)
}

/** The caps of a line: the same chord with several arrows is one, `Mod+ArrowUp+ArrowDown`. */
export function capsOf(keys: readonly string[]): readonly string[] {
  const caps = new Map<string, string>()
  for (const chord of keys) {
    const [held, arrow] = /^(.*\+|)(Arrow\w+)$/.exec(chord)?.slice(1) ?? []
    const name = arrow === undefined ? chord : `${held}Arrow`
    const known = caps.get(name)
    caps.set(name, known === undefined ? chord : `${known}+${arrow}`)
  }
  return [...caps.values()]
}
