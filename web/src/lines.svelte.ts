/** On which line of its report a place stands. Where the lines of a report begin is asked once, for all reports of one page together: a report's text never changes. */
import { SvelteMap } from 'svelte/reactivity';
import { api } from './api';

/** The server takes so many reports at once. */
const LOT = 100;
const known = new SvelteMap<string, readonly number[]>();
const asked = new Set<string>();
let waiting: string[] = [];

function ask() {
  const lot = waiting.slice(0, LOT);
  waiting = waiting.slice(LOT);
  if (waiting.length > 0) queueMicrotask(ask);
  api.lines(lot).then(
    (lines) => { for (const [report, starts] of Object.entries(lines)) known.set(report, starts); },
    // A place without its line is a place all the same; it is asked again on the next page.
    () => { for (const report of lot) asked.delete(report); },
  );
}

/** Has the lines of a report fetched, if nobody has yet. */
export function wantLines(report: string): void {
  if (asked.has(report)) return;
  asked.add(report);
  if (waiting.length === 0) queueMicrotask(ask);
  waiting = [...waiting, report];
}

/** The line, from 1; null until it is known. */
export function lineAt(report: string, offset: number): number | null {
  const starts = known.get(report);
  return starts ? lineIn(starts, offset) : null;
}

/** The number, from 1, of the last line that begins at or before the offset. */
export function lineIn(starts: readonly number[], offset: number): number {
  let low = 0, high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
