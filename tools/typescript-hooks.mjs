// Lets Node 24 run the project's own TypeScript as it stands: `node --import ./tools/typescript-hooks.mjs file.ts`.
// Node strips the types itself; what is missing are the endings of relative imports and the type of JSON files.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('.') && context.parentURL?.startsWith('file:')
    if (!isOurs) return next(specifier, context)
    const url = new URL(specifier, context.parentURL)
    if (url.pathname.endsWith('.json'))
      return {
        url: url.href,
        format: 'json',
        shortCircuit: true,
        importAttributes: { type: 'json' },
      }
    const isSource = !existsSync(fileURLToPath(url)) && existsSync(fileURLToPath(`${url.href}.ts`))
    return next(isSource ? `${url.href}.ts` : specifier, context)
  },
})
