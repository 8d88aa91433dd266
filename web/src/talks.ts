/** What the talks page is drawn from: the matrix of positions, and arrows of waiting. */
import type { IdentityEntry, KnotEntry, PositionEntry, TalksEntry, WayOutEntry } from './views';

export interface Held { position: PositionEntry; earlier: PositionEntry[] }
export interface MatrixRow { issue: { id: string; name: string }; cells: { party: string; held: Held[] }[] }

/** Issues down, parties across. A position that another one came after stands behind it as the earlier one. */
export function matrixOf(talks: Pick<TalksEntry, 'parties' | 'issues' | 'positions'>): MatrixRow[] {
  const byId = new Map(talks.positions.map((p) => [p.id, p]));
  const replaced = new Set(talks.positions.flatMap((p) => (p.before && byId.has(p.before) ? [p.before] : [])));
  const earlierOf = (position: PositionEntry): PositionEntry[] => {
    const made: PositionEntry[] = [];
    const seen = new Set([position.id]);
    for (let at = byId.get(position.before ?? ''); at && !seen.has(at.id); at = byId.get(at.before ?? '')) {
      made.push(at);
      seen.add(at.id);
    }
    return made;
  };
  return talks.issues.map((issue) => ({
    issue,
    cells: talks.parties.map((party) => ({
      party,
      held: talks.positions.filter((p) => p.issue === issue.id && p.party === party && !replaced.has(p.id)).map((position) => ({ position, earlier: earlierOf(position) })),
    })),
  })).filter((row) => row.cells.some((c) => c.held.length > 0));
}

export interface Arrow { from: string; to: string; conditions: string[]; holder: string | null; threat: boolean }

/** One arrow for each pair of happenings and holder: what waits, and for what. Several conditions that say the same are one arrow. */
export function arrowsOf(waits: TalksEntry['waits']): Arrow[] {
  const made = new Map<string, Arrow>();
  for (const wait of waits) {
    const key = `${wait.happening}>${wait.on}>${wait.holder ?? ''}`;
    const arrow = made.get(key) ?? { from: wait.happening, to: wait.on, conditions: [], holder: wait.holder, threat: wait.threat ?? false };
    for (const condition of [wait.condition, ...(wait.alsoStated ?? [])]) if (!arrow.conditions.includes(condition)) arrow.conditions.push(condition);
    made.set(key, arrow);
  }
  return [...made.values()];
}

/** The arrows and assumed identities of one circle alone. */
export function circleOf(knot: KnotEntry, arrows: readonly Arrow[], identities: readonly IdentityEntry[]) {
  const inside = new Set(knot.cycle);
  return {
    nodes: knot.cycle,
    arrows: arrows.filter((a) => inside.has(a.from) && inside.has(a.to) && a.from !== a.to && (knot.conditions.length === 0 || a.conditions.some((c) => knot.conditions.includes(c)))),
    identities: identities.filter((i) => inside.has(i.a) && inside.has(i.b)),
  };
}

/** Does this way out take the arrow away? It does when every condition that makes the arrow is dropped or softened. */
export function falls(arrow: Arrow, way: WayOutEntry | null): boolean {
  if (!way) return false;
  const gone = new Set(way.items.map((i) => i.condition));
  return arrow.conditions.every((c) => gone.has(c));
}

/** Happenings that wait or are waited for; the others would only float in the drawing. */
export function drawnOf(arrows: readonly Arrow[], identities: readonly IdentityEntry[]): string[] {
  const touched = new Set(arrows.flatMap((a) => [a.from, a.to]));
  for (const i of identities) if (touched.has(i.a) || touched.has(i.b)) { touched.add(i.a); touched.add(i.b); }
  return [...touched].sort();
}
