import { describe, expect, it } from 'vitest';
import { bandOf, pairsOf } from '../src/drawings/bands';

const span = (report: string, start: number) => ({ report, start, end: start + 5, text: 'words' });

describe('passages in two reports', () => {
  it('are joined in the order of the first, and what is in one alone is left out', () => {
    const pairs = pairsOf([{ as: 'edited', spans: [span('a', 50), span('b', 10)] }, { as: 'verbatim', spans: [span('a', 5), span('c', 9)] }, { as: 'verbatim', spans: [span('b', 70), span('a', 20)] }], 'a', 'b');
    expect(pairs.map((p) => [p.n, p.a.start, p.b.start, p.as])).toEqual([[1, 20, 70, 'verbatim'], [2, 50, 10, 'edited']]);
  });
  it('are joined again with the last where one report has more of them', () => {
    expect(pairsOf([{ as: 'verbatim', spans: [span('a', 1), span('b', 2), span('b', 30)] }], 'a', 'b').map((p) => [p.a.start, p.b.start])).toEqual([[1, 2], [1, 30]]);
  });
  it('have a band that begins and ends where they stand', () => {
    expect(bandOf({ top: 10, bottom: 20 }, { top: 30, bottom: 50 }, 40)).toBe('M0 10 C20 10 20 30 40 30 L40 50 C20 50 20 20 0 20 Z');
  });
});
