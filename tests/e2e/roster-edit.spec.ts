import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { RosterPreview } from '../../src/shared/contract/roster-edits'
import { focused, tabTo } from './pages/keys'
import { openWindow, undoItem } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host } from './support/host'
import { test } from './support/sample'

const list = (page: Page) => page.getByRole('grid', { name: 'What changes' })

/** Every cell of the running programs, so that nothing can change unseen. */
async function programsOf(host: Host): Promise<string> {
  type Named = { readonly id: string }
  const { clients } = await callHost<{ clients: readonly Named[] }>(host, 'clients.list', {
    shelf: 'active',
  })
  const found: unknown[] = []
  for (const { id: clientId } of clients) {
    const { programs } = await callHost<{ programs: readonly Named[] }>(host, 'programs.ofClient', {
      clientId,
    })
    for (const { id: programId } of programs) {
      const { program } = await callHost<{ program: unknown }>(host, 'programs.byId', { programId })
      found.push(program)
    }
  }
  return JSON.stringify(found)
}

test('an edit over the whole roster by keys alone: found, looked at, unticked, applied, undone', async ({
  page,
  host,
}) => {
  const before = await programsOf(host)
  await openWindow(page, host, '/today')

  await test.step('the palette leads to it', async () => {
    await page.keyboard.press('Control+K')
    await page.keyboard.type('edit programs of the whole')
    await expect(
      page.getByRole('option', { name: /Edit programs of the whole roster/ }),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Roster edit' })).toBeVisible()
  })

  await test.step('what to find and what to change are said back in words', async () => {
    await tabTo(page, page.getByLabel('Cells that say'))
    await page.keyboard.type('rpe>=7')
    await expect(page.getByText('RPE 7 or more')).toBeVisible()
    await tabTo(page, page.getByLabel('Step up or down'))
    await page.keyboard.type('more')
    await expect(page.getByText(/^Not a step\./)).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('+0.5 RPE')
    await expect(page.getByText('0.5 RPE more')).toBeVisible()
  })

  const shown = await callHost<RosterPreview>(host, 'rosterEdits.preview', {
    find: { pattern: 'rpe>=7' },
    change: { kind: 'step', text: '+0.5 RPE' },
  })
  const rows = shown.clients.flatMap(({ programs }) =>
    programs.flatMap(({ days }) => days.flatMap((day) => day.rows)),
  )
  const clients = shown.clients.length
  expect(clients).toBeGreaterThan(1)

  await test.step('Enter shows old beside new; nothing is written yet', async () => {
    await page.keyboard.press('Enter')
    await expect(list(page)).toBeFocused()
    await expect(page.getByText(`${rows.length} rows of ${clients} clients`)).toBeVisible()
    await expect(list(page).locator('ins').first()).toHaveText(/^@\d/)
    expect(await programsOf(host)).toBe(before)
  })

  await test.step('arrows move, Space takes the first row out', async () => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect(list(page).getByRole('row').nth(2)).toHaveAttribute('aria-selected', 'false')
    await expect(page.getByRole('button', { name: `Change ${rows.length - 1} rows` })).toBeEnabled()
  })

  await test.step('the diff has no serious fault for those who do not see or point, in both themes', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      )
      expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    }
  })

  await test.step('Enter applies it as one act', async () => {
    await page.keyboard.press('Enter')
    const done = `${rows.length - 1} rows of ${clients} clients`
    await expect(page.getByText(`Changed ${done}`)).toBeVisible()
    await expect(undoItem(page)).toHaveText(new RegExp(`change ${done}`))
    expect(await programsOf(host)).not.toBe(before)
  })

  await test.step('one undo gives back the same programs', async () => {
    await page.keyboard.press('Control+Z')
    await expect.poll(() => programsOf(host)).toBe(before)
    await expect(page.getByRole('heading', { name: 'Roster edit' })).toBeVisible()
  })
})

test('nothing found says why, and a program that changed since refuses the edit by name', async ({
  page,
  host,
}) => {
  await openWindow(page, host, '/roster-edit')
  await tabTo(page, page.getByLabel('Cells that say'))
  await page.keyboard.insertText('zzz qqq '.repeat(60))
  await expect(focused(page)).toHaveValue(/^.{300}$/)
  await tabTo(page, page.getByLabel('Step up or down'))
  await page.keyboard.type('-1 set')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing to change')).toBeVisible()

  await page.getByLabel('Cells that say').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Enter')
  await expect(list(page)).toBeFocused()
  const { clients } = await callHost<RosterPreview>(host, 'rosterEdits.preview', {
    find: {},
    change: { kind: 'step', text: '-1 set' },
  })
  const [first] = clients
  const [program] = first?.programs ?? []
  const rowId = program?.days[0]?.rows[0]?.rowId
  const cells = [{ rowId, week: 1, text: '9x9' }]
  await callHost(host, 'programs.setCells', { programId: program?.programId, how: 'type', cells })
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Changed since you looked: ${first?.name}`)).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Preview again' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Changed since/)).toHaveCount(0)
  await expect(list(page)).toBeFocused()
})
