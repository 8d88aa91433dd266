/** One dossier with its texts, and the acts made in this run, held in memory. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DayEntry, Dossier, SpanEntry, StoryEntry } from '../src/dossier';
import type { Act, HistoryEntry } from '../src/views';

export interface Found { kind: string; entry: Record<string, unknown> & { id: string; rule?: string }; story: string | null }
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export class DevDesk {
  readonly dossier: Dossier;
  readonly texts = new Map<string, string>();
  readonly refs = new Map<string, string>();
  readonly found = new Map<string, Found>();
  readonly names = new Map<string, string>();
  readonly rules = new Map<string, { right: number; asked: number }>();
  readonly brief: string | null;
  seq = 1;
  done: { act: Act; entry: HistoryEntry }[] = [];
  listeners = new Set<(event: string, data: unknown) => void>();

  constructor(file: string, folder: string, brief?: string) {
    this.dossier = JSON.parse(readFileSync(file, 'utf8')) as Dossier;
    this.brief = brief ? readFileSync(brief, 'utf8') : null;
    for (const report of this.dossier.reports) {
      const name = basename(report.file);
      const bytes = readFileSync(join(folder, name), 'utf8');
      this.texts.set(report.id, bytes.replace(/^\uFEFF/, ''));
      this.refs.set(report.id, /^[^_\-. ]+/.exec(name)?.[0] ?? name);
    }
    this.index();
    for (const line of readFileSync(new URL('../src/Concordance.Dossiers/Records/rules.tsv', `file://${process.cwd()}/`), 'utf8').split('\n')) {
      const [id, right, asked] = line.split('\t');
      if (id && asked) this.rules.set(id, { right: Number(right), asked: Number(asked) });
    }
  }

  private index() {
    const add = (kind: string, list: unknown, story: string | null) => {
      for (const entry of (list ?? []) as Found['entry'][]) this.found.set(entry.id, { kind, entry, story });
    };
    const d = this.dossier as unknown as Record<string, unknown>;
    for (const kind of ['entities', 'times', 'quantities', 'sources', 'statements', 'events', 'conditions']) add(kind, d[kind], null);
    for (const report of this.dossier.reports) for (const kind of ['setAside', 'brokenProvenance', 'cautions'] as const) add(kind, report[kind], report.story);
    for (const story of this.dossier.stories ?? []) {
      const s = story as unknown as Record<string, unknown>;
      for (const kind of ['claims', 'copies', 'conflicts', 'lookAlikes', 'unusable', 'changes', 'unknowns']) add(kind, s[kind], story.id);
      const t = (story.talks ?? {}) as Record<string, unknown>;
      for (const kind of ['rounds', 'positions', 'happenings', 'identities', 'knots', 'roadmaps', 'outcomes']) add(kind, t[kind], story.id);
    }
    for (const entity of this.dossier.entities ?? []) this.names.set(entity.id, entity.name);
  }

  story(id: string): StoryEntry {
    const story = this.dossier.stories?.find((s) => s.id === id);
    if (!story) throw new Error(`no story ${id}`);
    return story;
  }
  report(id: string) {
    const report = this.dossier.reports.find((r) => r.id === id);
    if (!report) throw new Error(`no report ${id}`);
    return report;
  }
  text = (id: string) => this.texts.get(id) ?? '';
  ref = (id: string) => this.refs.get(id) ?? id;
  line = (span: { report: string; start: number }) => this.text(span.report).slice(0, span.start).split('\n').length;
  inStory = (story: string) => new Set(this.story(story).reports);

  dayOf = (day: DayEntry | null | undefined): string | null => day?.value ?? day?.earliest ?? null;
  words(day: DayEntry): string {
    const one = (iso: string) => `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
    if (day.value) return one(day.value);
    if (day.earliest && day.latest) return `${one(day.earliest)} to ${one(day.latest)}`;
    if (day.earliest) return `${one(day.earliest)} or later`;
    return day.latest ? `${one(day.latest)} or before` : 'no day';
  }
  /** Names in words: an entity's, a source's by its span, entity or kind. */
  nameOf(id: string | null): string | null {
    if (!id) return null;
    const name = this.names.get(id);
    if (name) return name;
    const at = this.found.get(id)?.entry as { entity?: string | null; span?: SpanEntry | null; as?: string; name?: string } | undefined;
    return at?.name ?? this.names.get(at?.entity ?? '') ?? at?.span?.text ?? null;
  }

  act(act: Act, words: string) {
    this.seq++;
    this.done = this.done.filter((d) => !d.entry.undone);
    this.done.push({ act, entry: { seq: this.seq, at: new Date().toISOString().slice(0, 19) + 'Z', by: 'this desk', words, undone: false, lost: null } });
    return this.seq;
  }
  step(undo: boolean) {
    const at = undo ? this.done.findLast((d) => !d.entry.undone) : this.done.find((d) => d.entry.undone);
    if (!at) return null;
    at.entry.undone = undo;
    return { seq: ++this.seq, words: `${undo ? 'took back' : 'did again'}: ${at.entry.words}` };
  }
  decided(id: string) {
    const last = this.done.findLast((d) => !d.entry.undone && d.act.id === id);
    if (!last) return null;
    const word = { accept: 'accepted', refuse: 'refused', edit: 'edited', note: 'noted', same: 'same', 'not-same': 'not-same', given: 'given', mark: 'marked', 'add-finding': 'given' }[last.act.do];
    return { word, note: last.act.note ?? null, at: last.entry.at, by: last.entry.by };
  }
}
