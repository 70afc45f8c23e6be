import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { focused, pressUntil, tabTo } from './pages/keys'
import { clientNamed } from './pages/screens'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect } from './support/host'
import { test } from './support/sample'

const grid = (page: Page) => page.getByRole('grid', { name: 'Program' })
const rowOf = (page: Page, lift: string) => grid(page).getByRole('row').filter({ hasText: lift })
const findings = (page: Page) => page.getByRole('list', { name: 'Program check' })

test('a screening is recorded by keyboard, ends when health changes, and comes back with undo', async ({
  page,
  host,
}) => {
  const id = await clientNamed(host, 'Ingrid Solheim')
  await openWindow(page, host, `/clients/${id}/profile`)
  const card = page.getByRole('region', { name: 'Health screening' })
  await expect(card.getByText(/^Expired on/)).toBeVisible()
  await tabTo(page, card.getByRole('button', { name: 'Record a screening' }))
  await page.keyboard.press('Enter')
  await expect(card.getByLabel('Form')).toHaveValue('PAR-Q+')
  await tabTo(page, card.getByRole('checkbox', { name: 'Signed' }))
  await page.keyboard.press('Space')
  await tabTo(page, card.getByLabel('Blood pressure, upper'))
  await page.keyboard.type('165')
  await page.keyboard.press('Enter')
  await expect(card.getByRole('alert')).toContainText('two whole numbers')
  await tabTo(page, card.getByLabel('Lower'))
  await page.keyboard.type('95')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(card.getByText(/^Valid until/)).toBeVisible()
  const seen = page.getByRole('region', { name: 'What to know before training' })
  await expect(seen).toContainText('Blood pressure 165/95')
  await tabTo(page, card.getByRole('button', { name: 'Health changed' }))
  await page.keyboard.press('Enter')
  await expect(seen).toContainText('screen again')
  await page.keyboard.press('Control+Z')
  await expect(seen).not.toContainText('screen again')
  await expect(card.getByText('It clears nobody.', { exact: false })).toBeVisible()
})

test('a flag that names a condition speaks at once where an exercise is chosen', async ({
  page,
  host,
}) => {
  const id = await clientNamed(host, 'Ingrid Solheim')
  await openWindow(page, host, `/clients/${id}/profile`)
  await tabTo(page, page.getByRole('combobox', { name: 'Condition, optional' }))
  await page.keyboard.type('shoulder')
  await expect(page.getByRole('option', { name: 'Shoulder pain' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const words = page.getByLabel('What to watch, in words')
  await expect(words).toHaveValue('Shoulder pain')
  await tabTo(page, words)
  await page.keyboard.press('Enter')
  await expect(words).toHaveValue('')
  await goTo(page, `/clients/${id}/program`)
  await intoGrid(page)
  await page.keyboard.press('Insert')
  await page.keyboard.type('push press')
  await expect(page.getByRole('option', { name: /not with/ }).first()).toBeVisible()
})

test('from a finding to its cell, to the nearest exercise, and back: all by keys', async ({
  page,
  host,
}) => {
  const id = await clientNamed(host, 'Dana Cruz')
  await openWindow(page, host, `/clients/${id}/program`)
  await intoGrid(page)
  await page.keyboard.press('F7')
  await expect(focused(page)).toContainText('Romanian deadlift does not go with')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAccessibleName(/Romanian deadlift/)
  await page.keyboard.press('F9')
  const tray = page.getByRole('region', { name: 'Nearest to Romanian deadlift' })
  await expect(tray.getByRole('alert')).toContainText('Low back')
  await expect(focused(page)).toHaveRole('button')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(tray).toBeHidden()
  await expect(rowOf(page, 'Romanian deadlift')).toHaveCount(0)
  await expect(findings(page)).not.toContainText('Romanian deadlift does not go')
  await page.keyboard.press('Control+Z')
  await expect(rowOf(page, 'Romanian deadlift')).toHaveCount(1)
})

test('an exercise that meets a flag is used with a reason only, which can be taken back', async ({
  page,
  host,
}) => {
  const id = await clientNamed(host, 'Dana Cruz')
  await openWindow(page, host, `/clients/${id}/program`)
  await intoGrid(page)
  await page.keyboard.press('Home')
  const name = async () => (await focused(page).getAttribute('aria-label')) ?? ''
  await pressUntil(page, 'ArrowDown', { isSo: async () => (await name()).includes('Pallof press') })
  await pressUntil(page, 'ArrowRight', { isSo: async () => !(await name()).includes('label') })
  await page.keyboard.type('back squat')
  await page.keyboard.press('Enter')
  const tray = page.getByRole('region', { name: 'Nearest to Back squat' })
  await expect(tray.getByRole('alert')).toContainText('does not go with')
  await tabTo(page, tray.getByRole('textbox'))
  await page.keyboard.type('Box at knee height, empty bar')
  await page.keyboard.press('Enter')
  await expect(tray).toBeHidden()
  await expect(rowOf(page, 'Pallof press')).toHaveCount(0)
  await page.keyboard.press('F7')
  const kept = findings(page).getByRole('listitem').filter({ hasText: 'Box at knee height' })
  await expect(kept).toContainText('Back squat')
  await tabTo(page, kept.getByRole('button', { name: /Take back/ }))
  await page.keyboard.press('Enter')
  await expect(kept).toHaveCount(0)
  await expect(page.getByRole('button', { name: /2 stops/ })).toBeVisible()
})

test('a rule that is off is silent, and on again after undo', async ({ page, host }) => {
  const id = await clientNamed(host, 'Dana Cruz')
  await openWindow(page, host, '/settings/rules')
  const rule = page.getByRole('checkbox', { name: 'CONTRA-02 is on' })
  await tabTo(page, rule)
  await page.keyboard.press('Space')
  await expect(rule).not.toBeChecked()
  expect(await faultsOf(page)).toEqual([])
  await goTo(page, `/clients/${id}/program`)
  await intoGrid(page)
  await page.keyboard.press('F7')
  await expect(findings(page).getByRole('listitem').first()).toBeVisible()
  await expect(findings(page)).not.toContainText('does not go with')
  await callHost(host, 'history.undo', {})
  await expect(findings(page)).toContainText('Romanian deadlift does not go with')
})

async function intoGrid(page: Page): Promise<void> {
  await expect(grid(page)).toBeVisible()
  const isIn = () =>
    page.evaluate(() => (document.activeElement?.closest('[role="grid"]') ?? null) !== null)
  await pressUntil(page, 'Tab', { isSo: isIn })
  await page.keyboard.press('Control+Home')
  await expect(page.getByRole('button', { name: /to look at|Check: nothing/ })).toBeVisible()
}

/** What axe finds serious or critical on the screen as it stands. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`))
}
