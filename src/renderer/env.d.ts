/** Types of what only the bundler knows: CSS modules, asset addresses, import.meta.env. */
/// <reference types="vite/client" />
