import type { Message, Say } from '../../../kernel/words'

/** Says a finding; muscles and halves of the body go along by key and are said in the same language. */
export function sayFinding({ key, values = {} }: Message, say: Say): string {
  const said = Object.entries(values).map(([name, value]) => [name, sayValue(value, say)] as const)
  return say(key, Object.fromEntries(said))
}

function sayValue(value: string | number, say: Say): string | number {
  if (typeof value === 'number') return value
  if (value.startsWith('muscle:')) return say(`exercises.muscle.${value.slice(7)}`)
  if (value.startsWith('half:')) return say(`checks.half.${value.slice(5)}`)
  return value
}
