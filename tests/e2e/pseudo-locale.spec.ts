import type { Page } from '@playwright/test'
import { type Screen, screensOf } from './pages/screens'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host } from './support/host'
import { test } from './support/sample'

test.use({ hostEnv: { RACKSIDE_LANGUAGE: 'en-XA' } })

/** What may stand on a screen without coming from a message, and why. */
const NOT_WORDS: readonly RegExp[] = [
  // Units, notation and measures are the same in every language.
  /^[≈~+−\-–\d.,×x/@%: ]*(kg|lb|lbs|kg\/lb|cm|mm|in|t|s|min|m|h|RPE|RIR|TM|bw|e1RM|%1RM|[LR]|W\d+( D\d)?)?[\d.,×x/@%: –]*$/i,
  // Names of keys, of paper, of the product's regions.
  /^(Ctrl|Alt|Shift|Enter|Esc|Tab|Del|Delete|Home|End|Space|Insert|F\d+|[A-Z?,]|↑|↓|←|→|Mod)([ +].*)?$/,
  /^(A4|Letter|Rackside|CSV|PDF|Hevy|Strong|Northgate.*)$/,
  // Labels of rows, sheet codes and dates written by Intl.
  /^([A-Z]\d?|[0-9A-Z]{3} [0-9A-Z]{3})$/,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(day|sday|nesday|rsday|urday)?\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/,
]

test('every word on every screen comes from a message, and no button is clipped', async ({
  page,
  host,
}) => {
  const screens = await screensOf(host)
  const data = await typedTexts(host, screens)
  await openWindow(page, host)
  const found: string[] = []
  for (const { name, place } of screens) {
    await goTo(page, place)
    const shown = await shownTexts(page)
    const plain = shown.filter((text) => isHardWired(text, data))
    found.push(...plain.map((text) => `${name}: ${text}`))
    found.push(...(await clippedButtons(page)).map((text) => `${name}: clipped ${text}`))
  }
  expect([...new Set(found)]).toEqual([])
})

function isHardWired(text: string, data: string): boolean {
  if (!/[A-Za-z]{2}/.test(text) || /[⟦⟧]/.test(text)) return false
  // Names in a row, and a drill with its dose behind it.
  const parts = text.split(/ · |, /).map((part) => part.replace(/ \d\S*$/, ''))
  const isData = data.includes(text) || parts.every((part) => data.includes(part))
  return !isData && !NOT_WORDS.some((known) => known.test(text))
}

/** Everything that was typed or stands in the catalogue, as one text to look in. */
async function typedTexts(host: Host, screens: readonly Screen[]): Promise<string> {
  const idAt = (screen: string) =>
    screens
      .find(({ name }) => name === screen)
      ?.place.split('/')
      .at(-1) ?? ''
  const clientId = screens.find(({ name }) => name === 'client, log')?.place.split('/')[2] ?? ''
  const asks: readonly (readonly [endpoint: string, input: object])[] = [
    ['clients.list', { shelf: 'active' }],
    ['clients.byId', { clientId }],
    ['programs.ofClient', { clientId }],
    ['exercises.list', {}],
    ['exercises.answers', {}],
    ['exercises.byId', { exerciseId: idAt('exercise') }],
    ['exercises.inUse', { exerciseId: idAt('exercise') }],
    // Ids of rules, and the works they rest on.
    ['checks.rules', {}],
    ['templates.list', {}],
    ['templates.byId', { templateId: idAt('template') }],
    ['equipment.places', {}],
    ['settings.studio', {}],
    ['sessions.byId', { sessionId: idAt('session') }],
    ['desk.state', {}],
  ]
  const answers = await Promise.all(asks.map(([name, input]) => callHost(host, name, input)))
  return `${JSON.stringify(answers)} ${host.dataDir}/sample/backups`.replaceAll('\\"', '"')
}

/** The texts a coach sees or hears: text in view, labels, placeholders, titles. */
function shownTexts(page: Page): Promise<readonly string[]> {
  return page.locator('body').evaluate((body) => {
    const texts: string[] = []
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement
      if (!around?.checkVisibility() || around.closest('script, style, kbd, option')) continue
      texts.push(node.textContent?.trim() ?? '')
    }
    for (const element of body.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title'])
        texts.push(element.getAttribute(name) ?? '')
    return texts
  })
}

/** Buttons whose words do not fit into them. */
function clippedButtons(page: Page): Promise<readonly string[]> {
  return page.locator('main button:visible, aside button:visible').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { overflowX } = getComputedStyle(button)
        return overflowX !== 'visible' && button.scrollWidth > button.clientWidth + 1
      })
      .map((button) => button.textContent ?? ''),
  )
}
