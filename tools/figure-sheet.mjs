// Draws every built-in figure on one page, small and in black, to be looked at: `npm run figures [-- --names] [file.html]`.
import './typescript-hooks.mjs'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const { FIGURE_FILES } = await import('../src/shared/domain/figures/built-in-figures.ts')
const { drawFigure } = await import('../src/shared/domain/figures/draw-figure.ts')
const { figureFaults } = await import('../src/shared/domain/figures/figure-faults.ts')
const { readFigures } = await import('../src/shared/domain/figures/figure-record.ts')
const { svgText } = await import('../src/shared/domain/figures/svg.ts')

const INK = { near: '#000', far: '#aaa', thing: '#555', paper: '#fff', accent: '#000' }
const isNamed = process.argv.includes('--names')
const file = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'figures.html')
const figures = readFigures(FIGURE_FILES)
const cells = figures.map(({ id, moments }, at) => {
  const drawings = moments.map(({ pose }) => svgText(drawFigure(pose), INK, id))
  return `<figure>${drawings.join('')}<figcaption>${isNamed ? id : at + 1}</figcaption></figure>`
})
writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><title>Figures</title><style>
body { margin: 8mm; font: 3mm sans-serif } figure { display: inline-block; margin: 2mm; text-align: center }
svg { width: 20mm; height: 20mm; margin: 0 1mm }</style>${cells.join('\n')}`,
)
for (const { figure, at, says } of figures.flatMap(figureFaults))
  process.stdout.write(`${figure} ${at}: ${says}\n`)
process.stdout.write(`${figures.length} figures in ${file}\n`)
