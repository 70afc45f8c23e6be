import type { Page } from '@playwright/test'
import { openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host, test } from './support/host'

async function programOf(host: Host): Promise<string> {
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  const { clientId } = await callHost<{ clientId: string }>(host, 'clients.add', { name: 'Dana' })
  const program = { clientId, name: 'Block', goal: 'strength', startsOn: '2026-11-23', weeks: 2 }
  const { programId } = await callHost<{ programId: string }>(host, 'programs.create', program)
  const day = { programId, name: 'Lower', weekday: null }
  const { dayId } = await callHost<{ dayId: string }>(host, 'programs.addDay', day)
  const row = { exerciseId: null, exercise: 'Back squat', label: 'A', note: '', cells: ['4x5 @7'] }
  await callHost(host, 'programs.pasteRows', { programId, dayId, beforeRowId: null, rows: [row] })
  return clientId
}

const field = (page: Page) => page.locator('[role=grid] input').first()

test('a half-typed cell survives the crash of its window, and says so', async ({
  page,
  host,
  context,
}) => {
  const place = `/clients/${await programOf(host)}/program`
  await openWindow(page, host, place)
  await field(page).focus()
  await page.keyboard.press('Tab')
  const kept = page.waitForRequest((request) => request.postData()?.includes('keepDraft') ?? false)
  await page.keyboard.type('5x5 @8 r3')
  await kept
  await expect
    .poll(async () => (await page.request.get(page.url())).ok(), { timeout: 15_000 })
    .toBe(true)
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const next = await context.newPage()
  await openWindow(next, host, place)
  await expect(next.getByRole('grid', { name: 'Program' })).toContainText('5x5 @8 r3')
  await field(next).focus()
  await next.keyboard.press('Tab')
  await expect(next.locator(':focus')).toHaveAttribute('aria-description', /Typed before/)
})

test('what no keyboard types is read or kept: Arabic and full-width digits, right-to-left text, blanks', async ({
  page,
  host,
}) => {
  await openWindow(page, host, `/clients/${await programOf(host)}/program`)
  const grid = page.getByRole('grid', { name: 'Program' })
  for (const text of ['٤x٥ @٨', '４x６ @８', 'تمرين ببطء']) {
    await field(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
    await expect(grid).toContainText(/4[x×]5 @8|4[x×]6 @8|تمرين ببطء/)
  }
  await expect(page.locator('body')).not.toContainText(/undefined|\[object|Error:/)
})
