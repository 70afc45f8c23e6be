import { oneRepMaxInput, oneRepMaxOutput } from '../domain/strength/calculators/one-rep-max'
import { platesInput, platesOutput } from '../domain/strength/calculators/plates'
import { rpeChartInput, rpeChartOutput } from '../domain/strength/calculators/rpe-chart'
import { warmUpInput, warmUpOutput } from '../domain/strength/calculators/warm-up'
import { query } from './kit/endpoint'

/** Sums a coach does in the head or on a phone: they ask nothing of the studio and change nothing. */
export const calculators = {
  oneRepMax: query({ input: oneRepMaxInput, output: oneRepMaxOutput }),
  rpeChart: query({ input: rpeChartInput, output: rpeChartOutput }),
  plates: query({ input: platesInput, output: platesOutput }),
  warmUp: query({ input: warmUpInput, output: warmUpOutput }),
} as const
