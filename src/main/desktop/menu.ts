import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Say } from '../../shared/kernel/words'

/** What the menu asks of the window: the command with this id of its registry. */
export type RunCommand = (commandId: string) => void

type Entry = readonly [id: string, key: string, accelerator?: string]

const FILE: readonly Entry[] = [
  ['clients.new', 'menu.newClient', 'CmdOrCtrl+N'],
  ['program.new', 'menu.newProgram', 'CmdOrCtrl+Shift+N'],
  ['go.import', 'menu.import', 'CmdOrCtrl+Shift+O'],
  ['go.backups', 'menu.backups'],
  ['go.settings', 'menu.settings', 'CmdOrCtrl+,'],
]
const VIEW: readonly Entry[] = [
  ['app.palette', 'menu.palette', 'CmdOrCtrl+K'],
  ['go.today', 'menu.today', 'Alt+1'],
  ['go.clients', 'menu.clients', 'Alt+2'],
  ['go.templates', 'menu.templates', 'Alt+3'],
  ['go.exercises', 'menu.exercises', 'Alt+4'],
  ['app.rail', 'menu.rail', 'CmdOrCtrl+B'],
  ['app.inspector', 'menu.inspector', 'CmdOrCtrl+I'],
]
const CLIENT: readonly Entry[] = [
  ['sessions.log', 'menu.log', 'CmdOrCtrl+L'],
  ['program.assign', 'menu.assign', 'CmdOrCtrl+Shift+A'],
  ['handout.print', 'menu.print', 'CmdOrCtrl+P'],
]

/** The native menu bar; every command of it lives in the window's registry, edit roles are native. */
export function buildMenu(say: Say, run: RunCommand): Menu {
  const entries = (list: readonly Entry[]): MenuItemConstructorOptions[] =>
    list.map(([id, key, accelerator]) => ({
      id,
      label: say(key),
      // The window's own key map runs the command: shown here, not caught here.
      ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
      click: () => run(id),
    }))
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const isMac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: say('menu.file'),
      submenu: [...entries(FILE), separator, { role: isMac ? 'close' : 'quit' }],
    },
    {
      label: say('menu.edit'),
      submenu: [
        ...entries([
          ['edit.undo', 'common.undo', 'CmdOrCtrl+Z'],
          ['edit.redo', 'common.redo', 'CmdOrCtrl+Shift+Z'],
        ]),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: say('menu.view'),
      submenu: [
        ...entries(VIEW),
        separator,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: say('menu.client'), submenu: entries(CLIENT) },
    { label: say('menu.help'), submenu: entries([['app.keys', 'menu.keys', 'F1']]) },
  ]
  return Menu.buildFromTemplate(template)
}
