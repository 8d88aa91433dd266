import type { SideCellView } from './views';

export interface Band { copy: number | null; as: 'band' | 'through' | ''; kind: string | null }

/** A cell names the report whose words it repeats (or the copy itself). Cells that hold the same copied words, the repeated report's among them, are joined by a band across the row; cells between them carry its thin line. Copies are numbered from the left. */
export function bandsOf(cells: readonly SideCellView[]): Band[] {
  const numbers = new Map<string, number>();
  const holders = (id: string) => cells.flatMap((c, n) => (c.copyOf === id || (c.report === id && c.spans.length > 0) ? [n] : []));
  const bands: Band[] = cells.map(() => ({ copy: null, as: '', kind: null }));
  for (const cell of cells) {
    if (cell.copyOf === null || numbers.has(cell.copyOf)) continue;
    const at = holders(cell.copyOf);
    if (at.length < 2) continue; // Its other passage is in a report not shown here.
    numbers.set(cell.copyOf, numbers.size + 1);
    for (let n = at[0]!; n <= at.at(-1)!; n++) {
      if (at.includes(n)) bands[n] = { copy: numbers.get(cell.copyOf)!, as: 'band', kind: cells[n]!.copyAs ?? cell.copyAs };
      else if (bands[n]!.as === '') bands[n] = { copy: null, as: 'through', kind: null };
    }
  }
  return bands;
}
