import { describe, expect, it } from 'vitest'
import { moveTarget } from '../../../../../../src/renderer/ui/grid/moving/move-target'
import { twoDays } from '../training-week'

describe('moving rows with Alt and an arrow', () => {
  it('takes them past their neighbour', () => {
    expect(moveTarget(twoDays, ['squat'], -1)).toEqual({ bandId: 'lower', beforeRowId: 'thrust' })
    expect(moveTarget(twoDays, ['thrust'], 1)).toEqual({ bandId: 'lower', beforeRowId: 'plank' })
    expect(moveTarget(twoDays, ['squat'], 1)).toEqual({ bandId: 'lower', beforeRowId: null })
  })

  it('keeps a superset together', () => {
    expect(moveTarget(twoDays, ['thrust', 'squat'], 1)).toEqual({
      bandId: 'lower',
      beforeRowId: null,
    })
  })

  it('takes them into the next day at the edge, and nowhere at the ends of the program', () => {
    expect(moveTarget(twoDays, ['plank'], 1)).toEqual({ bandId: 'upper', beforeRowId: 'bench' })
    expect(moveTarget(twoDays, ['bench'], -1)).toEqual({ bandId: 'lower', beforeRowId: null })
    expect(moveTarget(twoDays, ['pull'], 1)).toBeNull()
    expect(moveTarget(twoDays, ['thrust'], -1)).toBeNull()
  })
})
