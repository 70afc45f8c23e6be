import { type MouseEvent, memo, useEffect, useRef } from 'react'
import { Icon } from '../icon'
import { KeyCap } from '../keys/key-cap'
import { Matched } from './matched'
import styles from './palette.module.css'
import type { PaletteGroup, PaletteItem, PaletteWay } from './palette-item'

export type PaletteListProps = {
  readonly id: string
  readonly label: string
  readonly groups: readonly PaletteGroup[]
  readonly activeId: string | undefined
  readonly onPick: (id: string, way: PaletteWay) => void
}

/** The rows of the palette in their groups; a row is drawn again only when it changes or becomes active. */
export function PaletteList({ id, label, groups, activeId, onPick }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const active = activeId === undefined ? null : list.current?.querySelector('[data-active]')
    active?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const pick = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-item]') : null
    const item = row?.getAttribute('data-item')
    if (item) onPick(item, event.ctrlKey || event.metaKey ? 'beside' : 'open')
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search box, which keeps the focus
    <div
      aria-label={label}
      className={styles.list}
      id={id}
      onClick={pick}
      onMouseDown={(event) => event.preventDefault()}
      ref={list}
      role="listbox"
      tabIndex={-1}
    >
      {groups.map((group) => (
        <Group key={group.id} listId={id} group={group} activeId={activeId} />
      ))}
    </div>
  )
}

type GroupProps = {
  readonly listId: string
  readonly group: PaletteGroup
  readonly activeId: string | undefined
}

function Group({ listId, group, activeId }: GroupProps) {
  const titleId = `${listId}-${group.id}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
    <div role="group" aria-labelledby={titleId}>
      <div id={titleId} className={styles.group}>
        {group.title}
      </div>
      {group.items.map((item) => (
        <PaletteRow
          key={item.id}
          domId={rowDomId(listId, item.id)}
          item={item}
          isActive={item.id === activeId}
        />
      ))}
    </div>
  )
}

/** The DOM id of a row, for `aria-activedescendant`. */
export function rowDomId(listId: string, itemId: string): string {
  return `${listId}-row-${itemId}`
}

type PaletteRowProps = {
  readonly domId: string
  readonly item: PaletteItem
  readonly isActive: boolean
}

const PaletteRow = memo(function DrawnRow({ domId, item, isActive }: PaletteRowProps) {
  const isOff = item.reason !== undefined
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search box and points here
    <div
      aria-disabled={isOff}
      aria-selected={isActive}
      className={isOff ? styles.off : styles.row}
      data-item={item.id}
      id={domId}
      role="option"
      {...(isActive ? { 'data-active': true } : {})}
    >
      {item.icon ? (
        <Icon shape={item.icon} className={styles.icon} />
      ) : (
        <span className={styles.gap} />
      )}
      <span className={styles.text}>
        <Matched text={item.text} ranges={item.matches} />
      </span>
      <Detail item={item} />
      <RowKey item={item} isActive={isActive} />
    </div>
  )
})

function Detail({ item }: { readonly item: PaletteItem }) {
  if (item.reason !== undefined) return <span className={styles.detail}>{item.reason}</span>
  return (
    <span className={styles.detail}>
      {item.detail === undefined ? null : (
        <Matched text={item.detail} ranges={item.detailMatches} />
      )}
    </span>
  )
}

function RowKey({ item, isActive }: Omit<PaletteRowProps, 'domId'>) {
  if (item.reason !== undefined) return null
  if (item.keys !== undefined) return <KeyCap keys={item.keys} />
  return isActive ? <KeyCap keys="Enter" /> : null
}
