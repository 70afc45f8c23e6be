import type { Page } from '@playwright/test'
import { chooseClient, chooseFile, csvFile, importButton } from './pages/import-page'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { hevyLog } from './support/hevy-log'
import { expect, type Host, startAgain, test } from './support/host'

type Clients = { readonly clients: readonly { readonly id: string; readonly name: string }[] }

/** No screen ever shows the inside of the program. */
async function showsNoInsides(page: Page): Promise<void> {
  const insides = /\bat \S+ \(|Error:|\.ts:\d|SQLITE|undefined|\[object/
  await expect(page.locator('body')).not.toContainText(insides)
}

async function ownStudio(page: Page, host: Host, place: string): Promise<void> {
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  await openWindow(page, host, place)
}

async function namesOf(host: Host): Promise<readonly string[]> {
  const { clients } = await callHost<Clients>(host, 'clients.list', { shelf: 'active' })
  return clients.map(({ name }) => name)
}

test('a name that cannot be kept says why and stays as typed; any script is welcome', async ({
  page,
  host,
}) => {
  await ownStudio(page, host, '/clients')
  const field = page.getByRole('textbox', { name: 'Name of a new client' })
  await field.fill('   ')
  await field.press('Enter')
  await expect(page.getByText('A name is needed.')).toBeVisible()
  const long = 'n'.repeat(301)
  await field.fill(long)
  await field.press('Enter')
  await expect(page.getByText('A name has at most 300 characters.')).toBeVisible()
  await expect(field).toHaveValue(long)
  expect(await namesOf(host)).toEqual([])
  await showsNoInsides(page)
  for (const name of ['Zoë 🏋️‍♀️', 'نورة الحربي', 'נועה', 'n'.repeat(300)]) {
    await goTo(page, '/clients')
    await field.fill(name)
    await field.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    expect(await namesOf(host)).toContain(name)
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(1440)
})

test('a load that is none, a day that is none and a note that is too long are refused in words', async ({
  page,
  host,
}) => {
  await ownStudio(page, host, '/clients')
  const { clientId } = await callHost<{ clientId: string }>(host, 'clients.add', { name: 'Ana' })
  const sessionId = await startSession(host, clientId)
  await goTo(page, `/clients/${clientId}/log/${sessionId}`)
  const load = page.getByRole('textbox', { name: /^Load, set 1 of/ })
  for (const [typed, said] of [
    ['abc', /Not read: “abc”|Type a load/],
    ['-5', /Not read: “-5”|Type a load|zero or more/],
    ['1e9', /Not read: “1e9”|Type a load|at most/],
  ] as const) {
    await load.fill(typed)
    await load.press('Enter')
    await expect(page.getByText(said).first()).toBeVisible()
    await expect(load).toHaveValue(typed)
  }
  await expect(page.getByText(/^0 of \d+ sets/).first()).toBeVisible()
  await load.press('Escape')

  await goTo(page, `/clients/${clientId}/overview`)
  const note = page.getByRole('textbox', { name: /note|remember/i }).first()
  await note.fill('n'.repeat(2_000_000))
  await note.press('Control+Enter')
  await expect(page.getByText('A note has at most 20,000 characters.').first()).toBeVisible()
  expect((await note.inputValue()).length).toBe(2_000_000)
  await note.fill('')

  await page.keyboard.press('Alt+Shift+A')
  const date = page.getByLabel('Week 1 starts on the Monday of')
  await date.fill('31/02/2026')
  await date.press('Tab')
  await expect(page.getByText('There is no such day.')).toBeVisible()
  await expect(date).toHaveValue('31/02/2026')
  await showsNoInsides(page)
})

async function startSession(host: Host, clientId: string): Promise<string> {
  const made = <T>(endpoint: string, input: object) => callHost<T>(host, endpoint, input)
  const { programId } = await made<{ programId: string }>('programs.create', {
    ...{ clientId, name: 'Block', goal: 'strength', startsOn: '2026-11-16', weeks: 1 },
  })
  const { dayId } = await made<{ dayId: string }>('programs.addDay', {
    ...{ programId, name: 'Lower', weekday: null },
  })
  const { exerciseId } = await made<{ exerciseId: string }>('exercises.nameOwn', { name: 'Sled' })
  const row = { kind: 'lift', exerciseId, label: 'A', dose: '', goal: null, cells: ['3x5 100'] }
  await made('programs.addRows', { programId, dayId, beforeRowId: null, rows: [row] })
  const { sessionId } = await made<{ sessionId: string }>('sessions.start', {
    ...{ clientId, programId, dayId, week: 1, day: '2026-11-17' },
  })
  return sessionId
}

test('a file that is no log is refused in words, a damaged one is read as far as it goes', async ({
  page,
  host,
}) => {
  await ownStudio(page, host, '/import')
  await chooseClient(page, 'Ana Ruiz').catch(() => undefined)
  const log = hevyLog(3)
  const png = Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
    'hex',
  )
  const database = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096)])
  const files = [
    { file: { name: 'x.png', mimeType: 'image/png', buffer: png }, said: /is not text/ },
    { file: { name: 'x.db', mimeType: '', buffer: database }, said: /This is a database/ },
    { file: csvFile('cut.csv', log.slice(0, -30)), said: /1 row left out|may be cut off/ },
    {
      file: {
        name: 'wide.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `\ufeff${log.replaceAll(',', ';').replaceAll(/("\d+ \w+ \d+);/g, '$1,')}`,
          'utf16le',
        ),
      },
      said: /3 sessions are new\./,
    },
  ]
  for (const { file, said } of files) {
    await chooseFile(page, file)
    await expect(page.getByText(said).first()).toBeVisible()
    await showsNoInsides(page)
  }
})

test.describe('the core is killed', () => {
  // A page that loses its core logs lost requests; the other faults are watched in every other test.
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads fixtures from the pattern
    faults: async ({}, use) => {
      await use([])
    },
  })

  test('half-typed text of a cell is there again after a power cut', async ({ page, host }) => {
    await ownStudio(page, host, '/clients')
    const { clientId } = await callHost<{ clientId: string }>(host, 'clients.add', { name: 'Ana' })
    await startSession(host, clientId)
    await goTo(page, `/clients/${clientId}/program`)
    const kept = page.waitForResponse((answer) =>
      Boolean(answer.request().postData()?.includes('programs.keepDraft')),
    )
    await page.getByRole('gridcell').filter({ hasText: '3x5' }).first().click()
    await page.keyboard.type('5x3 @9 half')
    await kept
    await host.kill()
    const again = await startAgain(host)
    await openWindow(page, again, `/clients/${clientId}/program`)
    await expect(page.getByText('5x3 @9 half').first()).toBeVisible()
    await again.stop()
  })

  test('an import cut in the middle leaves nothing behind and can be done again', async ({
    page,
    host,
  }) => {
    await ownStudio(page, host, '/import')
    await chooseFile(page, csvFile('log.csv', hevyLog(300)))
    await chooseClient(page, 'Ana Ruiz')
    await expect(importButton(page)).toBeEnabled()
    const begun = page.waitForRequest((request) =>
      Boolean(request.postData()?.includes('imports.apply')),
    )
    await importButton(page).click()
    await begun
    await host.kill()
    await expect(page.getByText(/does not answer/).first()).toBeVisible()
    await showsNoInsides(page)
    const again = await startAgain(host)
    const { clients } = await callHost<Clients>(again, 'clients.list', { shelf: 'active' })
    const [ana] = clients
    const { sessions } = await callHost<{ sessions: readonly unknown[] }>(
      again,
      'sessions.ofClient',
      { clientId: ana?.id },
    )
    expect([0, 300]).toContain(sessions.length)
    await again.stop()
  })
})
