/** Layers over a text, cut into stretches that do not overlap, so that they can be shown without markup ever being made from text. */

export interface Layered { id: string; layer: string; start: number; end: number; says?: string | null }
export interface Segment { start: number; end: number; text: string; over: Layered[]; starts: Layered[]; ends: Layered[] }

/** Cuts [from, to) of the text at every border of a span in it. A sweep: n log n in the number of spans. */
export function segmentsOf(text: string, spans: readonly Layered[], from = 0, to = text.length): Segment[] {
  const inside = spans.filter((s) => s.end > from && s.start < to && s.end > s.start);
  const borders = [...new Set([from, to, ...inside.flatMap((s) => [Math.max(from, s.start), Math.min(to, s.end)])])].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  const made: Segment[] = [];
  let over: Layered[] = [];
  let next = 0;
  for (let n = 0; n + 1 < borders.length; n++) {
    const start = borders[n]!, end = borders[n + 1]!;
    over = over.filter((s) => s.end > start);
    while (next < byStart.length && Math.max(from, byStart[next]!.start) <= start) over = [...over, byStart[next++]!];
    made.push({
      start, end, text: text.slice(start, end), over,
      starts: over.filter((s) => s.start === start), ends: over.filter((s) => s.end === end),
    });
  }
  return made;
}

/** A line of a report, or a stretch of a line too long to be laid out at once; `first` is its beginning. */
export interface Block { number: number; start: number; end: number; first: boolean }

/** A browser lays a paragraph out as a whole: one of megabytes would stop it. */
const LONGEST = 20_000;

/** The lines of a text that hold something, with the number that references use; CR LF is one line end. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0, number = 1;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const shown = end > start && text[end - 1] === '\r' ? end - 1 : end;
    if (text.slice(start, shown).trim() !== '') for (let from = start; from < shown; ) {
      const to = cutOf(text, from, shown);
      blocks.push({ number, start: from, end: to, first: from === start });
      from = to;
    }
    if (at < 0) break;
    start = end + 1;
    number++;
  }
  return blocks;
}

/** Where a stretch of a long line ends: behind its last blank, so that no word and no pair of surrogates is torn where that can be helped. */
function cutOf(text: string, from: number, end: number): number {
  if (end - from <= LONGEST) return end;
  const blank = text.lastIndexOf(' ', from + LONGEST);
  if (blank > from + LONGEST / 2) return blank + 1;
  const code = text.charCodeAt(from + LONGEST - 1);
  return from + LONGEST - (code >= 0xd800 && code < 0xdc00 ? 1 : 0);
}

/** The spans that touch each block, found in one walk, so that a long text with many findings stays linear. */
export function byBlock(blocks: readonly Block[], spans: readonly Layered[]): Layered[][] {
  const made: Layered[][] = blocks.map(() => []);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const span of sorted) {
    while (first < blocks.length && blocks[first]!.end <= span.start) first++;
    for (let n = first; n < blocks.length && blocks[n]!.start < span.end; n++) made[n]!.push(span);
  }
  return made;
}

/** A sentence cut at its marks: which stretches are marked. Marks may touch or overlap. */
export function markedPieces(text: string, marks: readonly (readonly [number, number])[]): { text: string; marked: boolean }[] {
  const spans = marks.map(([start, end], n) => ({ id: String(n), layer: 'mark', start, end }));
  const made: { text: string; marked: boolean }[] = [];
  for (const segment of segmentsOf(text, spans)) {
    const marked = segment.over.length > 0;
    const last = made.at(-1);
    if (last && last.marked === marked) last.text += segment.text;
    else made.push({ text: segment.text, marked });
  }
  return made;
}

export interface Clipped { text: string; marks: [number, number][]; before: boolean; after: boolean }

/** A sentence may be a whole page of lines without a stop: so much of it as stands around its first mark, its marks moved along. */
export function clipped(text: string, marks: readonly (readonly [number, number])[], most = 1200): Clipped {
  if (text.length <= most) return { text, marks: marks.map(([a, b]) => [a, b]), before: false, after: false };
  const first = Math.min(text.length, ...marks.map(([start]) => start));
  const from = Math.max(0, Math.min(first - Math.floor(most / 4), text.length - most));
  const to = Math.min(text.length, from + most);
  const inside = marks.filter(([start, end]) => end > from && start < to).map(([start, end]): [number, number] => [Math.max(0, start - from), Math.min(to, end) - from]);
  return { text: text.slice(from, to), marks: inside, before: from > 0, after: to < text.length };
}
