import { builtInCatalogue } from '../../src/shared/domain/exercises/built-in'
import { createExerciseSearch } from '../../src/shared/domain/exercises/search'

// How long a keystroke in the search of exercises takes: 16 ms is a frame.
const { exercises } = builtInCatalogue()
const start = performance.now()
const ask = createExerciseSearch(exercises)
const prepared = performance.now() - start
const TYPED = ['h', 'hi', 'hip', 'hip t', 'hip th', 'hip thr', 'hip thurst', 'rdl', 'sqaut', 'zzzz']
for (let round = 0; round < 3; round++) for (const typed of TYPED) ask(typed)
console.log(`Search over ${exercises.length} exercises, prepared in ${prepared.toFixed(1)} ms`)
for (const typed of TYPED) {
  const times = Array.from({ length: 50 }, () => {
    const from = performance.now()
    ask(typed)
    return performance.now() - from
  }).toSorted((a, b) => a - b)
  const [median = 0, most = 0] = [times[25], times[47]]
  console.log(
    `${typed.padEnd(12)} median ${median.toFixed(2)} ms, 95 % ${most.toFixed(2)} ms (16 ms or less)`,
  )
}
