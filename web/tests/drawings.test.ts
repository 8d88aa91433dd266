import { describe, expect, test } from 'vitest';
import { dayScale, rowEnds, rowsOf } from '../src/drawings/days';
import { borderOf, headOf, layered, partsOf, ring } from '../src/drawings/waiting';
import { wrapped } from '../src/drawings/wrap';
import type { Arrow } from '../src/talks';

describe('the scale of days', () => {
  test('days stand in order between the borders, a long gap shorter than it is and told', () => {
    const scale = dayScale(['2031-03-18', '2030-03-01', '2031-03-17', '2031-03-17'], 10, 110);
    expect(scale.days).toEqual(['2030-03-01', '2031-03-17', '2031-03-18']);
    expect(scale.x('2030-03-01')).toBe(10);
    expect(scale.x('2031-03-18')).toBe(110);
    expect(scale.x('2031-03-17')).toBeCloseTo(10 + (100 * 5) / 6);
    expect(scale.gaps).toEqual([expect.objectContaining({ before: '2031-03-17', days: 381 })]);
  });
  test('one day alone stands in the middle', () => expect(dayScale(['2031-03-18'], 0, 100).x('2031-03-18')).toBe(50));
  test('what is no day is left out', () => expect(dayScale(['', '2031-03-18'], 0, 100).days).toEqual(['2031-03-18']));
  test('stretches that overlap get rows of their own', () => expect(rowsOf([{ from: 0, to: 10 }, { from: 5, to: 8 }, { from: 10, to: 12 }, { from: 9, to: 20 }])).toEqual([0, 1, 0, 1]));
});

test('a row is as high as the most lines in it', () => expect(rowEnds([0, 1, 0], [1, 2, 3], (lines) => lines * 10)).toEqual([0, 30, 50]));

describe('words in a drawing', () => {
  test('lines break at blanks', () => expect(wrapped('the gates are opened on Monday', 12, 4)).toEqual(['the gates', 'are opened', 'on Monday']));
  test('what does not fit ends in dots', () => expect(wrapped('one two three four five', 8, 2)).toEqual(['one two', 'three…']));
  test('a word longer than a line is cut', () => expect(wrapped('abcdefghijkl mn', 6, 2)).toEqual(['abcde…', 'mn']));
});

const arrow = (from: string, to: string): Arrow => ({ from, to, conditions: [`c${from}${to}`], holder: null, threat: false });

describe('the waiting graph', () => {
  const words = (id: string) => [id];
  test('every box has a place and no two boxes overlap', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const drawn = layered(ids, [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a'), arrow('d', 'e'), arrow('a', 'c')], [], words);
    for (const one of drawn.boxes) for (const other of drawn.boxes) if (one.id < other.id)
      expect(Math.abs(one.x - other.x) >= one.width || Math.abs(one.y - other.y) >= (one.height + other.height) / 2).toBe(true);
    expect(drawn.arrows).toHaveLength(5);
  });
  test('what nothing joins is drawn apart, within the room there is', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const drawn = layered(ids, [arrow('a', 'b'), arrow('c', 'd'), arrow('e', 'f')], [], words, 450);
    expect(partsOf(ids, [arrow('a', 'b'), arrow('c', 'd'), arrow('e', 'f')], []).map((p) => p.ids)).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f']]);
    expect(drawn.width).toBeLessThanOrEqual(450);
    for (const box of drawn.boxes) {
      expect(box.x + box.width / 2).toBeLessThanOrEqual(drawn.width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(drawn.height);
    }
    expect(new Set(drawn.boxes.map((b) => `${b.x} ${b.y}`)).size).toBe(ids.length);
  });
  test('a circle stands on a ring, inside its drawing', () => {
    const drawn = ring(['a', 'b', 'c'], [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')], [], words)!;
    for (const box of drawn.boxes) {
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(drawn.height);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(drawn.width);
    }
  });
  test('a ring is drawn narrower where there is less room, and not at all where its boxes would touch', () => {
    const at = (room: number) => ring(['a', 'b', 'c', 'd'], [arrow('a', 'b')], [], words, room);
    expect(at(500)!.width).toBeLessThanOrEqual(500);
    expect(at(300)).toBeNull();
  });
  test('an arrow starts at the border of its box', () =>
    expect(borderOf({ id: 'a', x: 0, y: 0, lines: [], width: 20, height: 10 }, { x: 100, y: 0 })).toEqual({ x: 10, y: 0 }));
  test('an arrow head ends where its line does', () => expect(headOf([{ x: 0, y: 0 }, { x: 30, y: 0 }])).toContain('L30.0 0.0'));
});
