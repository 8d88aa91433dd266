/** The desk as this tab knows it: its reports and stories, and what a person does here. */
import { api, Problem } from './api';
import { toldDifference } from './told';
import { words } from './words';
import type { AskedAct, CollectionView, HeldReportView, StoryView } from './views';

class Desk {
  collection = $state.raw<CollectionView | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** What others changed and this tab does not show yet; it waits until the reader asks for it. */
  news = $state.raw<string[]>([]);
  /** Said once after an act, for eyes and screen readers. */
  said = $state('');
  lost = $state(false);
  progress = $state.raw<{ done: number; of: number; what: string } | null>(null);
  busy = $state(false);
  #own = new Set<number>();

  /** The desk's number: it rises with every decision, and what was fetched under an older one is fetched again. */
  seq = $state(0);
  #stories = $derived(new Map((this.collection?.stories ?? []).map((s) => [s.id, s])));
  #reports = $derived(new Map((this.collection?.reports ?? []).map((r) => [r.id, r])));

  get readOnly(): boolean { return this.collection?.readOnly ?? true; }

  async load() {
    try {
      const collection = await api.collection();
      this.collection = collection;
      this.seq = collection.seq;
      this.problem = null;
      this.news = [];
    } catch (error) {
      this.problem = problemOf(error);
    }
  }

  #stop: (() => void) | null = null;

  /** Looks for the desk again: after it was started anew, the old way to its changes is closed for good. */
  again() {
    this.follow();
    return this.load();
  }

  follow(): () => void {
    this.#stop?.();
    this.#stop = api.changes({
      changed: (seq, told) => {
        if (seq > this.seq && !this.#own.has(seq) && !this.busy) this.news = [...this.news, told];
      },
      progress: (done, of, what) => { this.progress = done < of ? { done, of, what } : null; },
      lost: (gone) => { this.lost = gone; },
    });
    return () => this.#stop?.();
  }

  act(act: AskedAct, saying: string) { return this.#send(() => api.act(this.seq, act), () => saying); }
  undo() { return this.#send(() => api.undo(), (a) => sentence(a.words)); }
  redo() { return this.#send(() => api.redo(), (a) => sentence(a.words)); }
  remove(report: string) { return this.#send(() => api.removeReport(report), () => words.reports.removed); }
  deleteForGood(report: string) { return this.#send(() => api.deleteReport(report), () => words.reports.deleted); }

  async #send<T extends { seq: number }>(send: () => Promise<T>, saying: (answer: T) => string): Promise<boolean> {
    this.busy = true;
    try {
      const answer = await send();
      this.#own.add(answer.seq);
      this.seq = answer.seq; // What is on the page is asked anew at once, beside the collection.
      this.said = saying(answer);
      await this.load();
      return true;
    } catch (error) {
      const problem = problemOf(error);
      this.said = `${problem.title}. ${problem.detail}${problem.status === 409 ? ` ${words.desk.drawnAnew}` : ''}`;
      if (problem.status === 409) await this.load();
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Shows what others changed, and tells it in numbers. */
  async show() {
    const before = this.collection;
    await this.load();
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
