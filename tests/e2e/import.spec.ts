import { chooseClient, chooseFile, csvFile, importButton } from './pages/import-page'
import { chooseLift } from './pages/progress'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { hevyLog, ROWS_PER_SESSION } from './support/hevy-log'
import { expect, test } from './support/host'

const SESSIONS = 40
const ROWS = SESSIONS * ROWS_PER_SESSION
const LOG = csvFile('workouts.csv', hevyLog(SESSIONS))

test('a year of somebody’s training comes in once, is on a chart two clicks later, and one undo takes it back', async ({
  page,
  host,
}) => {
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  await openWindow(page, host, '/import')

  await test.step('everything is shown before anything is written', async () => {
    await chooseFile(page, LOG)
    await chooseClient(page, 'Ana Ruiz')
    await expect(page.getByText(`${SESSIONS} sessions are new.`)).toBeVisible()
    await expect(page.getByText(`${ROWS} rows read`)).toBeVisible()
  })

  await test.step('the receipt accounts for every row', async () => {
    await importButton(page).click()
    await expect(page.getByText(`Imported ${SESSIONS} sessions for Ana Ruiz`)).toBeVisible()
    await expect(page.getByText(`${ROWS} rows read, all of them imported`)).toBeVisible()
  })

  await test.step('the lift is on a chart two clicks later', async () => {
    await page.getByRole('button', { name: 'See the progress of Ana Ruiz' }).click()
    const chart = page.getByRole('region', { name: / e1RM \d+ kg, up \d+ kg/ })
    await expect(chart.getByRole('button', { name: /from .* kg × \d+ @8/ })).not.toHaveCount(0)
    await chooseLift(page, 'Machine hip thrust')
    await expect(page.getByRole('region', { name: /^Machine hip thrust/ }).first()).toBeVisible()
  })

  await test.step('the same file again adds nothing, and Enter on her name makes no second client', async () => {
    await goTo(page, '/import')
    await chooseFile(page, LOG)
    const whose = page.getByRole('combobox', { name: 'Whose training is it' })
    await whose.pressSequentially('ana ruiz')
    await expect(page.getByRole('option', { name: /^Ana Ruiz/ })).toBeVisible()
    await whose.press('Enter')
    await expect(page.getByText('Every session of this file is already here.')).toBeVisible()
    const { clients } = await callHost<Clients>(host, 'clients.list', { shelf: 'active' })
    expect(clients).toHaveLength(1)
  })

  await test.step('one undo takes the whole import back', async () => {
    const undo = page.getByRole('button', {
      name: `Undo “import ${SESSIONS} sessions for Ana Ruiz”`,
    })
    await undo.click()
    await expect(undo).toHaveCount(0)
    const { clients } = await callHost<Clients>(host, 'clients.list', { shelf: 'active' })
    const [ana] = clients
    expect(ana?.lastSession).toBeNull()
  })
})

type Clients = { readonly clients: readonly { readonly lastSession: string | null }[] }
