/** Places for the drawing of what waits for what: layers by dagre, or one circle drawn as a ring. */
import { Graph, layout } from '@dagrejs/dagre';
import type { IdentityEntry } from '../views';
import type { Arrow } from '../talks';

export interface Box { id: string; x: number; y: number; lines: string[]; width: number; height: number }
export interface Point { x: number; y: number }
export interface DrawnArrow { arrow: Arrow; points: Point[]; label: Point }
export interface DrawnIdentity { identity: IdentityEntry; points: Point[] }
export interface Drawn { width: number; height: number; boxes: Box[]; arrows: DrawnArrow[]; identities: DrawnIdentity[] }

export const BOX = { width: 186, line: 16, pad: 9 };
const heightOf = (lines: readonly string[]) => lines.length * BOX.line + 2 * BOX.pad;
type Words = (id: string) => string[];

/** In layers by dagre: happenings that nothing joins are drawn apart, beside each other as far as the room goes and then below. A part wider than its room is laid from left to right where that is narrower. */
export function layered(ids: readonly string[], arrows: readonly Arrow[], identities: readonly IdentityEntry[], words: Words, room = Infinity): Drawn {
  return beside(partsOf(ids, arrows, identities).map((part) => {
    const down = laid(part, 'TB', words);
    if (down.width <= room) return down;
    const across = laid(part, 'LR', words);
    return across.width < down.width ? across : down;
  }), room);
}

interface Part { ids: string[]; arrows: Arrow[]; identities: IdentityEntry[] }

/** What hangs together by arrows or by what is taken for one. */
export function partsOf(ids: readonly string[], arrows: readonly Arrow[], identities: readonly IdentityEntry[]): Part[] {
  const leader = new Map(ids.map((id) => [id, id]));
  const leaderOf = (id: string): string => { let at = id; while (leader.get(at) !== at) at = leader.get(at)!; return at; };
  const joining = identities.filter((i) => leader.has(i.a) && leader.has(i.b));
  for (const [a, b] of [...arrows.map((w) => [w.from, w.to] as const), ...joining.map((i) => [i.a, i.b] as const)]) leader.set(leaderOf(a), leaderOf(b));
  const parts = new Map<string, Part>();
  const partOf = (id: string) => { const at = leaderOf(id); if (!parts.has(at)) parts.set(at, { ids: [], arrows: [], identities: [] }); return parts.get(at)!; };
  for (const id of ids) partOf(id).ids.push(id);
  for (const arrow of arrows) partOf(arrow.from).arrows.push(arrow);
  for (const identity of joining) partOf(identity.a).identities.push(identity);
  return [...parts.values()];
}

function laid({ ids, arrows, identities }: Part, rankdir: 'TB' | 'LR', words: Words): Drawn {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir, nodesep: 26, ranksep: rankdir === 'TB' ? 46 : 20, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { width: BOX.width, height: heightOf(words(id)) });
  arrows.forEach((a, n) => graph.setEdge(a.from, a.to, { width: 96, height: 18, labelpos: 'c' }, `a${n}`));
  for (const i of identities) graph.setEdge(i.a, i.b, { width: 90, height: 18, labelpos: 'c' }, i.id);
  layout(graph);
  const boxes = ids.map((id) => {
    const node = graph.node(id) as { x: number; y: number };
    return { id, x: node.x, y: node.y, lines: words(id), width: BOX.width, height: heightOf(words(id)) };
  });
  const edge = (from: string, to: string, name: string) => graph.edge(from, to, name) as { points: Point[]; x?: number; y?: number };
  const size = graph.graph() as { width?: number; height?: number };
  return {
    width: size.width ?? 0, height: size.height ?? 0, boxes,
    arrows: arrows.map((arrow, n) => {
      const e = edge(arrow.from, arrow.to, `a${n}`);
      return { arrow, points: e.points, label: { x: e.x ?? e.points[0]!.x, y: e.y ?? e.points[0]!.y } };
    }),
    identities: identities.map((identity) => ({ identity, points: edge(identity.a, identity.b, identity.id).points })),
  };
}

/** Drawings beside and below each other, the tallest first, each as high up as there is room for it. */
function beside(parts: readonly Drawn[], room: number): Drawn {
  const all: Drawn = { width: 0, height: 0, boxes: [], arrows: [], identities: [] };
  const placed: { x: number; right: number; low: number }[] = [];
  for (const part of [...parts].sort((a, b) => b.height - a.height)) {
    const topAt = (x: number) => Math.max(0, ...placed.filter((p) => p.x < x + part.width && x < p.right).map((p) => p.low));
    const x = [0, ...placed.map((p) => p.right)].filter((at) => at === 0 || at + part.width <= room).sort((a, b) => topAt(a) - topAt(b) || a - b)[0]!;
    const top = topAt(x);
    placed.push({ x, right: x + part.width, low: top + part.height });
    const moved = (p: Point): Point => ({ x: p.x + x, y: p.y + top });
    all.boxes.push(...part.boxes.map((box) => ({ ...box, ...moved(box) })));
    all.arrows.push(...part.arrows.map((a) => ({ ...a, points: a.points.map(moved), label: moved(a.label) })));
    all.identities.push(...part.identities.map((i) => ({ ...i, points: i.points.map(moved) })));
  }
  return { ...all, width: Math.max(0, ...placed.map((p) => p.right)), height: Math.max(0, ...placed.map((p) => p.low)) };
}

/** The boxes of a circle around a ring, in its own order from the top clockwise: as wide as the room allows, null where there is none for it. */
export function ring(ids: readonly string[], arrows: readonly Arrow[], identities: readonly IdentityEntry[], words: Words, room = Infinity): Drawn | null {
  const radius = Math.max(120, ids.length * 48), across = Math.min(radius * 1.25, (room - BOX.width - 24) / 2);
  const width = 2 * across + BOX.width + 24, height = 2 * radius + 120;
  const boxes = ids.map((id, n) => {
    const angle = (2 * Math.PI * n) / ids.length - Math.PI / 2;
    return { id, x: width / 2 + across * Math.cos(angle), y: height / 2 + radius * Math.sin(angle), lines: words(id), width: BOX.width, height: heightOf(words(id)) };
  });
  if (across <= 0 || boxes.some((a, n) => boxes.slice(n + 1).some((b) => areClose(a, b)))) return null;
  // A triangle leaves the lower part of its ring empty: the drawing ends where its boxes do.
  const top = Math.min(...boxes.map((b) => b.y - b.height / 2)) - 14, low = Math.max(...boxes.map((b) => b.y + b.height / 2)) + 14;
  for (const b of boxes) b.y -= top;
  const box = (id: string) => boxes.find((b) => b.id === id)!;
  const between = (from: Box, to: Box): Point[] => [borderOf(from, to), borderOf(to, from)];
  const middle = (p: Point[]): Point => ({ x: (p[0]!.x + p[1]!.x) / 2, y: (p[0]!.y + p[1]!.y) / 2 });
  return {
    width, height: low - top, boxes,
    arrows: arrows.map((arrow) => { const points = between(box(arrow.from), box(arrow.to)); return { arrow, points, label: middle(points) }; }),
    identities: identities.map((identity) => ({ identity, points: between(box(identity.a), box(identity.b)) })),
  };
}

/** No room between them for an arrow with a name on it. */
const areClose = (a: Box, b: Box) => Math.abs(a.x - b.x) < BOX.width + 60 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + 30;

/** Where the line from one box's middle to another's leaves the box. */
export function borderOf(box: Box, toward: Point): Point {
  const dx = toward.x - box.x, dy = toward.y - box.y;
  if (dx === 0 && dy === 0) return { x: box.x, y: box.y };
  const scale = Math.min(dx === 0 ? Infinity : box.width / 2 / Math.abs(dx), dy === 0 ? Infinity : box.height / 2 / Math.abs(dy));
  return { x: box.x + dx * scale, y: box.y + dy * scale };
}

export const pathOf = (points: readonly Point[]) => points.map((p, n) => `${n === 0 ? 'M' : 'L'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('');

/** The two sides of an arrow's head at the end of its line. */
export function headOf(points: readonly Point[]): string {
  const end = points.at(-1)!, before = points.at(-2) ?? end;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const side = (turn: number) => `${(end.x - 9 * Math.cos(angle + turn)).toFixed(1)} ${(end.y - 9 * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${side(0.42)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}L${side(-0.42)}Z`;
}
