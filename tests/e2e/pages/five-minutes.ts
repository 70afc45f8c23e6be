import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { readPdf } from '../../support/read-pdf'
import type { Host } from '../support/host'
import { focused, pressUntil, tabTo } from './keys'
import { undoItem } from './window'

/** How the script is worked, and what is done after each step. */
export type Hand = {
  /** Acts on a control: a click, or Tab to it and Enter. */
  readonly act: (control: Locator) => Promise<void>
  readonly seen: (step: string) => Promise<void>
}

const CLIENT = 'Nora Lind'
const LIFT = 'Barbell hip thrust'

/** The first five minutes of a newcomer: from the sample studio to the first chart, and back again. */
export async function fiveMinutes(page: Page, host: Host, hand: Hand): Promise<void> {
  await explore(page, hand)
  await addClient(page, hand)
  await assign(page, hand)
  const load = await writeCell(page, hand)
  await saveHandout(page, host, { hand, load })
  await logSession(page, hand)
  await readChart(page, hand)
  await undoLast(page, hand)
}

async function explore(page: Page, { act, seen }: Hand): Promise<void> {
  await act(page.getByRole('button', { name: /Explore the sample studio/ }))
  await expect(page.getByText('Needs you', { exact: true })).toBeVisible({ timeout: 120_000 })
  await seen('today')
}

async function addClient(page: Page, { seen }: Hand): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { name: 'Clients', exact: true })).toBeVisible()
  await page.keyboard.press('Alt+N')
  await expect(page.getByRole('textbox', { name: 'Name of a new client' })).toBeFocused()
  await page.keyboard.type(CLIENT)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: CLIENT })).toBeVisible()
  await seen('client')
}

async function assign(page: Page, { act, seen }: Hand): Promise<void> {
  await page.keyboard.press('Alt+Shift+A')
  await expect(page.getByRole('combobox', { name: 'Template' })).toBeFocused()
  await page.keyboard.type('hip')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/weeks, \d days a week/)).toBeVisible()
  await seen('assign')
  await act(page.getByRole('button', { name: 'Assign', exact: true }))
  const maxes = page.getByRole('dialog', { name: /Maxes that/ })
  await expect(maxes.getByRole('textbox').first()).toBeFocused()
  const asked = await maxes.getByRole('textbox').count()
  for (let field = 0; field < asked; field += 1) {
    if (field > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(String(120 - 10 * field))
  }
  await seen('maxes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Program' })).toBeVisible()
  await expect(page.getByText(/^≈ [\d.]+/).first()).toBeVisible()
  await seen('program')
}

/** Types a set into the hip thrust of the first week and answers the load it came to. */
async function writeCell(page: Page, { act, seen }: Hand): Promise<string> {
  const grid = page.getByRole('grid', { name: 'Program' })
  const field = grid.getByRole('textbox').or(grid.getByRole('combobox'))
  if ((await field.count()) === 0 || !(await field.first().evaluate(isFocused)))
    await act(field.first())
  const name = async () => (await focused(page).getAttribute('aria-label')) ?? ''
  await page.keyboard.press('Control+Home')
  await pressUntil(page, 'ArrowDown', { isSo: async () => (await name()).includes(LIFT) })
  await pressUntil(page, 'ArrowRight', { isSo: async () => (await name()).includes('week 1') })
  const footer = await page.getByRole('region', { name: 'Week 1', exact: true }).innerText()
  await page.keyboard.type('4x6 @7')
  const echo = page.getByText('4 sets of 6 @ RPE 7')
  await expect(echo.first()).toBeVisible()
  await seen('echo')
  await page.keyboard.press('Enter')
  const cell = grid.getByRole('row').filter({ hasText: LIFT }).first().getByRole('gridcell')
  const written = cell.filter({ hasText: '4x6 @7' }).first()
  await expect(written).toContainText(/≈ [\d.]+/)
  await expect(page.getByRole('region', { name: 'Week 1', exact: true })).not.toHaveText(footer)
  await seen('cell')
  return /≈ ([\d.]+)/.exec(await written.innerText())?.[1] ?? 'no load'
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

async function saveHandout(
  page: Page,
  host: Host,
  { hand, load }: { readonly hand: Hand; readonly load: string },
): Promise<void> {
  await page.keyboard.press('Control+P')
  const first = page.getByRole('img', { name: new RegExp(`^Page 1 of .*${CLIENT}`) })
  await expect(first).toHaveAttribute('data-drawn', 'yes')
  await hand.seen('handout')
  await page.keyboard.press('Control+S')
  const saved = page.getByText(/Saved as .*\.pdf/)
  await expect(saved.first()).toBeVisible()
  const name = /Saved as (.*\.pdf)/.exec(await saved.first().innerText())?.[1] ?? ''
  const pdf = await readPdf(readFileSync(join(host.dataDir, 'handouts', name)))
  const text = pdf.pages.map((one) => one.text).join(' ')
  expect(text).toContain(CLIENT)
  expect(text).toContain(LIFT)
  expect(text).toContain(load)
  await hand.seen('saved')
}

async function logSession(page: Page, { seen }: Hand): Promise<void> {
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('button', { name: /^Log day/ }).first()).toBeVisible()
  await page.keyboard.press('Control+L')
  await expect(page.getByRole('button', { name: 'All as planned' })).toBeVisible()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.getByText(/(\d+) of \1 sets/).first()).toBeVisible()
  await tabTo(page, page.getByRole('textbox', { name: `Load, set 1 of ${LIFT}` }))
  await page.keyboard.type('102.5x5@8')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: `Load, set 1 of ${LIFT}` })).toHaveValue('102.5')
  await expect(page.getByRole('textbox', { name: `Reps, set 1 of ${LIFT}` })).toHaveValue('5')
  await expect(page.getByRole('textbox', { name: `RPE, set 1 of ${LIFT}` })).toHaveValue('8')
  await seen('session')
}

async function readChart(page: Page, { seen }: Hand): Promise<void> {
  await page.keyboard.press('Control+4')
  const chart = page.getByRole('region', { name: /e1RM|best load|hip thrust/i }).first()
  await expect(chart.getByRole('button', { name: /102.5 kg × 5 @8/ }).first()).toBeVisible()
  await seen('progress')
}

async function undoLast(page: Page, { seen }: Hand): Promise<void> {
  await expect(undoItem(page)).toContainText(`log set 1 of ${LIFT}`)
  await page.keyboard.press('Control+Z')
  await expect(page.getByText(`Undid: log set 1 of ${LIFT}`).first()).toBeVisible()
  await expect(undoItem(page)).toContainText('as planned')
  await seen('undone')
  await page.reload()
  await expect(undoItem(page)).toContainText('as planned')
  await expect(page.getByRole('textbox', { name: `Load, set 1 of ${LIFT}` })).not.toHaveValue('')
  await seen('reloaded')
}
