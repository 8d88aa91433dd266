import { describe, expect, test } from 'vitest';
import { blocksOf, byBlock, clipped, markedPieces, segmentsOf, type Layered } from '../src/segments';

const span = (id: string, start: number, end: number, layer = 'statements'): Layered => ({ id, layer, start, end });
const TEXT = 'The dockers said on Monday that they would wait.';

describe('layers to segments', () => {
  test('the segments of a text are the text again', () => {
    const cut = segmentsOf(TEXT, [span('a', 4, 20), span('b', 10, 30), span('c', 20, 26), span('d', 4, 48)]);
    expect(cut.map((s) => s.text).join('')).toBe(TEXT);
    for (const s of cut) expect(s.text).toBe(TEXT.slice(s.start, s.end));
  });
  test('a segment knows all that lies over it, where it starts and where it ends', () => {
    const [before, first, both, second, after] = segmentsOf('abcdefgh', [span('x', 1, 5), span('y', 3, 7)]);
    expect(before!.over).toEqual([]);
    expect([first!.text, first!.over.map((s) => s.id), first!.starts.map((s) => s.id)]).toEqual(['bc', ['x'], ['x']]);
    expect([both!.text, both!.over.map((s) => s.id), both!.ends.map((s) => s.id)]).toEqual(['de', ['x', 'y'], ['x']]);
    expect([second!.text, second!.over.map((s) => s.id)]).toEqual(['fg', ['y']]);
    expect(after!.text).toBe('h');
  });
  test('a span across the window is cut to it and does not start in it', () => {
    const cut = segmentsOf('abcdefgh', [span('x', 0, 8)], 2, 5);
    expect(cut).toHaveLength(1);
    expect([cut[0]!.text, cut[0]!.over.map((s) => s.id), cut[0]!.starts, cut[0]!.ends]).toEqual(['cde', ['x'], [], []]);
  });
  test('empty and foreign spans change nothing', () => expect(segmentsOf('abc', [span('x', 1, 1), span('y', 9, 12)]).map((s) => s.text)).toEqual(['abc']));
  test('markup in a text stays text', () => expect(segmentsOf('<b>x</b>', [span('x', 0, 3)]).map((s) => s.text)).toEqual(['<b>', 'x</b>']));
});

describe('blocks of a text', () => {
  test('blank lines count and are not shown; a carriage return is no part of a line', () =>
    expect(blocksOf('one\r\n\n  \nfour')).toEqual([{ number: 1, start: 0, end: 3, first: true }, { number: 4, start: 9, end: 13, first: true }]));
  test('a line of a megabyte is laid out in stretches that are the line again', () => {
    const line = 'some words '.repeat(100_000);
    const blocks = blocksOf(line);
    expect(blocks.length).toBeGreaterThan(50);
    expect(blocks.map((b) => line.slice(b.start, b.end)).join('')).toBe(line);
    expect(blocks.filter((b) => b.first)).toHaveLength(1);
    expect(Math.max(...blocks.map((b) => b.end - b.start))).toBeLessThanOrEqual(20_001);
  });
  test('no letter of two units is torn', () => {
    const line = '😀'.repeat(25_001);
    for (const b of blocksOf(`x${line}`)) expect(/[\ud800-\udbff]$/.test(`x${line}`.slice(b.start, b.end))).toBe(false);
  });
  test('spans go to every block they touch', () => {
    const blocks = blocksOf('aaaa\nbbbb\ncccc');
    expect(byBlock(blocks, [span('x', 2, 7), span('y', 10, 14), span('z', 0, 1)]).map((b) => b.map((s) => s.id).sort())).toEqual([['x', 'z'], ['x'], ['y']]);
  });
});

describe('marks in a sentence', () => {
  test('overlapping and touching marks are one', () =>
    expect(markedPieces('abcdefgh', [[1, 3], [2, 4], [4, 5]])).toEqual([{ text: 'a', marked: false }, { text: 'bcde', marked: true }, { text: 'fgh', marked: false }]));
  test('marks outside the sentence are ignored', () => expect(markedPieces('abc', [[5, 9]])).toEqual([{ text: 'abc', marked: false }]));
});

describe('a sentence without end', () => {
  const long = `${'word '.repeat(1000)}HERE${' word'.repeat(1000)}`;
  test('is cut around its first mark, and the mark keeps its words', () => {
    const cut = clipped(long, [[5000, 5004]], 400);
    expect(cut.text).toHaveLength(400);
    expect(cut.marks.map(([a, b]) => cut.text.slice(a, b))).toEqual(['HERE']);
    expect([cut.before, cut.after]).toEqual([true, true]);
  });
  test('a short one stays whole', () => expect(clipped('short', [[0, 2]])).toEqual({ text: 'short', marks: [[0, 2]], before: false, after: false }));
  test('a mark at the end is still in sight', () => expect(clipped(long, [[long.length - 4, long.length]], 400).text.endsWith('word')).toBe(true));
});
