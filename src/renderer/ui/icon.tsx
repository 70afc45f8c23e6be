import type { LucideIcon } from 'lucide-react'
import { memo } from 'react'

/** An outline drawing of the icon set, passed to controls by reference: `icon={Printer}`. */
export type IconShape = LucideIcon

export type IconProps = {
  readonly shape: IconShape
  /** Edge in px; 16 in rows and controls, 20 where it stands alone. */
  readonly size?: 12 | 14 | 16 | 20
  readonly className?: string | undefined
}

/** Draws an icon with a hairline that stays the same at every size; always hidden from screen readers. */
export const Icon = memo(function DrawnIcon({ shape: Shape, size = 16, className }: IconProps) {
  return (
    <Shape
      aria-hidden
      absoluteStrokeWidth
      className={className ?? ''}
      focusable={false}
      size={size}
      strokeWidth={1.35}
    />
  )
})
