import { useMemo } from 'react'
import { useWords } from '../formatting/use-words'
import { Palette } from '../ui/palette/palette'
import { PALETTE_KINDS } from './palette-index'
import { usePaletteGroups } from './use-palette-groups'

type AppPaletteProps = {
  /** What is typed; null while the palette is closed. */
  readonly query: string | null
  readonly onQuery: (query: string | null) => void
}

/** The palette: clients, sheets, exercises, answers and every command in one ranked list. */
export function AppPalette({ query, onQuery }: AppPaletteProps) {
  const { say, locale } = useWords()
  const { groups, fits, all } = usePaletteGroups(query ?? '', query !== null)
  const shown = useMemo(
    () =>
      groups.map(({ id, title, entries }) => ({ id, title, items: entries.map((e) => e.item) })),
    [groups],
  )
  const choose = (id: string) => {
    const entry = groups.flatMap((group) => group.entries).find(({ item }) => item.id === id)
    onQuery(null)
    // The page takes the focus back first, so that what the act focuses keeps it.
    setTimeout(() => entry?.run())
  }
  const figure = new Intl.NumberFormat(locale)
  return (
    <Palette
      isOpen={query !== null}
      query={query ?? ''}
      onQuery={onQuery}
      groups={shown}
      count={say('app.found', { shown: figure.format(fits), all: figure.format(all) })}
      onChoose={choose}
      onClose={() => onQuery(null)}
      hints={[{ keys: ['Enter'], text: say('app.open') }]}
      endHints={[{ keys: PALETTE_KINDS.map(({ sign }) => sign), text: say('app.narrow') }]}
      words={{
        label: say('app.palette'),
        placeholder: say('app.paletteHint'),
        nothingFound: say('app.nothingFound'),
      }}
    />
  )
}
