import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FilePort } from './ports'

/** The folder of the sample studio; a sample that was cut off while being filled does not count. */
export function createSampleFolder(dataDir: string, files: FilePort) {
  const folder = join(dataDir, 'sample')
  const path = join(folder, 'studio.rackside')
  const mark = join(folder, 'filled')
  const isFilled = () => existsSync(mark) && existsSync(path)
  const drop = () => rmSync(folder, { recursive: true, force: true })
  return {
    path,
    isFilled,
    drop,
    /** Makes an empty folder unless a filled one is there; answers whether it is to be filled. */
    makeReady(): boolean {
      if (isFilled()) return false
      drop()
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return true
    },
    markFilled: () => files.writeAtomic(mark, Buffer.from('filled\n')),
  }
}
