import type { Page } from '@playwright/test'
import { focused, pressUntil } from './pages/keys'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host, test } from './support/host'

const CLIENTS = ['Dana Cruz', 'Ewa Nowak', 'Finn Berg'] as const
const LIFT = 'Barbell hip thrust'

test('a program becomes a template, goes to three clients, changes, and is followed: by keyboard, undone at once', async ({
  page,
  host,
}) => {
  const { clientId, programId } = await newStudio(host)
  await openWindow(page, host, `/clients/${clientId}/program/${programId}`)
  await expect(grid(page)).toBeVisible()
  const templateId = await saveAsTemplate(page)
  await assignToAll(page)
  const programs = await copiesOf(host, templateId)
  await goTo(page, `/clients/${programs[0]?.clientId}/program/${programs[0]?.programId}`)
  await writeWeekTwo(page, '@7')
  await goTo(page, `/templates/${templateId}`)
  await writeWeekTwo(page, '6x3 @8.5')
  await review(page, host, programs)
})

type Copy = { readonly clientId: string; readonly programId: string }

async function newStudio(host: Host): Promise<Copy> {
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  const { clientId } = await callHost<Copy>(host, 'clients.add', { name: 'Gus Hill' })
  for (const name of CLIENTS) await callHost(host, 'clients.add', { name })
  const give = { clientId, templateId: 'hip-thrust-glute-strength', startsOn: '2026-11-23' }
  return { clientId, ...(await callHost<{ programId: string }>(host, 'programs.assign', give)) }
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Program' })

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(`>${words}`)
  await expect(page.getByRole('option').first()).toContainText(new RegExp(words, 'i'))
  await page.keyboard.press('Enter')
}

/** Answers the id of the template that opens. */
async function saveAsTemplate(page: Page): Promise<string> {
  await command(page, 'Save as template')
  await expect(page).toHaveURL(/#\/templates\//)
  await expect(page.getByText('Nobody has it yet.')).toBeVisible()
  await expect(grid(page)).toContainText(LIFT)
  return /#\/templates\/([^/?]+)/.exec(page.url())?.[1] ?? ''
}

async function assignToAll(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+A')
  const dialog = page.getByRole('dialog', { name: 'Assign a program' })
  const search = dialog.getByRole('searchbox')
  await expect(search).toBeFocused()
  for (const [at, name] of CLIENTS.entries()) {
    await page.keyboard.type(name.slice(0, 3))
    await expect(dialog.getByRole('group').getByRole('checkbox')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(search).toHaveValue('')
    await expect(dialog.getByText(`${at + 1} chosen`)).toBeVisible()
  }
  // On an empty box Enter assigns.
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const panel = page.getByRole('region', { name: 'Programs made from it' })
  for (const name of CLIENTS) await expect(panel.getByRole('link', { name })).toBeVisible()
}

async function copiesOf(host: Host, templateId: string): Promise<readonly Copy[]> {
  const { copies } = await callHost<{ copies: Copy[] }>(host, 'templates.copies', { templateId })
  expect(copies).toHaveLength(CLIENTS.length)
  return copies
}

/** Writes into the second week of the first main lift. */
async function writeWeekTwo(page: Page, text: string): Promise<void> {
  await expect(grid(page)).toContainText(LIFT)
  const name = async () => (await focused(page).getAttribute('aria-label')) ?? ''
  const isInGrid = () =>
    page.evaluate(() => (document.activeElement?.closest('[role="grid"]') ?? null) !== null)
  await pressUntil(page, 'Tab', { isSo: isInGrid })
  await page.keyboard.press('Control+Home')
  await pressUntil(page, 'ArrowDown', { isSo: async () => (await name()).includes(LIFT) })
  await pressUntil(page, 'ArrowRight', { isSo: async () => (await name()).includes('week 2') })
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  const written = grid(page).getByRole('row').filter({ hasText: LIFT }).first()
  await expect(written).toContainText(text)
}

async function review(page: Page, host: Host, programs: readonly Copy[]): Promise<void> {
  await expect(page.getByRole('button', { name: '3 programs to update' })).toBeVisible()
  await command(page, 'Update programs')
  const clients = page.getByRole('grid', { name: 'Programs to update' })
  await expect(clients.getByRole('row', { name: /Dana Cruz/ })).toContainText('1 conflict')
  const changes = page.getByRole('grid', { name: 'Changes for Dana Cruz' })
  await expect(changes.getByRole('row', { name: /week 2/ })).toContainText('both changed')
  await expect(changes.getByRole('checkbox')).not.toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/#\/templates\/[^/]+$/)
  expect(await weekTwo(host, programs)).toEqual(['@7', '6x3 @8.5', '6x3 @8.5'])
  await page.keyboard.press('Control+Z')
  await expect.poll(() => weekTwo(host, programs)).toEqual(['@7', '@8', '@8'])
}

async function weekTwo(host: Host, programs: readonly Copy[]): Promise<readonly unknown[]> {
  type Answer = {
    readonly program: { readonly days: { rows: { kind: string; cells: unknown[] }[] }[] }
  }
  return Promise.all(
    programs.map(async ({ programId }) => {
      const { program } = await callHost<Answer>(host, 'programs.byId', { programId })
      return program.days[0]?.rows.find(({ kind }) => kind === 'lift')?.cells[1]
    }),
  )
}
