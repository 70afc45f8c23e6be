import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callHost } from './call-host'
import { test as base, type Host, startHost } from './host'

/** Variables a file of tests starts its hosts with. */
type Options = { readonly hostEnv: Readonly<Record<string, string>> }

/** A test on the sample studio, which is written once for each worker and copied for each test. */
export const test = base.extend<object, Options & { readonly sampleFolder: string }>({
  hostEnv: [{}, { option: true, scope: 'worker' }],
  sampleFolder: [
    async ({ hostEnv }, use) => {
      const host = await startHost({ env: hostEnv })
      await callHost(host, 'desk.openSample', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
      await host.stop()
      await use(host.dataDir)
      rmSync(host.dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  host: async ({ sampleFolder, hostEnv }, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rackside-e2e-'))
    cpSync(sampleFolder, dataDir, { recursive: true })
    const host: Host = await startHost({ dataDir, env: hostEnv })
    await use(host)
    await host.stop()
    rmSync(dataDir, { recursive: true, force: true })
  },
})
