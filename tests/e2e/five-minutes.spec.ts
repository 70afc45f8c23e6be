import { fiveMinutes } from './pages/five-minutes'
import { openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { test } from './support/host'

const LOOKS = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 1280, height: 800, theme: 'dark' },
] as const

for (const { width, height, theme } of LOOKS) {
  test(`a newcomer goes from the sample studio to the first chart, ${width} px, ${theme}`, async ({
    page,
    host,
  }, info) => {
    await page.setViewportSize({ width, height })
    await callHost(host, 'desk.setTheme', { theme })
    await openWindow(page, host)
    let steps = 0
    await fiveMinutes(page, host, {
      act: (control) => control.click(),
      seen: async (step) => {
        steps += 1
        const name = `${String(steps).padStart(2, '0')}-${step}-${width}-${theme}.png`
        await page.screenshot({ path: info.outputPath(name), animations: 'disabled' })
      },
    })
  })
}
