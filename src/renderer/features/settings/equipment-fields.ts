import type { EquipmentItem } from '../../../shared/contract/equipment'
import { parseMilli, printMilli } from '../../../shared/kernel/decimal'
import { ok, type Result, refuse } from '../../../shared/kernel/result'
import type { Message } from '../../../shared/kernel/words'
import { message } from '../../../shared/kernel/words'

/** A thing as the contract takes it. */
export type Thing = Omit<EquipmentItem, 'id'>

/** What can be typed about a thing. */
export type ThingField = 'load' | 'upTo' | 'step' | 'count' | 'height'

/** Which fields mean something for a kind: a plate has a load and a count, a bench a height. */
export const FIELDS_OF: Readonly<Record<Thing['kind'], readonly ThingField[]>> = {
  bar: ['load', 'count'],
  plate: ['load', 'count'],
  dumbbells: ['load', 'upTo', 'step', 'count'],
  kettlebell: ['load', 'count'],
  bench: ['height', 'count'],
  pad: ['count'],
  band: ['count'],
  machine: ['load', 'upTo', 'step', 'count'],
  other: ['count'],
}

/** A field as it is typed: numbers without a unit, heights in centimetres, nothing as ''. */
export function printField(thing: Thing, field: ThingField): string {
  switch (field) {
    case 'load':
      return thing.load === null ? '' : printMilli(thing.load.milli)
    case 'upTo':
      return thing.topMilli === null ? '' : printMilli(thing.topMilli)
    case 'step':
      return thing.stepMilli === null ? '' : printMilli(thing.stepMilli)
    case 'count':
      return thing.count === null ? '' : String(thing.count)
    case 'height':
      return thing.heightMm === null ? '' : printMilli(thing.heightMm * 100)
  }
}

/** The thing with one field as typed, or the sentence that says what is wrong; '' empties the field. */
export function withField(
  thing: Thing,
  field: ThingField,
  typed: string,
  unit: 'kg' | 'lb',
): Result<Thing, Message> {
  if (typed.trim() === '') return ok(emptied(thing, field))
  if (field === 'count') return withCount(thing, typed)
  const read = parseMilli(typed)
  if (!read.ok) return refuse(message('input.notANumber'))
  const milli = read.value
  if (field === 'height') return withHeight(thing, milli)
  if (milli < 0) return refuse(message('input.loadNegative'))
  if (milli > 9_999_999) return refuse(message('input.loadTooBig'))
  return withLoad(thing, field, { milli, unit: thing.load?.unit ?? unit })
}

function withLoad(
  thing: Thing,
  field: 'load' | 'upTo' | 'step',
  load: { readonly milli: number; readonly unit: 'kg' | 'lb' },
): Result<Thing, Message> {
  const { milli } = load
  if (field === 'step') {
    return milli === 0 ? refuse(message('equipment.stepOdd')) : ok({ ...thing, stepMilli: milli })
  }
  const next = field === 'load' ? { ...thing, load } : { ...thing, topMilli: milli }
  const isUpsideDown = next.topMilli !== null && next.topMilli < (next.load?.milli ?? 0)
  return isUpsideDown ? refuse(message('equipment.topOdd')) : ok(next)
}

function withCount(thing: Thing, typed: string): Result<Thing, Message> {
  const count = Number(typed.trim())
  const isCount = /^\d+$/.test(typed.trim()) && count <= 999
  return isCount ? ok({ ...thing, count }) : refuse(message('equipment.countOdd'))
}

function withHeight(thing: Thing, centimetresMilli: number): Result<Thing, Message> {
  const heightMm = Math.round(centimetresMilli / 100)
  const isHeight = heightMm >= 0 && heightMm <= 3000
  return isHeight ? ok({ ...thing, heightMm }) : refuse(message('equipment.heightOdd'))
}

function emptied(thing: Thing, field: ThingField): Thing {
  if (field === 'load') return { ...thing, load: null }
  if (field === 'upTo') return { ...thing, topMilli: null }
  if (field === 'step') return { ...thing, stepMilli: null }
  return field === 'count' ? { ...thing, count: null } : { ...thing, heightMm: null }
}
