/** A resting blood pressure in mmHg. */
export type BloodPressure = { readonly systolic: number; readonly diastolic: number }

/** `absolute` stops training until a doctor agrees, `relative` asks for care. */
export type PressureWeight = 'absolute' | 'relative' | 'none'

/** Above 180 or 110: uncontrolled; above 160 or 100: care (table 1 of PMC10959113, 2024). */
const LIMITS = {
  absolute: { systolic: 180, diastolic: 110 },
  relative: { systolic: 160, diastolic: 100 },
} as const

/** What a blood pressure means for resistance training. */
export function pressureWeight(pressure: BloodPressure): PressureWeight {
  if (isAbove(pressure, LIMITS.absolute)) return 'absolute'
  return isAbove(pressure, LIMITS.relative) ? 'relative' : 'none'
}

function isAbove(pressure: BloodPressure, limit: BloodPressure): boolean {
  return pressure.systolic > limit.systolic || pressure.diastolic > limit.diastolic
}
