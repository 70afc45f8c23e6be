import type { Say } from '../../../../shared/kernel/words'
import type { GridWords } from '../../../ui/grid/grid-props'

/** Every word the grid itself says, for a program. */
export function gridWords(say: Say): GridWords {
  return {
    name: say('programs.grid'),
    label: say('programs.label'),
    exercise: say('programs.exercise'),
    handles: say('programs.handles'),
    addRow: say('programs.addRow'),
    addBand: say('programs.addDay'),
    rowMenu: (exercise) => say('programs.rowMenu', { exercise }),
    bandMenu: (day) => say('programs.dayMenu', { day }),
    editing: (cell) => say('programs.editing', { cell }),
    suggestions: say('programs.suggestions'),
    asTyped: (name) => say('programs.newExercise', { name }),
    notSaved: say('programs.notSaved'),
    draft: say('programs.draft'),
  }
}
