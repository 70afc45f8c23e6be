import '../ui/styles.css'
import { createRoot } from 'react-dom/client'
import { enterLoopback } from '../api/http-transport'
import { App } from './app'
import { StartRefused } from './start-refused'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
const isIn = window.desktop !== undefined || (await enterLoopback())
createRoot(root).render(isIn ? <App /> : <StartRefused />)
