import { lineOf, type Place, refOf } from '../model/sheet'
import type { GridEngine } from './engine'

/** The spoken name of a place: the app's for cells of rows, the grid's own words elsewhere. */
export function nameOfPlace(engine: GridEngine, place: Place): string {
  const { words, weeks, cellName } = engine.props()
  const line = lineOf(engine.sheet(), place)
  switch (line?.kind) {
    case 'row':
      return cellName(refOf(engine.sheet(), place))
    case 'add':
      return `${line.band.heading}: ${words.addRow}`
    case 'add-band':
      return words.addBand
    case 'head': {
      const week = weeks.find(({ id }) => id === place.column)
      return week ? `${week.title}, ${week.subtitle}` : words.name
    }
    default:
      return words.name
  }
}
