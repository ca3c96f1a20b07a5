/** A Word table as rows of cells, with what spans columns or rows repeated in each, so that every row can stand alone. */

/** Takes a table's marks in order. */
export interface Table {
  openRow(): void
  /** Leaves columns free before the row's first cell. */
  skipColumns(count: number): void
  /** The row was deleted, where this comes before its first cell. */
  dropRow(): void
  closeRow(): void
  openCell(): void
  spanColumns(count: number): void
  /** The cell goes on from the one above it, or opens such a cell. */
  mergeUp(isContinued: boolean): void
  closeCell(text: string): void
  /** The rows read, each a list of texts; lines in a cell are parted by \n. */
  toRows(): readonly (readonly string[])[]
}

// Word's own limit of columns.
const maximumColumns = 63
// What is repeated may not come to more than this: a file of 1 MB must not become lines of 1 GB.
const maximumRepeated = 2_000_000

/** A table without rows. */
export function createTable(): Table {
  const rows: string[][] = []
  let row: string[] = []
  let above: readonly string[] = []
  let isDropped = false
  let hasCells = false
  let cell = {span: 1, isContinued: false}
  let repeated = 0
  const repeat = (text: string): string => {
    repeated += text.length
    return repeated > maximumRepeated ? '' : text
  }
  return {
    openRow() {
      row = []
      isDropped = false
      hasCells = false
    },
    skipColumns(count) {
      for (let column = 0; column < toCount(count); column++) row.push('')
    },
    // A deletion inside a cell is one of text.
    dropRow() { if (!hasCells) isDropped = true },
    closeRow() {
      if (isDropped) return
      rows.push(row)
      above = row
    },
    openCell() {
      cell = {span: 1, isContinued: false}
      hasCells = true
    },
    spanColumns(count) { cell.span = Math.max(1, toCount(count)) },
    mergeUp(isContinued) { cell.isContinued = isContinued },
    closeCell(text) {
      // Word shows nothing that stands in a cell that goes on from the one above.
      const upper = above[row.length]
      const full = cell.isContinued && upper !== undefined ? repeat(upper) : text
      row.push(full)
      for (let column = 1; column < cell.span && row.length < maximumColumns; column++) row.push(repeat(full))
    },
    toRows: () => rows,
  }
}

function toCount(count: number): number {
  return Number.isSafeInteger(count) && count > 0 ? Math.min(count, maximumColumns) : 0
}
