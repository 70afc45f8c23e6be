import { Check, CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { assertNever } from '../../../shared/kernel/assert-never'
import type { IconShape } from '../icon'

/** How much a message matters: neutral and accent inform, ok confirms, warn and danger wait for a decision. */
export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger'

/** The shape that goes with a tone, so that colour is never the only sign; neutral has none. */
export function toneIcon(tone: Tone): IconShape | undefined {
  switch (tone) {
    case 'neutral':
      return undefined
    case 'accent':
      return Info
    case 'ok':
      return Check
    case 'warn':
      return TriangleAlert
    case 'danger':
      return CircleAlert
    default:
      return assertNever(tone)
  }
}
