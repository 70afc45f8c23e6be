import { expect, test } from 'vitest'
import { contract } from '../../src/shared/contract/contract'
import type { Endpoint } from '../../src/shared/contract/kit/endpoint'
import { english } from '../../src/shared/messages/say'
import { sourceFiles, sourceText, withoutComments } from '../support/source-files'

/** Texts that look like message keys and are names of something else. */
const OTHER_NAMES = new Set([
  ...['core.cancel', 'core.addPiece', 'core.event'], // channels of the Electron door
  'core.json', // a file of the catalogue
])

/** Ids of the window's commands are names too: `id: 'sessions.next'`. */
const commandIds: ReadonlySet<string> = new Set(
  sourceFiles(['src/renderer'], /\.tsx?$/).flatMap((path) =>
    [...sourceText(path).matchAll(/\bid: '([\w.-]+)'/g)].map((match) => match[1] ?? ''),
  ),
)

type Catalogue = { readonly [key: string]: string | Catalogue }

const texts: ReadonlySet<string> = new Set(flatKeys(english))
const areas: ReadonlySet<string> = new Set(Object.keys(english))
const endpoints: ReadonlySet<string> = new Set(
  Object.entries(contract).flatMap(([area, calls]) =>
    Object.keys(calls as Record<string, Endpoint>).map((name) => `${area}.${name}`),
  ),
)

/** Keys named in a source text for which there is no English text; templates are checked by their beginning. */
function missingKeys(source: string): readonly string[] {
  const code = withoutComments(source)
  const whole = [...code.matchAll(/'@?([a-z][A-Za-z]*(?:\.[\w-]+)+)'/g)].map((m) => m[1] ?? '')
  const begun = [...code.matchAll(/`@?([a-z][A-Za-z]*\.[\w.-]*)\$\{/g)].map((m) => m[1] ?? '')
  return [
    ...whole.filter((key) => isOfAnArea(key) && !isKnown(key)),
    ...begun.filter((start) => isOfAnArea(start) && !isBegun(start)),
  ]
}

function isOfAnArea(key: string): boolean {
  return areas.has(key.split('.')[0] ?? '')
}

function isKnown(key: string): boolean {
  const isText = texts.has(key) || texts.has(`${key}_one`) || texts.has(`${key}_other`)
  return isText || endpoints.has(key) || commandIds.has(key) || OTHER_NAMES.has(key)
}

function isBegun(start: string): boolean {
  return [...texts, ...endpoints].some((key) => key.startsWith(start))
}

function flatKeys(catalogue: Catalogue, above = ''): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : flatKeys(value, `${above}${key}.`),
  )
}

test('every sentence the code asks for is written', () => {
  const files = sourceFiles(['src'], /\.tsx?$/).filter((path) => !path.includes('/messages/en/'))
  const missing = files.flatMap((path) =>
    missingKeys(sourceText(path)).map((key) => `${path}: ${key}`),
  )
  expect(missing).toEqual([])
})

test('a key without a text, whole or begun, is found; comments and other names are not', () => {
  expect(missingKeys("say('clients.nobodyWroteThis')")).toEqual(['clients.nobodyWroteThis'])
  expect(missingKeys("z.string().max(3, '@input.unheardOf')")).toEqual(['input.unheardOf'])
  expect(missingKeys('say(`clients.nowhere.$' + '{kind}`)')).toEqual(['clients.nowhere.'])
  expect(missingKeys("// say('clients.nobodyWroteThis')")).toEqual([])
  expect(missingKeys("bridge.call('core.cancel'); say('input.nameEmpty')")).toEqual([])
})

test('a plural has a form for one and a form for several', () => {
  const plurals = [...texts].filter((key) => /_(one|other)$/.test(key))
  const lonely = plurals.filter((key) => {
    const twin = key.endsWith('_one')
      ? key.replace(/_one$/, '_other')
      : key.replace(/_other$/, '_one')
    return !texts.has(twin)
  })
  expect(lonely).toEqual([])
})

test('no sentence shouts, and no lift or set is called failed', () => {
  const said = Object.values(english).flatMap((area) => JSON.stringify(area))
  expect(said.filter((text) => /!"/.test(text))).toEqual([])
  expect(
    said.filter((text) => /\b(set|session|lift|rep)s? (was |were )?failed\b/i.test(text)),
  ).toEqual([])
})
