import type { SpanEntry } from '../src/dossier';
import type { ChainLink, Evidence, Origin, Passage } from '../src/views';
import type { DevDesk, Found } from './desk.ts';

type At = { report: string; start: number; end: number };

/** Sentence bounds around a place, roughly: up to a line's end, or a full stop before a capital. Good enough to judge the page by. */
function sentenceAt(text: string, at: number): [number, number] {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  let start = lineStart, end = lineEnd;
  for (const match of text.slice(lineStart, lineEnd).matchAll(/[.!?]["”’']?\s+(?=["“‘'A-Z0-9])/g)) {
    const cut = lineStart + match.index + match[0].length;
    if (cut <= at) start = cut;
    else { end = lineStart + match.index + match[0].trimEnd().length; break; }
  }
  return [start, end];
}

export function passagesOf(desk: DevDesk, spans: At[]): Passage[] {
  const made = new Map<string, Passage>();
  for (const span of [...spans].sort((a, b) => a.report.localeCompare(b.report) || a.start - b.start)) {
    const text = desk.text(span.report);
    const [start, first] = sentenceAt(text, span.start);
    const end = Math.max(first, span.end);
    const key = `${span.report}:${start}`;
    const before = start > 0 ? text.slice(...sentenceAt(text, Math.max(0, start - 3))).trim() : '';
    const after = end < text.length ? text.slice(...sentenceAt(text, Math.min(text.length - 1, end + 2))).trim() : '';
    const report = desk.report(span.report);
    const old = made.get(key);
    if (old) { old.marks.push([span.start - start, span.end - start]); if (end - start > old.sentence.length) old.sentence = text.slice(start, end); continue; }
    made.set(key, {
      report: span.report, label: desk.ref(span.report), outlet: report.outlet?.name ?? null, day: desk.words(report.published), line: desk.line(span),
      start: span.start, end: span.end, before, sentence: text.slice(start, end), after, marks: [[span.start - start, span.end - start]],
    });
  }
  return [...made.values()];
}

/** Every span an entry holds, its reasons aside. */
export function spansOf(value: unknown, into: SpanEntry[] = [], key = ''): SpanEntry[] {
  if (key === 'because' || key === 'trigger' || value === null || typeof value !== 'object') return into;
  const span = value as SpanEntry;
  if (typeof span.report === 'string' && typeof span.start === 'number' && typeof span.text === 'string') into.push(span);
  else for (const [k, inner] of Object.entries(value)) spansOf(inner, into, k);
  return into;
}

function chainOf(desk: DevDesk, found: Found): ChainLink[] {
  const entry = found.entry as { speaker?: { entity: string | null; span: SpanEntry | null } | null; relay?: string[]; report?: string; according?: string | null };
  if (found.kind === 'events' || found.kind === 'conditions') {
    const by = entry.according ? desk.found.get(entry.according) : null;
    return by ? chainOf(desk, by) : [];
  }
  if (found.kind !== 'statements' || !entry.speaker) return [];
  const links: ChainLink[] = [{ name: desk.nameOf(entry.speaker.entity) ?? entry.speaker.span?.text ?? '', id: entry.speaker.entity, unnamed: !entry.speaker.entity, break: null }];
  for (const id of entry.relay ?? []) {
    const source = desk.found.get(id)?.entry as { as?: string } | undefined;
    const name = desk.nameOf(id);
    links.push({ name: name ?? source?.as ?? '', id, unnamed: source?.as === 'unnamed' || !name, break: name ? null : 'the report does not name it' });
  }
  links.push({ name: desk.ref(entry.report ?? ''), id: entry.report ?? null, unnamed: false, break: null });
  return links;
}

function originsOf(desk: DevDesk, entry: Record<string, unknown>): Origin[] {
  const made = new Map<string, Origin>();
  for (const support of (entry.supports ?? []) as { span: SpanEntry; statement: string | null; source: string | null }[]) {
    const said = support.statement ? (desk.found.get(support.statement)?.entry as { speaker?: { entity: string | null } | null; relay?: string[] } | undefined) : undefined;
    const name = desk.nameOf(support.source) ?? desk.nameOf(said?.relay?.at(-1) ?? null) ?? desk.nameOf(said?.speaker?.entity ?? null);
    const origin = made.get(name ?? '') ?? { name, reports: [] };
    if (!origin.reports.includes(support.span.report)) origin.reports.push(support.span.report);
    made.set(name ?? '', origin);
  }
  return [...made.values()];
}

const many = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

export function evidenceOf(desk: DevDesk, id: string): Evidence | null {
  const found = desk.found.get(id);
  if (!found) return null;
  const { entry } = found;
  // A circle's passages are the sentences of its conditions; an assumption that joins them adds its own.
  const held = found.kind !== 'knots' ? [] : [...(entry.conditions as string[]), ...(entry.assumes as string[])].flatMap((c) => spansOf(desk.found.get(c)?.entry ?? null));
  const spans = held.length > 0 ? held : spansOf(found.kind === 'statements' ? { content: entry.content, speaker: entry.speaker } : entry).slice(0, 24);
  const passages = passagesOf(desk, spans);
  const independent = entry.independent as { atLeast: number; atMost: number } | undefined;
  const claim = entry as { inReports?: number; speakers?: string[]; sides?: string[] };
  const rule = entry.rule ? { id: entry.rule, says: entry.rule.replace(/^.*\//, '').replaceAll('-', ' '), right: desk.rules.get(entry.rule)?.right ?? null, asked: desk.rules.get(entry.rule)?.asked ?? null } : null;
  return {
    id, kind: found.kind, passages, chain: chainOf(desk, found),
    sources: independent ? {
      words: [many(claim.inReports ?? 0, 'report'), many(claim.speakers?.length ?? 0, 'speaker'), many(claim.sides?.length ?? 0, 'side'), independent.atLeast === independent.atMost ? many(independent.atMost, 'origin') : `${independent.atLeast} to ${many(independent.atMost, 'origin')}`].join(', '),
      ...independent, origins: originsOf(desk, entry),
    } : null,
    rule, trigger: (entry.cue ?? entry.marker ?? null) as SpanEntry | null, because: (entry.because ?? null) as Evidence['because'],
    decided: desk.decided(id), citation: citationOf(desk, passages),
  };
}

export const citationOf = (desk: DevDesk, passages: Passage[]) =>
  passages.map((p) => `“${p.sentence.trim()}” ${p.outlet ?? p.label}, ${desk.report(p.report).headline?.text ?? 'no headline'}, ${p.day}, paragraph ${p.line}.`).join('\n');
