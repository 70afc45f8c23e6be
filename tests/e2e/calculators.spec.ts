import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { openWindow } from './pages/window'
import { callHost } from './support/call-host'
import type { Host } from './support/host'
import { test } from './support/sample'

/** The program of Dana Cruz with the first cell of her hip thrust active. */
async function openProgram(page: Page, host: Host): Promise<void> {
  const { clients } = await callHost<{
    readonly clients: readonly { readonly id: string; readonly name: string }[]
  }>(host, 'clients.list', { shelf: 'active' })
  const clientId = clients.find(({ name }) => name === 'Dana Cruz')?.id
  await openWindow(page, host, `/clients/${clientId}/program`)
  const cell = page.getByRole('gridcell').filter({ hasText: '4x5 @7' }).first()
  await cell.waitFor()
  await cell.click()
}

test('the calculators open by key with the numbers of the cell, answer while typing and close with Esc', async ({
  page,
  host,
}) => {
  await openProgram(page, host)
  await page.keyboard.press('ControlOrMeta+Shift+K')
  const panel = page.getByRole('region', { name: 'Calculators' })
  await expect(panel.getByRole('textbox', { name: 'Load' })).toBeFocused()
  await expect(panel.getByRole('textbox', { name: 'Load' })).toHaveValue('97.5')
  await expect(panel.getByRole('textbox', { name: 'Reps' })).toHaveValue('5')
  await expect(panel.getByRole('textbox', { name: 'RIR' })).toHaveValue('3')
  await page.keyboard.type('110')
  await panel.getByRole('textbox', { name: 'RIR' }).fill('0')
  await expect(panel.getByText('128.5 kg', { exact: true })).toBeVisible()
  await panel.getByRole('textbox', { name: 'Reps' }).fill('20')
  await expect(panel.getByText('20 reps to failure are too many')).toBeVisible()

  await panel.getByRole('radio', { name: 'Plates' }).click()
  await panel.getByRole('textbox', { name: 'Bar' }).fill('20')
  await panel.getByRole('textbox', { name: 'Plates, by pieces' }).fill('25x2, 15x4')
  await panel.getByRole('textbox', { name: 'Load' }).fill('80')
  await expect(panel.getByRole('img', { name: '15 + 15 kg a side' })).toBeVisible()
  await panel.getByRole('textbox', { name: 'Load' }).fill('75')
  await expect(panel.getByRole('img')).toHaveCount(2)
  await expect(panel.getByText('75 kg cannot be loaded here.')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('the palette finds the calculators on any screen', async ({ page, host }) => {
  await openWindow(page, host)
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('calculator')
  await expect(page.getByRole('option').first()).toContainText('Calculator')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Calculators' })).toBeVisible()
})

test('F1 in a cell shows the shorthand and leaves the hand in the cell', async ({ page, host }) => {
  await openProgram(page, host)
  await page.keyboard.press('F2')
  const field = page.locator('[role="grid"] input, [role="grid"] textarea')
  await expect(field.first()).toBeFocused()
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Shorthand' })
  await expect(help.getByText('4 sets of 8 @ RPE 8', { exact: true })).toBeVisible()
  await expect(field.first()).toBeFocused()
  await page.keyboard.press('F1')
  await expect(help).toHaveCount(0)
  await expect(field.first()).toBeFocused()
})

for (const theme of ['light', 'dark'] as const) {
  test(`calculators and shorthand have no serious fault for those who do not see or point, ${theme}`, async ({
    page,
    host,
  }) => {
    await callHost(host, 'desk.setTheme', { theme })
    await openProgram(page, host)
    await page.keyboard.press('F1')
    const found: string[] = []
    const look = async (name: string) => {
      const beside = new AxeBuilder({ page }).setLegacyMode().include('[data-pane="inspector"]')
      const { violations } = await beside.analyze()
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical')
          found.push(`${name}: ${id} ${nodes[0]?.html}`)
      }
    }
    await expect(page.getByRole('region', { name: 'Shorthand' })).toBeVisible()
    await look('shorthand')
    await page.keyboard.press('ControlOrMeta+Shift+K')
    const panel = page.getByRole('region', { name: 'Calculators' })
    for (const name of ['1RM', 'RPE', 'Plates', 'Warm-up']) {
      await panel.getByRole('radio', { name }).click()
      await look(name)
    }
    expect(found).toEqual([])
  })
}
