import { describe, expect, it } from 'vitest'
import { dataEdge } from '../../../../../../src/renderer/ui/grid/moving/data-edge'
import { at, sheetOf } from '../training-week'

const sheet = sheetOf()

describe('Mod and an arrow', () => {
  it('goes to the end of the filled weeks', () => {
    expect(dataEdge(sheet, at('thrust', 'exercise'), 'right')).toEqual(at('thrust', 'w3'))
    expect(dataEdge(sheet, at('thrust', 'w3'), 'right')).toEqual(at('thrust', 'tempo'))
    expect(dataEdge(sheet, at('squat', 'w1'), 'right')).toEqual(at('squat', 'w2'))
  })

  it('goes over empty weeks to the next filled one', () => {
    expect(dataEdge(sheet, at('bench', 'w1'), 'right')).toEqual(at('bench', 'w3'))
  })

  it('stops at the last filled row of the day first, then crosses into the next day', () => {
    expect(dataEdge(sheet, at('thrust', 'w1'), 'down')).toEqual(at('plank', 'w1'))
    expect(dataEdge(sheet, at('plank', 'w1'), 'down')).toEqual(at('bench', 'w1'))
  })

  it('goes to the very last row when nothing more is filled', () => {
    expect(dataEdge(sheet, at('bench', 'w1'), 'down')).toEqual(at('pull', 'w1'))
    expect(dataEdge(sheet, at('pull', 'w1'), 'down')).toEqual(at('pull', 'w1'))
  })
})
