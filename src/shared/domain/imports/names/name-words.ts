import { foldedLine } from '../../search/fold-text'

/** An exercise name taken apart, in words that mean the same everywhere. */
export type NameWords = {
  /** What is done: hip, thrust, pause. */
  readonly lift: ReadonlySet<string>
  /** What it is done with: barbell, machine; also `weighted` and `bodyweight`. */
  readonly equipment: ReadonlySet<string>
  /** Seated, standing, lying: often left out. */
  readonly posture: ReadonlySet<string>
}

const FILLERS = new Set([
  'a',
  'an',
  'and',
  'at',
  'exercise',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
])
const POSTURES = new Set(['seated', 'sitting', 'standing', 'lying'])
const EQUIPMENT = new Set([
  'band',
  'barbell',
  'bodyweight',
  'cable',
  'dumbbell',
  'ezbar',
  'kettlebell',
  'landmine',
  'machine',
  'plate',
  'smith',
  'suspension',
  'trapbar',
  'weighted',
])

/** Words of one meaning, in single words after plurals are taken off. */
const SAME_WORD = new Map<string, string>([
  ['bb', 'barbell'],
  ['db', 'dumbbell'],
  ['kb', 'kettlebell'],
  ['bw', 'bodyweight'],
  ['banded', 'band'],
  ['bicep', 'biceps'],
  ['tricep', 'triceps'],
  ['calve', 'calf'],
  ['deltoid', 'delt'],
  ['flye', 'fly'],
  ['pullup', 'pull-up'],
  ['chinup', 'chin-up'],
  ['pushup', 'push-up'],
  ['situp', 'sit-up'],
  ['stepup', 'step-up'],
  ['pressdown', 'pushdown'],
  ['paused', 'pause'],
  ['sitting', 'seated'],
  ['trx', 'suspension'],
  ['rdl', 'romanian deadlift'],
  ['ohp', 'overhead press'],
  ['sldl', 'stiff leg deadlift'],
])

/** Word groups of one meaning, tried in this order on the folded name. */
const SAME_PHRASE: readonly (readonly [RegExp, string])[] = [
  [/\bsmith machine\b/g, 'smith'],
  [/\b(?:ez|curl) bar\b/g, 'ezbar'],
  [/\b(?:trap|hex) bar\b/g, 'trapbar'],
  [/\bresistance band\b/g, 'band'],
  [/\bbody weight\b/g, 'bodyweight'],
  [/\b(pull|chin|push|sit|step) up\b/g, '$1-up'],
  [/\bpress up\b/g, 'push-up'],
  [/\b(?:push|press) down\b/g, 'pushdown'],
  [/\bpull (down|over|through)\b/g, 'pull$1'],
  [/\bskull crusher\b/g, 'skullcrusher'],
  [/\bkick back\b/g, 'kickback'],
  [/\bdead lift\b/g, 'deadlift'],
  [/\bhyper extension\b/g, 'hyperextension'],
  [/\b(?:one|single|1|sl) arm(?:ed)?\b/g, 'one-arm'],
  [/\b(?:one|single|1) leg(?:ged)?\b|\bsl\b/g, 'one-leg'],
  [/\b(?:kickstand|staggered)\b/g, 'b stance'],
  [/\bfeet elevated\b/g, 'feet raised'],
  [/\bhamstring curl\b/g, 'leg curl'],
  [/\bmilitary press\b/g, 'overhead press'],
]

/** Takes a name apart; words in parentheses count like any other, order does not. */
export function nameWords(name: string): NameWords {
  const words = canonical(name).filter((word) => word !== '' && !FILLERS.has(word))
  return {
    lift: new Set(words.filter((word) => !EQUIPMENT.has(word) && !POSTURES.has(word))),
    equipment: new Set(words.filter((word) => EQUIPMENT.has(word))),
    posture: new Set(words.filter((word) => POSTURES.has(word))),
  }
}

/** Equal for names that differ only in order, plurals, abbreviations and filler words. */
export function bagOf({ lift, equipment, posture }: NameWords): string {
  return [...lift, ...equipment, ...posture].toSorted().join(' ')
}

/** The lift alone, without what it is done with and in which posture. */
export function liftOf({ lift }: NameWords): string {
  return [...lift].toSorted().join(' ')
}

function canonical(name: string): readonly string[] {
  const words = foldedLine(name).split(' ').map(singular)
  const line = words.map((word) => SAME_WORD.get(word) ?? word).join(' ')
  return SAME_PHRASE.reduce((text, [phrase, same]) => text.replace(phrase, same), line).split(' ')
}

function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || word.endsWith('ss')) return word
  if (word.endsWith('ceps')) return word
  if (/(?:ss|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
