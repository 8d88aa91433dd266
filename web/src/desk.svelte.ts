/** The desk as this tab knows it: its reports and stories, and what a person does here. */
import { api, Problem } from './api';
import { toldDifference } from './told';
import { words } from './words';
import type { AskedAct, CollectionView, DecidedView, HeldReportView, StoryView } from './views';

/** What a decision is about: a finding, names, or a report. */
const aboutOf = (act: AskedAct): string => act.id ?? (act.names ? pairOf(act.names) : (act.report ?? ''));

/** Names that were decided on together, in any order. */
export const pairOf = (names: readonly string[]): string => [...names].sort().join();

const WORDS: Partial<Record<AskedAct['do'], string>> = { accept: 'accepted', refuse: 'refused', edit: 'edited', note: 'noted', same: 'same', 'not-same': 'not-same' };

interface Made extends DecidedView { seq: number }

class Desk {
  collection = $state.raw<CollectionView | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** What others changed and this tab does not show yet; it waits until the reader asks for it. */
  #told = $state.raw<{ seq: number; words: string }[]>([]);
  get news(): string[] { return this.#told.map((t) => t.words); }
  /** Said once after an act, for eyes and screen readers. */
  said = $state('');
  lost = $state(false);
  progress = $state.raw<{ done: number; of: number; what: string } | null>(null);
  busy = $state(false);
  #own = new Set<number>();
  /** What was decided in this tab and is on the disk: shown at once, while the dossier is made anew with it. */
  #made = $state.raw(new Map<string, Made>());

  /** The desk's number: it rises with every decision, and what was fetched under an older one is fetched again. */
  seq = $state(0);
  #stories = $derived(new Map((this.collection?.stories ?? []).map((s) => [s.id, s])));
  #reports = $derived(new Map((this.collection?.reports ?? []).map((r) => [r.id, r])));

  get readOnly(): boolean { return this.collection?.readOnly ?? true; }

  /** @param anew the desk may be another one now, whose number counts from its own beginning */
  async load(anew = false) {
    try {
      const collection = await api.collection();
      if (collection.seq < this.seq && !anew) return; // An answer that was asked for later came first.
      this.collection = collection;
      this.seq = collection.seq;
      this.problem = null;
      this.#told = this.#told.filter((t) => t.seq > collection.seq);
    } catch (error) {
      this.problem = problemOf(error);
    }
  }

  /** As the desk has it now, with what others changed. */
  #anew() {
    this.#made = new Map();
    return this.load();
  }

  #stop: (() => void) | null = null;

  /** Looks for the desk again: after it was started anew, the old way to its changes is closed for good. */
  again() {
    this.follow();
    return this.load(true);
  }

  follow(): () => void {
    this.#stop?.();
    this.#stop = api.changes({
      changed: (seq, told) => {
        if (seq > this.seq && !this.#own.has(seq) && !this.busy) this.#told = [...this.#told, { seq, words: told }];
      },
      progress: (done, of, what) => { this.progress = done < of ? { done, of, what } : null; },
      lost: (gone) => { this.lost = gone; },
    });
    return () => this.#stop?.();
  }

  /** What this tab decided on a finding, or on names (pairOf), or null. */
  decidedHere(about: string | null): DecidedView | null { return about === null ? null : (this.#made.get(about) ?? null); }

  async act(act: AskedAct, saying: string): Promise<boolean> {
    const about = aboutOf(act);
    // What this tab did itself is no news to it.
    const seen = Math.max(this.seq, this.#made.get(about)?.seq ?? 0);
    return this.#send(() => api.act(seen, act), ({ seq }) => {
      const word = WORDS[act.do];
      if (word) this.#made = new Map(this.#made).set(about, { word, note: act.note ?? null, at: new Date().toISOString(), by: this.collection?.desk ?? '', seq });
      return saying;
    });
  }
  undo() { return this.#send(() => api.undo(), (a) => this.#back(a.words)); }
  redo() { return this.#send(() => api.redo(), (a) => this.#back(a.words)); }
  #back(told: string): string {
    this.#made = new Map();
    return sentence(told);
  }
  remove(report: string) { return this.#send(() => api.removeReport(report), () => words.reports.removed); }
  deleteForGood(report: string) { return this.#send(() => api.deleteReport(report), () => words.reports.deleted); }

  async #send<T extends { seq: number }>(send: () => Promise<T>, saying: (answer: T) => string): Promise<boolean> {
    this.busy = true;
    try {
      const answer = await send();
      this.#own.add(answer.seq);
      this.said = saying(answer);
      // It is on the disk and shown; the collection answers when all that follows from it is worked out, and then the page is asked anew.
      void this.load();
      return true;
    } catch (error) {
      const problem = problemOf(error);
      this.said = `${problem.title}. ${problem.detail}${problem.status === 409 ? ` ${words.desk.drawnAnew}` : ''}`;
      if (problem.status === 409) await this.#anew();
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Shows what others changed, and tells it in numbers. */
  async show() {
    const before = this.collection;
    await this.#anew();
    if (before && this.collection) this.said = `${toldDifference(before, this.collection) || words.told.nothing}.`;
  }

  story(id: string): StoryView | null { return this.#stories.get(id) ?? null; }
  /** In words that all, or some, of these reports are marked corrected or withdrawn; nothing where none is. */
  restsOn(reports: readonly string[]): string {
    const marked = reports.filter((id) => this.report(id)?.held.withdrawn);
    return marked.length === 0 ? '' : marked.length === reports.length ? words.resting.all : words.resting.some;
  }
  report(id: string): HeldReportView | null { return this.#reports.get(id) ?? null; }
}

/** What the desk tells of an act, as a sentence. */
const sentence = (told: string) => (told === '' ? '' : `${told[0]!.toUpperCase()}${told.slice(1)}.`);

export function problemOf(error: unknown): Problem {
  if (!(error instanceof Problem)) return new Problem(words.desk.broken, error instanceof Error ? error.message : String(error), 0);
  return error.status === 0 ? new Problem(words.desk.gone, words.desk.goneDetail, 0) : error;
}

export const desk = new Desk();
