/** Random choices that repeat from a seed (mulberry32); every test that uses them prints the seed. */
export type Dice = {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
}

/** Makes dice from a seed. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick<T>(list: readonly T[]): T {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
  }
}

/** The seed of a run: `RACKSIDE_SEED`, or a fixed one, so that a failure can be repeated. */
export function seedOf(name: string, usual: number): number {
  const seed = Number(process.env.RACKSIDE_SEED ?? usual)
  process.stdout.write(`${name}: seed ${seed}\n`)
  return seed
}
