import type { Block } from './block'

/** Blocks that must stay on one page together, in order. */
export type Group = readonly Block[]

/** What a sheet consists of. */
export type Sheet = {
  readonly first: Group
  /** Repeated on top of every further page. */
  readonly later: Group
  readonly groups: readonly Group[]
  /** The end of the table and all below it: never alone on a page while a row can keep it company. */
  readonly closing: Group
  /** Height of a page for all of this. */
  readonly room: number
}

/** The groups of each page; the heads are not among them. */
export type PageGroups = readonly (readonly Group[])[]

/** Deals the groups to pages. A group higher than a page is dealt block by block. */
export function paginate(sheet: Sheet): PageGroups {
  const pages: Group[][] = [[]]
  for (const group of sheet.groups.flatMap((whole) => divided(whole, sheet))) {
    place(group, pages, sheet)
  }
  placeClosing(pages, sheet)
  return pages
}

/** The height of blocks below each other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.height, 0)
}

function divided(group: Group, sheet: Sheet): readonly Group[] {
  const fits = heightOf(group) <= sheet.room - heightOf(sheet.later)
  return fits ? [group] : group.map((block) => [block])
}

function place(group: Group, pages: Group[][], sheet: Sheet): void {
  const page = pages.at(-1)
  if (page && fits(group, page, pages.length === 1, sheet)) {
    page.push(group)
  } else if (page?.length === 0 && group.length > 1) {
    // Not even an empty page holds it, as its head is high: better divided than a page of white.
    for (const block of group) place([block], pages, sheet)
  } else if (page?.length === 0 && !fits(group, [], false, sheet)) {
    page.push(group)
  } else {
    pages.push([])
    place(group, pages, sheet)
  }
}

function placeClosing(pages: Group[][], sheet: Sheet): void {
  const page = pages.at(-1) ?? []
  if (fits(sheet.closing, page, pages.length === 1, sheet)) {
    page.push(sheet.closing)
    return
  }
  const last = page.length > 1 ? page.pop() : undefined
  const isCompany = last && fits(sheet.closing, [last], false, sheet)
  if (last && !isCompany) page.push(last)
  pages.push(last && isCompany ? [last, sheet.closing] : [sheet.closing])
}

function fits(group: Group, page: readonly Group[], isFirst: boolean, sheet: Sheet): boolean {
  const head = heightOf(isFirst ? sheet.first : sheet.later)
  return head + heightOf(page.flat()) + heightOf(group) <= sheet.room + 0.01
}
