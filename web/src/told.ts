/** What new reports changed, told in numbers: "+2 statements, 1 contradiction gone". */
import type { CollectionView, StoryView } from './views';
import { words } from './words';

const KINDS = ['statements', 'claims', 'conflicts', 'cameAbout', 'changes', 'unknowns'] as const;
export type Counted = (typeof KINDS)[number];

const sum = (stories: readonly StoryView[], kind: (typeof KINDS)[number]) => stories.reduce((n, s) => n + s.counts[kind], 0);

/** The numbers that are not as they were; what came is positive, what went is negative. */
export function difference(before: CollectionView, after: CollectionView): { kind: Counted; by: number }[] {
  return KINDS.map((kind) => ({ kind, by: sum(after.stories, kind) - sum(before.stories, kind) })).filter((one) => one.by !== 0);
}

export const toldDifference = (before: CollectionView, after: CollectionView): string => difference(before, after).map(({ kind, by }) => words.told.by(kind, by)).join(', ');
