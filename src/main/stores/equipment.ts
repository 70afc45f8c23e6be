import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { deleteRow, insertRow, prepared, type Row, updateRow } from '../database/rows'

export type PlaceRow = { id: Id; name: string; binnedOn: string | null; clients: number }
export type EquipmentRow = {
  id: Id
  placeId: Id
  kind:
    | 'bar'
    | 'plate'
    | 'dumbbells'
    | 'kettlebell'
    | 'bench'
    | 'pad'
    | 'band'
    | 'machine'
    | 'other'
  name: string
  milli: number | null
  unit: 'kg' | 'lb' | null
  topMilli: number | null
  stepMilli: number | null
  count: number | null
  heightMm: number | null
  position: string
}

const ITEM = `id, place_id AS placeId, kind, name, load_milli AS milli, load_unit AS unit, top_milli AS topMilli,
  step_milli AS stepMilli, count, height_mm AS heightMm, position`

/** Reads places and what stands in them. */
export function equipmentReads(db: Database.Database) {
  return {
    places(): readonly PlaceRow[] {
      const sql = `SELECT p.id, p.name, p.binned_on AS binnedOn,
          (SELECT count(*) FROM clients c WHERE c.binned_on IS NULL AND p.id = coalesce(c.place_id,
            (SELECT id FROM places WHERE binned_on IS NULL ORDER BY id LIMIT 1))) AS clients
        FROM places p WHERE p.binned_on IS NULL ORDER BY p.id`
      return prepared(db, sql).all() as PlaceRow[] // as: columns aliased to the type
    },
    items(placeId: Id): readonly EquipmentRow[] {
      const sql = `SELECT ${ITEM} FROM equipment WHERE place_id = ? ORDER BY position, id`
      return prepared(db, sql).all(placeId) as EquipmentRow[] // as: columns aliased to the type
    },
    item(itemId: Id): EquipmentRow | null {
      const row = prepared(db, `SELECT ${ITEM} FROM equipment WHERE id = ?`).get(itemId)
      return (row as EquipmentRow | undefined) ?? null // as: columns aliased to the type
    },
    /** The place of a client: the chosen one, else the studio's first. */
    placeOf(clientId: Id): Id | null {
      const sql = `SELECT coalesce(
          (SELECT p.id FROM clients c JOIN places p ON p.id = c.place_id WHERE c.id = ? AND p.binned_on IS NULL),
          (SELECT id FROM places WHERE binned_on IS NULL ORDER BY id LIMIT 1)) AS id`
      return (prepared(db, sql).get(clientId) as { id: Id | null }).id // as: shape of the select
    },
  }
}

/** Writes places and equipment, inside a command. */
export function equipmentWrites(db: Database.Database) {
  return {
    addPlace: (row: Row) => insertRow(db, 'places', row),
    changePlace: (change: Row & { id: Id }) => updateRow(db, 'places', change),
    addItem: (row: Row) => insertRow(db, 'equipment', row),
    changeItem: (change: Row & { id: Id }) => updateRow(db, 'equipment', change),
    removeItem: (id: Id) => deleteRow(db, 'equipment', id),
  }
}
