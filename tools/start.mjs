// `npm start`: installs what is missing, builds what is stale, opens Rackside. No dependencies of its own.
import './node-guard.mjs'

// Loaded only after the guard has looked: an older Node cannot even link what the rest imports.
import('./launch.mjs')
