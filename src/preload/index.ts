import { contextBridge, ipcRenderer } from 'electron'
import type { CoreEvent } from '../shared/contract/kit/wire'

// The whole bridge: ask on a named channel, listen to one channel of pushes. It never grows.
contextBridge.exposeInMainWorld('desktop', {
  call: (channel: string, payload: unknown) => ipcRenderer.invoke(channel, payload),
  subscribe: (listener: (event: CoreEvent) => void) => {
    const pass = (_event: unknown, pushed: CoreEvent) => listener(pushed)
    ipcRenderer.on('core.event', pass)
    return () => void ipcRenderer.removeListener('core.event', pass)
  },
})
