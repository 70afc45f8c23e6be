import { useState } from 'react'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'

/** Acts whose refusals stand in the cell that was typed; the same object in every render. */
export function useTypedActs() {
  const acts = {
    setCells: useCommand(api.programs.setCells, { quiet: true }),
    addRows: useCommand(api.programs.addRows, { quiet: true }),
    changeRow: useCommand(api.programs.changeRow, { quiet: true }),
    swapExercise: useCommand(api.programs.swapExercise, { quiet: true }),
    setMax: useCommand(api.programs.setMax, { quiet: true }),
    addMeasurement: useCommand(api.clients.addMeasurement, { quiet: true }),
    pasteRows: useCommand(api.programs.pasteRows, { quiet: true }),
    undo: useCommand(api.history.undo),
    redo: useCommand(api.history.redo),
    labelRows: useCommand(api.programs.labelRows, { quiet: true }),
    nameOwn: useCommand(api.exercises.nameOwn, { quiet: true }),
    addDay: useCommand(api.programs.addDay, { quiet: true }),
    override: useCommand(api.checks.override, { quiet: true }),
  }
  return useState(acts)[0]
}

/** The typed acts of a program's screen. */
export type TypedActs = ReturnType<typeof useTypedActs>

/** Acts from menus and keys; the app shows their refusals. The same object in every render. */
export function useMenuActs() {
  const acts = {
    moveRows: useCommand(api.programs.moveRows),
    duplicateRows: useCommand(api.programs.duplicateRows),
    removeRows: useCommand(api.programs.removeRows),
    labelRows: useCommand(api.programs.labelRows),
    changeRow: useCommand(api.programs.changeRow),
    duplicateWeek: useCommand(api.programs.duplicateWeek),
    insertWeek: useCommand(api.programs.insertWeek),
    moveWeek: useCommand(api.programs.moveWeek),
    removeWeek: useCommand(api.programs.removeWeek),
    setCells: useCommand(api.programs.setCells),
    setWeek: useCommand(api.programs.setWeek),
    duplicateDay: useCommand(api.programs.duplicateDay),
    changeDay: useCommand(api.programs.changeDay),
    moveDay: useCommand(api.programs.moveDay),
    removeDay: useCommand(api.programs.removeDay),
    change: useCommand(api.programs.change),
    bin: useCommand(api.programs.bin),
  }
  return useState(acts)[0]
}

/** The menu acts of a program's screen. */
export type MenuActs = ReturnType<typeof useMenuActs>
