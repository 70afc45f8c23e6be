import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { tabTo } from './pages/keys'
import { openWindow, undoItem } from './pages/window'
import { callHost } from './support/call-host'
import { expect } from './support/host'
import { test } from './support/sample'

async function noSeriousFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([])
}

test('an exercise is found, read, written over and put back with keys alone', async ({
  page,
  host,
}) => {
  await openWindow(page, host, '/exercises')
  await tabTo(page, page.getByRole('searchbox', { name: 'Search exercises' }))
  await page.keyboard.type('hip thr')
  await expect(page.getByRole('link', { name: /^Barbell hip thrust/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Barbell hip thrust', exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Start: / })).toBeVisible()
  await expect(page.getByRole('img', { name: /whole set: Gluteus maximus/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where it is used' })).toContainText('Dana Cruz')
  await expect(page.getByRole('region', { name: 'What came of it' })).toContainText('kg ×')

  await page.keyboard.press('F2')
  await tabTo(page, page.getByRole('textbox', { name: 'Cues, one per line' }))
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Push the floor away\nRibs down')
  await noSeriousFault(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Push the floor away · Ribs down')).toBeVisible()
  const back = page.getByRole('button', { name: 'Take the catalogue’s text again: Cues' })
  await expect(back).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Push the floor away')).toHaveCount(0)
  await expect(back).toHaveCount(0)
})

test('a figure is drawn for an own exercise with keys alone, and an impossible pose says why', async ({
  page,
  host,
}) => {
  await callHost(host, 'desk.setTheme', { theme: 'dark' })
  await openWindow(page, host, '/exercises')
  await page.keyboard.press('Alt+N')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Sled march')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sled march', exact: true })).toBeVisible()
  await expect(page.getByText(/^Still open for a full page: /)).toBeVisible()

  await page.keyboard.press('Shift+F2')
  await expect(page.getByRole('button', { name: 'Hips', exact: true })).toBeFocused()
  for (let count = 0; count < 8; count++) await page.keyboard.press('Shift+ArrowDown')
  await tabTo(page, page.getByRole('button', { name: 'Hands', exact: true }))
  for (let count = 0; count < 20; count++) await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText(/out of reach by \d+ % of body height/)).toBeVisible()
  await noSeriousFault(page)
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('A body can take this pose.')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Save the figure' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: /^Start: / })).toBeVisible()
  await expect(undoItem(page)).toHaveText(/draw the figure of Sled march/)
})

test('the library shows a client only what goes with the flags, and says what can stand in', async ({
  page,
  host,
}) => {
  await openWindow(page, host, '/exercises/back-squat')
  const standIns = page.getByRole('region', { name: 'What can stand in' })
  await standIns.getByRole('button', { name: /For whom/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Marcus Bell' }).press('Enter')
  await expect(page.getByRole('button', { name: 'For Marcus' })).toBeVisible()
  await expect(standIns.getByRole('link').first()).toBeVisible()
  await noSeriousFault(page)
})
