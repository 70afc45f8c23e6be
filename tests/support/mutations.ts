import type { Dice } from './dice'

const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(400),
  '\u0000',
  '\ud83d',
  '\u202edana',
  '../../etc/passwd',
  "'; DROP TABLE clients; --",
  '{{constructor.constructor("return 1")()}}',
  '2026-02-31',
  [],
  {},
  [[]],
  { $ne: null },
  { toString: null },
  { length: 1e9 },
  Array.from({ length: 300 }, (_, i) => i),
]

/** A value like the given one with one thing wrong in it; now and then with two. */
export function mutated(value: unknown, dice: Dice): unknown {
  const once = mutateAt(value, dice)
  return dice.chance(0.2) ? mutateAt(once, dice) : once
}

function mutateAt(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) return dice.chance(0.4) ? spoilList(value, dice) : inside(value, dice)
  if (typeof value === 'object' && value !== null) {
    const object = value as Record<string, unknown> // as: an object, just checked
    return dice.chance(0.5) ? spoilObject(object, dice) : inside(object, dice)
  }
  return dice.chance(0.15) ? nested(value, 1 + dice.below(40)) : dice.pick(HOSTILE)
}

function inside<T extends object>(value: T, dice: Dice): unknown {
  const keys = Object.keys(value)
  if (keys.length === 0) return dice.pick(HOSTILE)
  const key = dice.pick(keys)
  const inner = (value as Record<string, unknown>)[key] // as: lists are read by their index names
  const changed = mutateAt(inner, dice)
  return Array.isArray(value)
    ? value.map((item, i) => (String(i) === key ? changed : item))
    : { ...value, [key]: changed }
}

function spoilList(list: readonly unknown[], dice: Dice): unknown {
  return dice.pick([
    [],
    [...list, ...list, null],
    Object.fromEntries(list.entries()),
    list.length > 0 ? list[0] : null,
    Array.from({ length: 6000 }, () => list[0] ?? 1),
  ])
}

function spoilObject(object: Readonly<Record<string, unknown>>, dice: Dice): unknown {
  const keys = Object.keys(object)
  const key = keys.length > 0 ? dice.pick(keys) : 'x'
  const { [key]: taken, ...rest } = object
  switch (dice.below(6)) {
    case 0:
      return rest
    case 1:
      return { ...object, extra: 1 }
    case 2:
      return { ...rest, [key.toUpperCase()]: taken }
    case 3:
      return withPrototype(JSON.stringify(object))
    case 4:
      return [object]
    default:
      return JSON.stringify(object)
  }
}

function nested(value: unknown, depth: number): unknown {
  let made = value
  for (let i = 0; i < depth; i++) made = i % 2 ? [made] : { a: made }
  return made
}

/** The same object with a key that would reach for the prototype; a value that is left out of JSON leaves no comma. */
function withPrototype(text: string): unknown {
  const start = text === '{}' ? '{' : `${text.slice(0, -1)},`
  return JSON.parse(`${start}"__proto__":{"isAdmin":true}}`) as unknown // as: any value
}
