/** The formula behind `readingGrade`, for printing beside its results. */
export const READING_GRADE_FORMULA =
  'Flesch-Kincaid grade (Kincaid and others 1975) = 0.39 × words per sentence + 11.8 × syllables per word − 15.59'

/**
 * The school grade that can read these texts with ease; English only. Every text is at least one
 * sentence. NaN without a word.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** The sentences of a text: cut after a full stop, question mark or colon that a blank follows. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?:!])\s+/).filter((part) => wordsOf(part).length > 0)
}

/** The words of a text, small letters; a hyphen or slash parts words, an apostrophe does not. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-zà-ÿ]+(?:[’'][a-z]+)*|\d+/g) ?? []
}

/**
 * The spoken syllables of an English word, by its groups of vowels; right for most words, one off
 * for some. A number counts one syllable for each digit.
 */
export function syllablesOf(word: string): number {
  if (/^\d+$/.test(word)) return word.length
  const spoken = word
    .replace(/[’'].*$/, '')
    .replace(/(?<=[^aeiouytd])ed$/, '')
    .replace(/(?<=[^aeiouylsxzgch])es$/, '')
    .replace(/(?<=[^aeiouyl])e(?=(ly|ment|ful|less)?$)/, '')
    .replace(/(?<=[aeiouyrl]l)e$/, '')
    .replace(/(?<=[aeiouy])le$/, 'l')
  return Math.max(1, spoken.match(/[aeiouyà-ÿ]+/g)?.length ?? 0)
}
