// Draws every built-in figure on one page, small and in black, to be looked at: `npm run figures [-- --names --words --only=squat,hinge] [file.html]`.
import './typescript-hooks.mjs'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const { FIGURE_FILES } = await import('../src/shared/domain/figures/built-in-figures.ts')
const { altText } = await import('../src/shared/domain/figures/alt-text.ts')
const { drawMoments } = await import('../src/shared/domain/figures/draw-moments.ts')
const { figureFaults } = await import('../src/shared/domain/figures/figure-faults.ts')
const { readFigures } = await import('../src/shared/domain/figures/figure-record.ts')
const { sayEnglish } = await import('../src/shared/messages/say.ts')
const { svgText } = await import('../src/shared/domain/figures/svg.ts')

const INK = { near: '#000', far: '#aaa', thing: '#555', paper: '#fff', accent: '#000' }
const isSaid = process.argv.includes('--words')
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const isNamed = process.argv.includes('--names')
const file = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'figures.html')
const figures = readFigures(
  FIGURE_FILES.filter(({ name }) => !only || only.some((part) => name.startsWith(part))),
)
const cells = figures.map(({ id, moments }, at) => {
  const drawings = drawMoments({ moments }, 1).moments.map(({ drawing }) =>
    svgText(drawing, INK, ''),
  )
  const words = isSaid ? `<p>${altText({ moments }, sayEnglish)}</p>` : ''
  return `<figure>${drawings.join('')}<figcaption>${isNamed ? id : at + 1}</figcaption>${words}</figure>`
})
writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><title>Figures</title><style>
body { margin: 8mm; font: 3mm sans-serif } figure { display: inline-block; margin: 2mm; text-align: center }
svg { width: 20mm; height: 20mm; margin: 0 1mm; outline: 0.1mm solid #ccc } p { width: 44mm; margin: 0 auto; text-align: left }
figure { vertical-align: top }</style>${cells.join('\n')}`,
)
for (const { figure, at, says } of figures.flatMap(figureFaults))
  process.stdout.write(`${figure} ${at}: ${says}\n`)
process.stdout.write(`${figures.length} figures in ${file}\n`)
