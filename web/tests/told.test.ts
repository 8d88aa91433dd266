import { expect, test } from 'vitest';
import { difference, toldDifference } from '../src/told';
import type { CollectionView } from '../src/views';

const desk = (statements: number, conflicts: number, unknowns = 0, cameAbout = 0) => ({
  stories: [{ counts: { statements, claims: 1, conflicts, cameAbout, changes: 0, unknowns, talks: false } }],
}) as unknown as CollectionView;

test('what came and what went is told, what stayed is not', () => {
  expect(toldDifference(desk(10, 1), desk(12, 0, 1))).toBe('+2 statements, 1 contradiction gone, +1 open question');
  expect(toldDifference(desk(10, 1), desk(12, 0, 0, 1))).toBe('+2 statements, 1 contradiction gone, +1 plan now happened');
  expect(difference(desk(10, 1), desk(10, 1))).toEqual([]);
});
