import type { EventEntry, StatementEntry } from '../src/dossier';
import type { Again, Choices, Collection, HeldReport, ReportView, SaidLine, SideBySideView, TalksView, TimelineMark, TimelineView, Window } from '../src/views';
import type { DevDesk } from './desk.ts';
import { spansOf } from './evidence.ts';

export const windowOf = <T>(all: T[], q: URLSearchParams): Window<T> => {
  const from = Number(q.get('from') ?? 0);
  return { total: all.length, from, items: all.slice(from, from + Number(q.get('count') ?? 50)) };
};

export function collectionOf(desk: DevDesk): Collection {
  const d = desk.dossier;
  return {
    name: 'Development', seq: desk.seq, readOnly: process.env.CONCORDANCE_DEV_READONLY === '1', desk: 'this desk', version: '0', models: ['en'], acts: ['add-finding'],
    reports: d.reports.map((r) => held(desk, r.id)),
    stories: (d.stories ?? []).map((s) => ({
      id: s.id, title: s.title ?? null, reports: s.reports,
      counts: {
        statements: (d.statements ?? []).filter((x) => s.reports.includes(x.report)).length, claims: s.claims?.length ?? 0, conflicts: s.conflicts?.length ?? 0,
        changes: s.changes?.length ?? 0, unknowns: s.unknowns?.length ?? 0, talks: !!s.talks,
      },
    })),
  };
}
export const held = (desk: DevDesk, id: string): HeldReport => ({ ...desk.report(id), ref: desk.ref(id), day: desk.words(desk.report(id).published), held: { path: desk.report(id).file, added: '2025-06-03T09:00:00Z', confidential: false, embargo: null } });

function saidLine(desk: DevDesk, s: StatementEntry, groups: Map<string, StatementEntry[]>): SaidLine {
  const report = desk.report(s.report);
  const again: Again[] = (groups.get(s.sameAs ?? s.id) ?? []).filter((o) => o.id !== s.id).map((o) => ({ id: o.id, report: o.report, label: desk.ref(o.report), day: desk.words(desk.report(o.report).published) }));
  return {
    ...s, decided: (desk.decided(s.id)?.word ?? null) as SaidLine['decided'], speakerName: desk.nameOf(s.speaker?.entity ?? null) ?? s.speaker?.span?.text ?? null, label: desk.ref(s.report), line: desk.line(s.content[0] ?? { report: s.report, start: 0 }),
    day: desk.words(report.published), chain: [desk.nameOf(s.speaker?.entity ?? null) ?? s.speaker?.span?.text ?? '', ...s.relay.map((id) => desk.nameOf(id) ?? 'someone not named'), desk.ref(s.report)], again,
  };
}

function saidOf(desk: DevDesk, story: string) {
  const inStory = desk.inStory(story);
  const all = (desk.dossier.statements ?? []).filter((s) => inStory.has(s.report)).sort((a, b) => (desk.dayOf(desk.report(b.report).published) ?? '').localeCompare(desk.dayOf(desk.report(a.report).published) ?? ''));
  const groups = new Map<string, StatementEntry[]>();
  for (const s of all) groups.set(s.sameAs ?? s.id, [...(groups.get(s.sameAs ?? s.id) ?? []), s]);
  return { all, groups };
}
const sideOf = (desk: DevDesk, entity: string | null | undefined) => {
  const speaksFor = (desk.found.get(entity ?? '')?.entry as { speaksFor?: { entity: string } | null } | undefined)?.speaksFor;
  return speaksFor?.entity ?? entity ?? null;
};

export function statementsOf(desk: DevDesk, story: string, q: URLSearchParams): Window<SaidLine> {
  const { all, groups } = saidOf(desk, story);
  const repeat = Number(process.env.CONCORDANCE_DEV_REPEAT ?? 1);
  const want = (name: string) => q.get(name);
  const kept = all.filter((s) => {
    const day = desk.dayOf(desk.report(s.report).published);
    return (!want('speaker') || s.speaker?.entity === want('speaker') || s.speaker?.span?.text === want('speaker')) && (!want('side') || sideOf(desk, s.speaker?.entity) === want('side'))
      && (!want('act') || s.act === want('act')) && (!want('report') || s.report === want('report')) && (!want('day') || (day !== null && day >= want('day')!))
      && (!want('until') || (day !== null && day <= want('until')!)) && (!want('q') || s.content.some((c) => c.text.toLowerCase().includes(want('q')!.toLowerCase())))
      && (!want('origins') || ((groups.get(s.sameAs ?? s.id)?.length ?? 1) > 1) === (want('origins') === 'several')) && (!want('together') || !s.sameAs);
  });
  const long = repeat === 1 ? kept : Array.from({ length: kept.length * repeat }, (_, n) => kept[n % kept.length]!);
  const window = windowOf(long, q);
  return { ...window, items: window.items.map((s, n) => ({ ...saidLine(desk, s, groups), id: repeat === 1 ? s.id : `${s.id}~${window.from + n}` })) };
}
export function choicesOf(desk: DevDesk, story: string): Choices {
  const { all } = saidOf(desk, story);
  const count = (keyed: [string | null | undefined, string | null | undefined][]) => {
    const made = new Map<string, { id: string; name: string; count: number }>();
    for (const [id, name] of keyed) if (id && name) made.set(id, { id, name, count: (made.get(id)?.count ?? 0) + 1 });
    return [...made.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  };
  return {
    speakers: count(all.map((s) => [s.speaker?.entity ?? s.speaker?.span?.text, desk.nameOf(s.speaker?.entity ?? null) ?? s.speaker?.span?.text])),
    sides: count(all.map((s) => [sideOf(desk, s.speaker?.entity), desk.nameOf(sideOf(desk, s.speaker?.entity))])), acts: count(all.map((s) => [s.act, s.act])),
    days: count(all.map((s) => [desk.dayOf(desk.report(s.report).published), desk.dayOf(desk.report(s.report).published)])).sort((a, b) => a.id.localeCompare(b.id)),
  };
}

const LISTS: Record<string, string> = { claims: 'claims', conflicts: 'conflicts', 'look-alikes': 'lookAlikes', unusable: 'unusable', changes: 'changes', unknowns: 'unknowns', copies: 'copies' };
export function listOf(desk: DevDesk, story: string, name: string, q: URLSearchParams) {
  const inStory = desk.inStory(story);
  const s = desk.story(story) as unknown as Record<string, { id: string }[] | null | undefined>;
  let all: { id: string }[] = [];
  if (name === 'names') all = (desk.dossier.entities ?? []).filter((e) => !e.story || e.story === story).map((e) => ({ ...e, perhapsNames: Object.fromEntries(e.perhapsSame.map((p) => [p.entity, desk.nameOf(p.entity) ?? ''])) }));
  else if (name === 'events') all = (desk.dossier.events ?? []).filter((e) => inStory.has(e.span.report));
  else all = s[LISTS[name] ?? ''] ?? [];
  const query = q.get('q')?.toLowerCase();
  if (query) all = all.filter((e) => JSON.stringify({ ...e, because: null }).toLowerCase().includes(query));
  return windowOf(all.map((e) => ({ ...e, decided: desk.decided(e.id)?.word ?? null })), q);
}

export function timelineOf(desk: DevDesk, story: string, asOf: string | null): TimelineView {
  const s = desk.story(story);
  const event = (id: string) => desk.found.get(id)?.entry as EventEntry | undefined;
  const said = (e: EventEntry) => desk.dayOf(desk.report(e.span.report).published);
  const known = (id: string) => { const e = event(id); return e && (!asOf || (said(e) ?? '') <= asOf) ? [e] : []; };
  const mark = (e: EventEntry, happened: string | null = null): TimelineMark => ({ id: e.id, span: e.span, status: e.status, place: desk.nameOf(e.place), saidOn: said(e), happened });
  const dated = new Set<string>();
  const days = (s.timeline ?? []).map((t) => {
    [...t.planned, ...t.happened].forEach((id) => dated.add(id));
    const happened = t.happened.flatMap(known);
    const planned = t.planned.flatMap(known);
    return { day: desk.dayOf(t.at) ?? '', happened: happened.map((e) => mark(e)), planned: planned.map((e) => mark(e, happened.find((h) => h.sameAs === e.id || h.type === e.type)?.id ?? null)) };
  }).filter((d) => d.day && d.planned.length + d.happened.length > 0);
  const undated = (desk.dossier.events ?? []).filter((e) => s.reports.includes(e.span.report) && !dated.has(e.id)).flatMap((e) => known(e.id)).map((e) => mark(e));
  const reportDays = [...new Set(s.reports.map((r) => desk.dayOf(desk.report(r).published)).filter((d) => d !== null))].sort();
  return { days, undated, reportDays };
}

export function sideBySideOf(desk: DevDesk, story: string, q: URLSearchParams): SideBySideView {
  const s = desk.story(story);
  const byDay = [...s.reports].sort((a, b) => (desk.dayOf(desk.report(a).published) ?? '9').localeCompare(desk.dayOf(desk.report(b).published) ?? '9'));
  const asked = q.get('reports')?.split(',').filter(Boolean) ?? byDay.slice(0, 6);
  const reports = byDay.filter((r) => asked.includes(r));
  const rows = (s.claims ?? []).filter((c) => c.supports.some((x) => reports.includes(x.span.report))).map((c) => ({
    claim: c.id, words: c.text, sources: `${c.inReports} report${c.inReports === 1 ? '' : 's'}, ${c.speakers.length} speaker${c.speakers.length === 1 ? '' : 's'}, ${c.sides.length} side${c.sides.length === 1 ? '' : 's'}`,
    cells: reports.map((report) => {
      const spans = c.supports.map((x) => x.span).filter((x) => x.report === report);
      const copy = (s.copies ?? []).find((d) => d.as !== 'same-statement' && d.spans.filter((x) => spans.some((y) => x.report === y.report && x.start < y.end && y.start < x.end)).length > 0);
      return { report, spans, copyOf: copy?.id ?? null };
    }),
  }));
  const window = windowOf(rows, q);
  return { reports, rows: window.items, total: window.total, from: window.from };
}

export function talksOf(desk: DevDesk, story: string, q: URLSearchParams): TalksView | null {
  const talks = desk.story(story).talks;
  if (!talks) return null;
  const list = (name: string) => new Set(q.get(name)?.split(',').filter(Boolean) ?? []);
  const deny = list('deny'), gone = new Set([...list('waive'), ...list('soften')]), happened = list('happened'), assume = list('assume');
  const names: Record<string, string> = {};
  for (const [id, name] of desk.names) names[id] = name;
  for (const time of desk.dossier.times ?? []) names[time.id] = time.value ?? time.span.text;
  return {
    ...talks, names,
    identities: talks.identities.map((i) => ({ ...i, holds: assume.has(i.id) || (i.holds && !deny.has(i.id)) })),
    waits: talks.waits.filter((w) => !gone.has(w.condition) && !happened.has(w.on)),
    knots: talks.knots.filter((k) => !k.assumes.some((i) => deny.has(i)) && !k.conditions.some((c) => gone.has(c)) && !k.cycle.some((h) => happened.has(h))),
  };
}

export function reportOf(desk: DevDesk, id: string): ReportView {
  const d = desk.dossier;
  const entry = held(desk, id);
  const here = <T extends { id: string }>(list: T[] | null | undefined, at: (e: T) => unknown, says: (e: T) => string | null) => (list ?? []).flatMap((e) => {
    const spans = spansOf(at(e)).filter((s) => s.report === id).sort((a, b) => a.start - b.start);
    return spans.length === 0 ? [] : [{ id: e.id, start: spans[0]!.start, end: spans.at(-1)!.end, says: says(e), pieces: spans.length > 1 ? spans.map((s): [number, number] => [s.start, s.end]) : undefined }];
  });
  return {
    entry, text: desk.text(id),
    layers: {
      statements: here((d.statements ?? []).filter((s) => s.report === id), (s) => s.content, (s) => desk.nameOf(s.speaker?.entity ?? null) ?? s.speaker?.span?.text ?? null),
      times: here(d.times, (t) => t.span, (t) => t.value), quantities: here(d.quantities, (t) => t.span, (t) => t.value), conditions: here(d.conditions, (c) => c.sentence, (c) => c.kind),
      names: (d.entities ?? []).flatMap((e) => e.variants.flatMap((v) => v.spans.filter((s) => s.report === id).map((s) => ({ id: e.id, start: s.start, end: s.end, says: e.name })))),
      setAside: here(entry.setAside, (b) => b.span, (b) => b.as), events: here(d.events, (e) => e.span, (e) => e.status),
    },
  };
}
