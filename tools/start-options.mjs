// What can be said to `npm start`, by flag or by environment variable.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const HELP = `Rackside: npm start -- [options]
  --data DIR    keep the studio in this folder                 (RACKSIDE_DATA)
  --port N      browser mode: use this port                    (RACKSIDE_PORT)
  --browser     browser mode, also where Electron is present   (RACKSIDE_BROWSER=1)
  --no-open     browser mode: print the address only           (RACKSIDE_NO_OPEN=1)
  --help        this text
Status lines: READY {"url"}, LOCKED (11), TOO_NEW (12), CORRUPT (13), READONLY (14), FULL (15).`

/** The options, or a complaint in one sentence. A flag counts more than its variable. */
export function readOptions(args, env) {
  const values = parse(args)
  if (typeof values === 'string') return { complaint: values }
  const data = values.data ?? env.RACKSIDE_DATA
  const port = values.port ?? env.RACKSIDE_PORT
  if (data === '') return { complaint: '--data needs a folder.' }
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    return { complaint: '--port needs a number from 0 to 65535.' }
  const options = {
    // npm moves to the project folder; a folder is meant from where the command was typed.
    data: data === undefined ? undefined : resolve(env.INIT_CWD ?? process.cwd(), data),
    port,
    browser: values.browser ?? env.RACKSIDE_BROWSER === '1',
    noOpen: values['no-open'] ?? env.RACKSIDE_NO_OPEN === '1',
    help: values.help ?? false,
  }
  return { options }
}

/** The same choices for the host or the Electron program. */
export function hostArguments({ data, port }) {
  const args = []
  if (data !== undefined) args.push('--data', data)
  if (port !== undefined) args.push('--port', port)
  return args
}

function parse(args) {
  const options = {
    data: { type: 'string' },
    port: { type: 'string' },
    browser: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    return error.message.split('. ')[0].replace(/\.?$/, '.')
  }
}
