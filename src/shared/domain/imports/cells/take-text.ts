import { message } from '../../../kernel/words'
import { type LogReading, tell } from '../log-row'
import { cleanLine, cleanNote, cutTo, LONGEST_LINE, LONGEST_NOTE } from './clean-text'

type At = { readonly row: number; readonly reading: LogReading }

/** Takes over a title or name, cleaned; one that is too long is cut, and the coach is told. */
export function takeLine(text: string, at: At): string {
  return fitted(cleanLine(text), LONGEST_LINE, at)
}

/** Takes over a note, cleaned; one that is too long is cut, and the coach is told. */
export function takeNote(text: string, at: At): string {
  return fitted(cleanNote(text), LONGEST_NOTE, at)
}

function fitted(text: string, longest: number, { row, reading }: At): string {
  if (text.length <= longest) return text
  tell(reading, row, { kind: 'changed', reason: message('imports.textCut', { longest }) })
  return cutTo(text, longest)
}
