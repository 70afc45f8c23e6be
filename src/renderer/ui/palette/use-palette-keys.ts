import { type KeyboardEvent, useState } from 'react'
import { firstItem, nextItem, type PaletteGroup, type PaletteWay } from './palette-item'

/** What the keys do in the palette. */
export type PaletteKeys = {
  /** The row that Enter takes; undefined when nothing was found. */
  readonly activeId: string | undefined
  readonly press: (event: KeyboardEvent) => void
  readonly type: (text: string) => void
  readonly choose: (id: string, way: PaletteWay) => void
}

type Asked = {
  readonly groups: readonly PaletteGroup[]
  readonly onQuery: (text: string) => void
  readonly onChoose: (id: string, way: PaletteWay) => void
  readonly onActions?: (id: string) => void
}

/** Keeps the active row: arrows move it, typing puts it back to the first, Enter and Tab act on it. */
export function usePaletteKeys({ groups, onQuery, onChoose, onActions }: Asked): PaletteKeys {
  const [movedTo, setMovedTo] = useState<string>()
  const items = groups.flatMap((group) => group.items)
  const activeId = items.some((item) => item.id === movedTo) ? movedTo : firstItem(items)
  const choose = (id: string, way: PaletteWay) => {
    const item = items.find((one) => one.id === id)
    if (item && item.reason === undefined) onChoose(item.id, way)
  }
  const act = (id: string, event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(id, event.ctrlKey || event.metaKey ? 'beside' : 'open')
    else if (!event.shiftKey) onActions?.(id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = nextItem(event.key, activeId, items)
    if (next !== undefined) setMovedTo(next)
    else if (event.key !== 'Enter' && event.key !== 'Tab') return
    else if (activeId !== undefined) act(activeId, event)
    event.preventDefault()
  }
  const type = (text: string) => {
    setMovedTo(undefined)
    onQuery(text)
  }
  return { activeId, press, type, choose }
}
