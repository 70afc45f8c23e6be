import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readPdf } from '../support/read-pdf'
import { pressUntil, tabTo } from './pages/keys'
import { openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host, test } from './support/host'

const POINTER_EVENTS = ['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'wheel']

/** Four days of three lifts, as a coach would type them. */
const DAYS = [
  ['Lower A', 'back squat', 'romanian deadlift', 'side plank'],
  ['Upper A', 'bench press', 'pull-up', 'cable face pull'],
  ['Lower B', 'deadlift', 'front squat', 'calf raise'],
  ['Upper B', 'overhead press', 'barbell row', 'push-up'],
] as const

test('a program of four days and four weeks is written, filled, grouped, deloaded and printed without a pointer', async ({
  page,
  host,
}) => {
  const pointed = await watchPointer(page)
  const clientId = await newStudio(host)
  await openWindow(page, host, `/clients/${clientId}/program`)
  await writeNew(page)
  for (const [at, [day, ...lifts]] of DAYS.entries())
    await writeDay(page, { day, lifts, isFirst: at === 0 })
  await fillWeeks(page)
  await makeSuperset(page)
  await deloadLastWeek(page)
  await printAll(page, host)
  expect(pointed).toEqual([])
})

async function watchPointer(page: Page): Promise<readonly string[]> {
  const pointed: string[] = []
  await page.exposeFunction('notePointer', (kind: string) => pointed.push(kind))
  await page.addInitScript((kinds) => {
    const note = (event: Event) => Reflect.get(window, 'notePointer')(event.type)
    for (const kind of kinds) window.addEventListener(kind, note, { capture: true })
  }, POINTER_EVENTS)
  return pointed
}

async function newStudio(host: Host): Promise<string> {
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  return (await callHost<{ clientId: string }>(host, 'clients.add', { name: 'Dana Cruz' })).clientId
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Program' })

/** The name of the cell that has the focus. */
async function cellName(page: Page): Promise<string> {
  return (await page.locator(':focus').getAttribute('aria-label')) ?? ''
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(`>${words}`)
  await expect(page.getByRole('option').first()).toContainText(new RegExp(words, 'i'))
  await page.keyboard.press('Enter')
}

async function writeNew(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'New program…' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Base block')
  await page.keyboard.press('Enter')
  await expect(grid(page)).toBeVisible()
}

type Day = { readonly day: string; readonly lifts: readonly string[]; readonly isFirst: boolean }

/** The first day is there already under a name of its own; the others are typed on the line below. */
async function writeDay(page: Page, { day, lifts, isFirst }: Day): Promise<void> {
  if (!isFirst) {
    await page.keyboard.press('Control+End')
    await pressUntil(page, 'ArrowDown', {
      isSo: async () => /Add a day/.test(await cellName(page)),
    })
    await page.keyboard.type(day)
    await page.keyboard.press('Enter')
    await expect(grid(page).getByRole('rowheader', { name: day })).toBeVisible()
    await pressUntil(page, 'ArrowUp', {
      isSo: async () => (await cellName(page)).startsWith(`${day}: `),
    })
  }
  for (const lift of lifts) {
    await page.keyboard.type(lift)
    await expect(page.getByRole('option').first()).toBeVisible()
    const added = page.getByRole('listbox')
    await page.keyboard.press('Tab')
    await expect(added).toBeHidden()
    await expect.poll(() => cellName(page)).toContain('week 1')
    await page.keyboard.type(lift === 'side plank' ? '3x30s' : '4x6 70% r2:00')
    await page.keyboard.press('Enter')
    await expect.poll(() => cellName(page)).toMatch(/: Type an exercise/)
  }
}

/** Two weeks make a series; the whole program is chosen and filled to the right. */
async function fillWeeks(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home')
  await pressUntil(page, 'ArrowRight', {
    isSo: async () => (await cellName(page)).includes('week 2'),
  })
  await page.keyboard.type('72.5%')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  for (let week = 1; week < 4; week += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+R')
  const first = grid(page).getByRole('row').filter({ hasText: /squat/i }).first()
  await expect(first).toContainText('72.5%')
}

async function makeSuperset(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+G')
  await expect(grid(page)).toContainText('B1')
  await expect(grid(page)).toContainText('B2')
}

async function deloadLastWeek(page: Page): Promise<void> {
  await pressUntil(page, 'ArrowRight', {
    isSo: async () => (await cellName(page)).includes('week 4'),
  })
  await command(page, 'Make it a deload week')
  await expect(grid(page).getByRole('columnheader', { name: /Week 4.*deload/ })).toBeVisible()
}

async function printAll(page: Page, host: Host): Promise<void> {
  await page.keyboard.press('Control+P')
  const first = page.getByRole('img', { name: /^Page 1 of .*Dana Cruz/ })
  await expect(first).toHaveAttribute('data-drawn', 'yes')
  await page.keyboard.press('Control+S')
  const saved = page.getByText(/Saved as .*\.pdf/).first()
  await expect(saved).toBeVisible()
  const name = /Saved as (.*\.pdf)/.exec(await saved.innerText())?.[1] ?? ''
  const pdf = await readPdf(readFileSync(join(host.dataDir, 'handouts', name)))
  const text = pdf.pages.map((one) => one.text).join(' ')
  expect(text).toContain('Dana Cruz')
  expect(text).toMatch(/Back squat/)
  expect(text).toMatch(/B1/)
  expect(text).toMatch(/deload/i)
}
