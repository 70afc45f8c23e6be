/** Hands a table to the coach as a CSV file; the mark at the front tells spreadsheets that it is UTF-8. */
export function saveCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name.replace(/[^\p{L}\p{N} .-]+/gu, ' ').trim()}.csv`
  link.click()
  // The download has read the address by the next task; before that it must stay.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
