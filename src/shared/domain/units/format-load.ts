import { type Load, type LoadUnit, loadIn } from './load'

/** How loads are shown to one reader. `unit` converts for the eye only; without it the typed unit stands. */
export type LoadFormat = { readonly locale: string; readonly unit?: LoadUnit }

/** A typed load shows every digit it has; a converted one would pretend to more than plates can do. */
const TYPED_DIGITS = 3
const CONVERTED_DIGITS = 1

/** A load for people, as the locale writes numbers: `102.5 kg`, in German `102,5 kg`. */
export function formatLoad(value: Load, format: LoadFormat): string {
  return `${formatLoadNumber(value, format)} ${format.unit ?? value.unit}`
}

/** The number of {@link formatLoad} alone, for boxes and axes that name their unit once. */
export function formatLoadNumber(value: Load, { locale, unit = value.unit }: LoadFormat): string {
  const digits = unit === value.unit ? TYPED_DIGITS : CONVERTED_DIGITS
  return numberFormat(locale, digits).format(loadIn(value, unit)).replace('-', '−')
}

/**
 * Decimals of a load that is only known as a number of the reader's unit. What somebody typed is whole
 * thousandths and keeps them; anything else was converted or worked out and gets one decimal.
 */
export function loadDigits(value: number): number {
  const thousandths = value * 1000
  const isTyped = Math.abs(thousandths - Math.round(thousandths)) < ARITHMETIC
  return isTyped ? TYPED_DIGITS : CONVERTED_DIGITS
}

/** Noise of floating point in thousandths of a unit; a pound in kilograms lies far above it. */
const ARITHMETIC = 1e-6

/** Making a formatter costs far more than using it, and a grid formats hundreds of loads at once. */
const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale}/${digits}`
  const known = formats.get(key)
  if (known) return known
  // No grouping: `1.250 kg` must not be read as one and a quarter.
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false })
  formats.set(key, made)
  return made
}
