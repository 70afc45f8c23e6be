import { chooseClient, chooseFile, csvFile, importButton } from './pages/import-page'
import { screensOf } from './pages/screens'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { hevyLog } from './support/hevy-log'
import { expect, type Host, test } from './support/host'
import { HOSTILE_TEXTS } from './support/hostile-texts'

const MARKUP = '<img src=x onerror=alert(1)>'

test('hostile texts stay texts on every screen: nothing runs, nothing leaves', async ({
  page,
  host,
  faults,
}) => {
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.context().on('page', (other) => faults.push(`window: ${other.url()}`))
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame()) faults.push(`frame: ${frame.url()}`)
  })
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  const main = await fillWithHostileTexts(host)

  await openWindow(page, host, '/import')
  await chooseFile(page, csvFile('x.csv', hevyLog(2, `"${MARKUP}`)))
  await chooseClient(page, 'Imported')
  await importButton(page).click()
  await expect(page.getByText('Imported 2 sessions')).toBeVisible()

  for (const { place } of await screensOf(host, main)) await goTo(page, place)
  for (const { place } of await screensOf(host, 'Imported')) await goTo(page, place)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('img src=x')
  await expect(page.getByRole('option').filter({ hasText: MARKUP }).first()).toBeVisible()
  await expect(page.locator('img[src="x"], svg script, iframe, object, embed')).toHaveCount(0)
})

/** Puts every hostile text into names, notes, tags, flags, goals, exercises and cells; answers the main client's name. */
async function fillWithHostileTexts(host: Host): Promise<string> {
  const made = <T>(endpoint: string, input: object) => callHost<T>(host, endpoint, input)
  for (const name of HOSTILE_TEXTS) {
    await made('clients.add', { name })
    await made('exercises.nameOwn', { name })
  }
  const { clients } = await made<{ clients: { id: string; name: string }[] }>('clients.list', {
    shelf: 'active',
  })
  const main = clients.find(({ name }) => name === MARKUP)
  if (!main) throw new Error('the name was changed while it was kept')
  const clientId = main.id
  const day = '2026-11-20'
  await made('settings.change', { studioName: MARKUP, coachName: MARKUP, stopLine: MARKUP })
  await made('clients.change', { clientId, goal: MARKUP })
  for (const text of HOSTILE_TEXTS) {
    await made('clients.addNote', { clientId, day, body: text })
    await made('clients.addTag', { clientId, kind: 'tag', name: text })
  }
  await made('clients.addFlag', {
    clientId,
    severity: 'note',
    text: MARKUP,
    code: null,
    since: day,
  })
  await writeProgram(host, clientId)
  return main.name
}

async function writeProgram(host: Host, clientId: string): Promise<void> {
  const made = <T>(endpoint: string, input: object) => callHost<T>(host, endpoint, input)
  const { programId } = await made<{ programId: string }>('programs.create', {
    ...{ clientId, name: MARKUP, goal: 'strength', startsOn: '2026-11-16', weeks: 2 },
  })
  const { dayId } = await made<{ dayId: string }>('programs.addDay', {
    ...{ programId, name: MARKUP, weekday: null },
  })
  const { exerciseId } = await made<{ exerciseId: string }>('exercises.nameOwn', {
    name: '<svg onload=alert(2)>',
  })
  const row = { kind: 'lift', exerciseId, label: 'A', dose: '', goal: null }
  await made('programs.addRows', {
    ...{ programId, dayId, beforeRowId: null },
    rows: HOSTILE_TEXTS.map((text) => ({ ...row, cells: [text, `3x5 // ${text}`] })),
  })
  const { sessionId } = await made<{ sessionId: string }>('sessions.start', {
    ...{ clientId, programId, dayId, week: 2, day: '2026-11-22' },
  })
  await made('sessions.describe', { sessionId, note: MARKUP })
  await made('sessions.rename', { sessionId, name: MARKUP })
}
