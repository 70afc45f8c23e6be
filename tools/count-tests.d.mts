export function countTests(
  runner: 'vitest' | 'playwright',
  output: string,
): { readonly passed: number; readonly failed: number; readonly skipped: number }
