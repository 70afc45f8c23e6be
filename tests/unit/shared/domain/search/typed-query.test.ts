import { expect, test } from 'vitest'
import {
  readAsTyped,
  readForgiving,
  tellingWords,
} from '../../../../../src/shared/domain/search/typed-query'

test('filler words are left out unless nothing else was typed', () => {
  const fillers = new Set(['how', 'do', 'i'])
  expect(tellingWords('How do I squat', fillers)).toEqual(['squat'])
  expect(tellingWords('how do', fillers)).toEqual(['how', 'do'])
  expect(tellingWords('  ', fillers)).toEqual([])
})

test('slips are forgiven only where nothing begins with what was typed', () => {
  const vocabulary = ['curl', 'carl', 'squat']
  expect([...(readAsTyped(['curl'], vocabulary).words[0]?.byWord.keys() ?? [])]).toEqual(['curl'])
  expect([...(readAsTyped(['sqaut'], vocabulary).words[0]?.byWord.keys() ?? [])]).toEqual(['squat'])
})

test('the second try forgives everywhere, also over the joined words', () => {
  const typed = readForgiving(['curl'], ['curl', 'carl'])
  expect([...(typed.words[0]?.byWord.keys() ?? [])]).toEqual(['curl', 'carl'])
  expect(readForgiving(['hip', 'thurst'], []).slips).toBe(2)
  expect(readAsTyped(['hip', 'thurst'], []).slips).toBe(0)
})
