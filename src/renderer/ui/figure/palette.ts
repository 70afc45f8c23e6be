import type { Palette } from '../../../shared/domain/figures/svg'

/** The tones of a figure as tokens; `--figure-ground` is the colour that the figure stands on. */
export const FIGURE_PALETTE: Palette = {
  near: 'var(--figure-near)',
  far: 'var(--figure-far)',
  thing: 'var(--figure-thing)',
  paper: 'var(--figure-ground, var(--surface))',
  accent: 'var(--accent)',
}
