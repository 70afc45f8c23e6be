import { z } from 'zod'

// First import of the window: zod would otherwise probe eval and trip the strict policy of every page.
z.config({ jitless: true })
