/** Passages that stand in two reports alike, and the bands that join them. */
import type { CopyEntry, SpanEntry } from '../views';

export interface Pair { n: number; as: string; a: SpanEntry; b: SpanEntry }

/** Of every copy that has a passage in both reports, its passages side by side; where one has more, its last is joined again. In the order of the first report. */
export function pairsOf(copies: readonly Pick<CopyEntry, 'spans' | 'as'>[], a: string, b: string): Pair[] {
  const made: Omit<Pair, 'n'>[] = [];
  for (const copy of copies) {
    const here = copy.spans.filter((s) => s.report === a), there = copy.spans.filter((s) => s.report === b);
    if (here.length === 0 || there.length === 0) continue;
    for (let n = 0; n < Math.max(here.length, there.length); n++) made.push({ as: copy.as, a: here[Math.min(n, here.length - 1)]!, b: there[Math.min(n, there.length - 1)]! });
  }
  return made.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start).map((pair, n) => ({ n: n + 1, ...pair }));
}

export interface Stretch { top: number; bottom: number }

/** A band from a stretch on the left to one on the right, across a gap so wide. */
export function bandOf(left: Stretch, right: Stretch, width: number): string {
  const middle = width / 2;
  return `M0 ${left.top} C${middle} ${left.top} ${middle} ${right.top} ${width} ${right.top} L${width} ${right.bottom} C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom} Z`;
}
