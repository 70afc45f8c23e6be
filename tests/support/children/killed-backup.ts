import { createCore } from '../../../src/main/core/create-core'
import { systemPorts } from '../../../src/main/core/system-ports'
import { inProcessTransport } from '../../../src/main/hosts/in-process'
import { noDrawer } from '../studio'

// One task of the copies, ended by the fail point that the environment names: `dataDir endpoint [name]`.
const [dataDir = '', endpoint = '', name] = process.argv.slice(2)
const core = await createCore({
  dataDir,
  ports: systemPorts(noDrawer, ''),
  fillSample: async () => undefined,
})
const answer = await inProcessTransport(core).call({ endpoint, input: name ? { name } : {} })
process.stdout.write(`${JSON.stringify(answer)}\n`)
await core.close()
