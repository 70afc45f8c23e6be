// Prints how easy the exercise pages are to read, and which texts of different pages are nearly the same.
// `npm run exercise-texts` prints a summary and the hardest pages, `npm run exercise-texts -- all` every page.
import './node-guard.mjs'
import './typescript-hooks.mjs'

const { builtInCatalogue } = await import('../src/shared/domain/exercises/built-in.ts')
const { pageTexts, proseOf } = await import('../src/shared/domain/exercises/page-texts.ts')
const grades = await import('../src/shared/domain/exercises/reading-grade.ts')
const { nearDuplicates } = await import('../src/shared/domain/exercises/near-duplicates.ts')

const LIKENESS = 0.8
const FEWEST_WORDS = 5
const { exercises } = builtInCatalogue()
const rows = exercises
  .filter((exercise) => proseOf(exercise).length > 0)
  .map((exercise) => ({ id: exercise.id, grade: grades.readingGrade(proseOf(exercise)) }))
  .sort((a, b) => b.grade - a.grade)

console.log(grades.READING_GRADE_FORMULA)
console.log(
  'over summary, steps, mends, benefits, advice and safety; cues and signs are left out\n',
)
for (const row of process.argv.includes('all') ? rows : rows.slice(0, 10))
  console.log(`${row.grade.toFixed(1).padStart(5)}  ${row.id}`)
const depths = Object.entries(Object.groupBy(exercises, (exercise) => exercise.depth))
const spread = Object.entries(Object.groupBy(rows, (row) => Math.floor(row.grade)))
console.log(`\ndepth  ${depths.map(([name, list]) => `${name} ${list.length}`).join(', ')}`)
console.log(
  `pages by grade  ${spread.map(([grade, list]) => `${grade}: ${list.length}`).join(', ')}`,
)

const twins = nearDuplicates(exercises.flatMap(pageTexts), {
  likeness: LIKENESS,
  words: FEWEST_WORDS,
})
console.log(`\n${twins.length} pairs share ${LIKENESS * 100} % of their words or more`)
for (const { one, other, likeness } of twins)
  console.log(
    `${likeness.toFixed(2)}  ${one.exerciseId} ${one.part}: ${one.text}\n      ${other.exerciseId} ${other.part}: ${other.text}`,
  )
