import { memo } from 'react'
import type { Drawing } from '../../../shared/domain/figures/drawing'
import { type SvgElement, svgElements, viewBox } from '../../../shared/domain/figures/svg'
import { classes } from '../classes'
import styles from './figure.module.css'
import { FIGURE_PALETTE } from './palette'

type FigureProps = {
  readonly drawing: Drawing
  /** What it shows, for those who do not see it; null where the words stand beside it. */
  readonly label: string | null
  readonly className?: string | undefined
}

/** One moment of a movement in the colours of the theme, as wide as its place. */
export const Figure = memo(function Figure({ drawing, label, className }: FigureProps) {
  const shape = {
    className: classes(styles.figure, className),
    viewBox: viewBox(drawing.box),
    children: <FigureStrokes drawing={drawing} />,
  }
  return label === null ? (
    <svg aria-hidden {...shape} />
  ) : (
    <svg aria-label={label} role="img" {...shape} />
  )
})

/** The strokes of a drawing, to stand in a picture with more in it. */
export function FigureStrokes({ drawing }: { readonly drawing: Drawing }) {
  return svgElements(drawing, FIGURE_PALETTE).map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stroke has no name but its place in the order
    <Stroke key={at} one={one} />
  ))
}

function Stroke({ one }: { readonly one: SvgElement }) {
  switch (one.kind) {
    case 'path':
      return <path d={one.d} fill={one.fill} />
    case 'line':
      return (
        <path
          d={one.d}
          fill="none"
          stroke={one.stroke}
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth={one.width}
        />
      )
    case 'circle':
      return <circle cx={one.at[0]} cy={one.at[1]} r={one.radius} fill={one.fill} />
    case 'ring': {
      const { at, radius, width, stroke } = one
      return (
        <circle cx={at[0]} cy={at[1]} r={radius} fill="none" stroke={stroke} strokeWidth={width} />
      )
    }
  }
}
