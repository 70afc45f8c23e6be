import type { equipment as area, EquipmentItem } from '../../shared/contract/equipment'
import { keyBetween, keysBetween } from '../../shared/kernel/fraction-key'
import { ok } from '../../shared/kernel/result'
import type { EquipmentRow } from '../stores/equipment'
import type { AreaHandlers, CommandContext } from './context'
import { notFound } from './refuse'
import { usualEquipment } from './usual-equipment'

const screen = '/settings/equipment'

/** Equipment by place. */
export const equipment: AreaHandlers<typeof area> = {
  places: ({ read }) =>
    ok({
      places: read.equipment.places().map(({ id, name, clients }) => ({
        id,
        name,
        clients,
        items: read.equipment.items(id).map(toItem),
      })),
    }),

  addPlace: (context, { name, usual }) => {
    const placeId = addPlace(context, name, usual)
    context.label({ key: 'equipment.didAddPlace', values: { name } }, screen)
    return ok({ placeId })
  },

  renamePlace: (context, { placeId, name }) => {
    if (!context.write.equipment.changePlace({ id: placeId, name })) return notFound()
    context.label({ key: 'equipment.didRename', values: { name } }, screen)
    return ok({})
  },

  binPlace: (context, { placeId }) => {
    const place = context.read.equipment.places().find((one) => one.id === placeId)
    if (!place) return notFound()
    context.write.equipment.changePlace({ id: placeId, binned_on: context.today })
    context.label({ key: 'equipment.didBinPlace', values: { name: place.name } }, screen)
    return ok({})
  },

  addItem: (context, { placeId, ...item }) => {
    const isThere = context.read.equipment.places().some((place) => place.id === placeId)
    if (!isThere) return notFound('equipment.noSuchPlace')
    const itemId = context.newId()
    const last = context.read.equipment.items(placeId).at(-1)?.position ?? null
    context.write.equipment.addItem({
      id: itemId,
      place_id: placeId,
      position: keyBetween(last, null),
      ...columns(item),
    })
    context.label({ key: 'equipment.didAdd', values: { name: nameOf(item) } }, screen)
    return ok({ itemId })
  },

  changeItem: (context, { itemId, ...item }) => {
    if (!context.write.equipment.changeItem({ id: itemId, ...columns(item) })) return notFound()
    context.label({ key: 'equipment.didChange', values: { name: nameOf(item) } }, screen)
    return ok({})
  },

  removeItem: (context, { itemId }) => {
    const item = context.read.equipment.item(itemId)
    if (!item) return notFound()
    context.write.equipment.removeItem(itemId)
    context.label({ key: 'equipment.didRemove', values: { name: item.name || item.kind } }, screen)
    return ok({})
  },
}

/** Adds a place with the usual things in it; used by the screen and when a studio is started. */
export function addPlace(context: CommandContext, name: string, usual: 'kg' | 'lb' | null): string {
  const placeId = context.newId()
  context.write.equipment.addPlace({ id: placeId, name })
  const items = usual ? usualEquipment(usual) : []
  const positions = keysBetween(null, null, items.length)
  for (const [i, item] of items.entries()) {
    const position = positions[i] ?? ''
    context.write.equipment.addItem({
      id: context.newId(),
      place_id: placeId,
      position,
      ...columns(item),
    })
  }
  return placeId
}

type Item = Omit<EquipmentItem, 'id'>

function columns(item: Item) {
  return {
    kind: item.kind,
    name: item.name,
    load_milli: item.load?.milli ?? null,
    load_unit: item.load?.unit ?? null,
    top_milli: item.topMilli,
    step_milli: item.stepMilli,
    count: item.count,
    height_mm: item.heightMm,
  }
}

function toItem(row: EquipmentRow): EquipmentItem {
  const { id, kind, name, milli, unit, topMilli, stepMilli, count, heightMm } = row
  const load = milli === null || unit === null ? null : { milli, unit }
  return { id, kind, name, load, topMilli, stepMilli, count, heightMm }
}

function nameOf(item: Item): string {
  return item.name === '' ? item.kind : item.name
}
