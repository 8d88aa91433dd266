/** A scale of days for the timeline: days side by side, longer gaps drawn shorter than they are and marked as broken, so that one old date does not squeeze the rest. */
const DAY = 86_400_000;
const ordinal = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

export interface DayScale { days: string[]; x: (iso: string) => number; gaps: { before: string; at: number; days: number }[] }

/** Places the days between left and right. A gap of g days takes 1 + log2(g) steps, five at most; from four days on it is told as a gap. */
export function dayScale(isoDays: readonly string[], left: number, right: number): DayScale {
  const days = [...new Set(isoDays)].filter((d) => !Number.isNaN(ordinal(d))).sort();
  const steps = [0];
  for (let n = 1; n < days.length; n++) {
    const gap = ordinal(days[n]!) - ordinal(days[n - 1]!);
    steps.push(steps[n - 1]! + Math.min(5, 1 + Math.log2(gap)));
  }
  const last = steps.at(-1) ?? 0;
  const at = new Map(days.map((day, n) => [day, last === 0 ? (left + right) / 2 : left + ((right - left) * steps[n]!) / last]));
  const gaps = days.slice(1).flatMap((day, n) => {
    const gap = ordinal(day) - ordinal(days[n]!);
    return gap >= 4 ? [{ before: day, at: (at.get(day)! + at.get(days[n]!)!) / 2, days: gap }] : [];
  });
  return { days, x: (iso) => at.get(iso) ?? left, gaps };
}

/** Gives each stretch the first row in which it overlaps nothing, rows counted from the axis outward. */
export function rowsOf(stretches: readonly { from: number; to: number }[]): number[] {
  const free: number[] = [];
  return stretches.map(({ from, to }) => {
    let row = free.findIndex((end) => end <= from);
    if (row < 0) row = free.length;
    free[row] = to;
    return row;
  });
}

/** Where each row begins, counted from the first outward, and where the last ends: a row is as high as the most lines of a label in it. */
export function rowEnds(rows: readonly number[], lines: readonly number[], height: (lines: number) => number): number[] {
  const most: number[] = Array.from({ length: Math.max(-1, ...rows) + 1 }, () => 1);
  rows.forEach((row, n) => { most[row] = Math.max(most[row]!, lines[n]!); });
  return most.reduce<number[]>((ends, of) => [...ends, ends.at(-1)! + height(of)], [0]);
}
