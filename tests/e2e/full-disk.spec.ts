import type { Locator, Page } from '@playwright/test'
import { focused, pressUntil } from './pages/keys'
import { openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host, test } from './support/host'
import { DISKS, openDisk, openLockedDisk, type SmallDisk } from './support/small-disk'

type Ids = { readonly clientId: string; readonly programId: string; readonly sessionId: string }

const FULL =
  'The disk is full. Your last change is on screen but not saved; everything before it is safe. Free some space, then try again.'
const READ_ONLY =
  'The studio file cannot be written. Your last change is on screen but not saved; everything before it is safe. Check the folder, then try again.'
const LIFT = 'Barbell hip thrust'

for (const kind of DISKS) {
  test(`on a full disk (${kind}) what is typed in cells and in the log stays, and Retry saves it once there is room`, async ({
    page,
  }) => {
    await onDisk(page, await openDisk(kind), async (disk) => {
      const ids = await studioOn(disk.host)
      await inGrid(page, disk, ids)
      await inLog(page, disk, ids)
    })
  })
}

test('on a disk that became read-only nothing is lost from the screen, and Retry saves it later', async ({
  page,
}) => {
  await onDisk(page, await openLockedDisk(), async (disk) => {
    const ids = await studioOn(disk.host)
    await openLog(page, disk.host, ids)
    disk.fill()
    const load = page.getByRole('textbox', { name: `Load, set 1 of ${LIFT}` })
    await load.fill('102.5x5@8')
    await load.press('Enter')
    await expect(banner(page)).toContainText(READ_ONLY)
    await expect(load).toHaveValue('102.5x5@8')
    disk.free()
    await retry(page)
    await expect(load).toHaveValue('102.5')
  })
})

/** The window is left before its host ends, which it would report as a fault. */
async function onDisk(
  page: Page,
  disk: SmallDisk,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<void> {
  try {
    await work(disk)
  } finally {
    await page.goto('about:blank')
    await disk.remove()
  }
}

/** A client with a program and a session of its first day. */
async function studioOn(host: Host): Promise<Ids> {
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  const { clientId } = await callHost<Ids>(host, 'clients.add', { name: 'Dana Cruz' })
  const assigned = { clientId, templateId: 'hip-thrust-glute-strength', startsOn: '2026-11-23' }
  const { programId } = await callHost<Ids>(host, 'programs.assign', assigned)
  const { program } = await callHost<Program>(host, 'programs.byId', { programId })
  const dayId = program.days[0]?.id
  const plan = { clientId, programId, dayId, week: 1, day: '2026-11-24' }
  const { sessionId } = await callHost<Ids>(host, 'sessions.start', plan)
  return { clientId, programId, sessionId }
}

type Program = { readonly program: { readonly days: readonly { readonly id: string }[] } }

async function inGrid(page: Page, { host, fill, free }: SmallDisk, ids: Ids): Promise<void> {
  const stored = () => callHost(host, 'programs.byId', { programId: ids.programId })
  await openWindow(page, host, `/clients/${ids.clientId}/program`)
  await fillCompletely(host, fill, ids)
  const before = await stored()
  const first = await typeInCell(page, { week: 1, text: '4x6 @7' })
  await expect(banner(page)).toContainText(FULL)
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible()
  const second = await typeInCell(page, { week: 2, text: '5x5 @8' })
  await expect(first).toContainText('4x6 @7')
  await expect(second).toContainText('5x5 @8')
  expect(await stored()).toEqual(before)
  free()
  await retry(page)
  await expect(page.getByText(FULL)).toHaveCount(0)
  expect(JSON.stringify(await stored())).toMatch(/4x6 @7.*5x5 @8/)
  await page.reload()
  for (const text of ['4x6 @7', '5x5 @8']) {
    await expect(page.getByRole('gridcell').filter({ hasText: text })).toHaveCount(1)
  }
}

async function inLog(page: Page, { host, fill, free }: SmallDisk, ids: Ids): Promise<void> {
  const stored = () => callHost(host, 'sessions.byId', { sessionId: ids.sessionId })
  await openLog(page, host, ids)
  await fillCompletely(host, fill, ids)
  const before = await stored()
  const load = page.getByRole('textbox', { name: `Load, set 1 of ${LIFT}` })
  await load.fill('102.5x5@8')
  await load.press('Enter')
  await expect(banner(page)).toContainText(FULL)
  await expect(load).toHaveValue('102.5x5@8')
  expect(await stored()).toEqual(before)
  free()
  await retry(page)
  await expect(load).toHaveValue('102.5')
  await expect(page.getByRole('textbox', { name: `Reps, set 1 of ${LIFT}` })).toHaveValue('5')
  await expect(page.getByText(FULL)).toHaveCount(0)
  await page.reload()
  await expect(load).toHaveValue('102.5')
}

async function openLog(page: Page, host: Host, { clientId, sessionId }: Ids): Promise<void> {
  await openWindow(page, host, `/clients/${clientId}/log/${sessionId}`)
}

/** Fills the disk, and with small acts what room the studio file still has inside. */
async function fillCompletely(host: Host, fill: () => void, { clientId }: Ids): Promise<void> {
  fill()
  const note = { clientId, day: '2026-11-24', body: 'a' }
  for (let acts = 0; acts < 5000; acts += 1) {
    const isRefused = await callHost(host, 'clients.addNote', note).then(
      () => false,
      (error: Error) => error.message.includes(FULL),
    )
    if (isRefused) return
  }
  throw new Error('the disk was never full')
}

async function typeInCell(
  page: Page,
  { week, text }: { readonly week: number; readonly text: string },
): Promise<Locator> {
  const grid = page.getByRole('grid', { name: 'Program' })
  await expect(grid).toBeVisible()
  await grid.locator('input, textarea').first().focus()
  const name = async () => (await focused(page).getAttribute('aria-label')) ?? ''
  await page.keyboard.press('Control+Home')
  await pressUntil(page, 'ArrowDown', { isSo: async () => (await name()).includes(LIFT) })
  await pressUntil(page, 'ArrowRight', {
    isSo: async () => (await name()).includes(`week ${week}`),
  })
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  return grid
    .getByRole('row')
    .filter({ hasText: LIFT })
    .first()
    .getByRole('gridcell')
    .filter({ hasText: text })
}

function banner(page: Page): Locator {
  return page.getByRole('alert').filter({ has: page.locator('strong', { hasText: 'Not saved' }) })
}

async function retry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect(page.getByRole('button', { name: 'Retry' })).toHaveCount(0)
}
