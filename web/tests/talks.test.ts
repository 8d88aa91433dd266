import { describe, expect, test } from 'vitest';
import type { KnotEntry, PositionEntry, WayOutEntry } from '../src/views';
import { arrowsOf, circleOf, drawnOf, falls, matrixOf } from '../src/talks';

const day = { earliest: null, latest: null, value: null, known: 'unknown' as const, because: [] };
const position = (id: string, party: string, issue: string, before: string | null = null): PositionEntry => ({
  id, rule: 'hand', confidence: null, party, issue, text: { report: 'r', start: 0, end: 1, text: id }, stance: 'wants', firmness: 'stated', since: day, voice: 'own', statement: null, before,
});
const wait = (condition: string, happening: string, on: string, holder: string | null = null) => ({ condition, happening, on, holder, statedIn: ['r'] });

describe('the matrix', () => {
  const talks = {
    parties: ['e1', 'e2'], issues: [{ id: 'i1', name: 'pay' }, { id: 'i2', name: 'gates' }],
    positions: [position('p1', 'e1', 'i1'), position('p2', 'e1', 'i1', 'p1'), position('p3', 'e2', 'i1')],
  };
  test('a later position stands with the earlier one behind it', () => {
    const [row] = matrixOf(talks);
    expect(row!.cells.map((c) => c.held.map((h) => [h.position.id, h.earlier.map((e) => e.id)]))).toEqual([[['p2', ['p1']]], [['p3', []]]]);
  });
  test('a matter nobody speaks to has no row', () => expect(matrixOf(talks).map((r) => r.issue.id)).toEqual(['i1']));
  test('positions that name each other do not run in circles', () => {
    const round = matrixOf({ ...talks, positions: [position('p1', 'e1', 'i1', 'p2'), position('p2', 'e1', 'i1', 'p1'), position('p4', 'e1', 'i1', 'p2')] });
    expect(round[0]!.cells[0]!.held.map((h) => h.earlier.length)).toEqual([2]);
  });
});

describe('arrows of waiting', () => {
  const arrows = arrowsOf([wait('c1', 'h1', 'h2', 'e1'), wait('c2', 'h1', 'h2', 'e1'), wait('c3', 'h2', 'h1', 'e2'), wait('c4', 'h3', 'h1')]);
  const knot = { cycle: ['h1', 'h2'], conditions: ['c1', 'c2', 'c3'] } as KnotEntry;
  test('conditions that say the same are one arrow', () => expect(arrows.map((a) => [a.from, a.to, a.conditions])).toEqual([['h1', 'h2', ['c1', 'c2']], ['h2', 'h1', ['c3']], ['h3', 'h1', ['c4']]]));
  test('a circle holds its own arrows alone', () => expect(circleOf(knot, arrows, []).arrows.map((a) => a.conditions[0])).toEqual(['c1', 'c3']));
  test('an arrow falls only when all its conditions do', () => {
    const way = (...conditions: string[]) => ({ by: [], text: '', proposedIn: null, items: conditions.map((condition) => ({ do: 'waive' as const, condition })) }) satisfies WayOutEntry;
    expect(falls(arrows[0]!, way('c1'))).toBe(false);
    expect(falls(arrows[0]!, way('c1', 'c2'))).toBe(true);
    expect(falls(arrows[0]!, null)).toBe(false);
  });
  test('what neither waits nor is waited for is not drawn', () => expect(drawnOf(arrows, [])).toEqual(['h1', 'h2', 'h3']));
});
