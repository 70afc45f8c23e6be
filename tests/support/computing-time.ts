/**
 * Milliseconds this thread has computed so far. Budgets are measured with it and not by the clock,
 * so that a computer busy with other things makes no test red.
 */
export function computingMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
