import './zod-jitless'

// Schemas are made while their modules load, and chunks load before what imports them: only a later
// import is sure to find the line above done.
await import('./start')
