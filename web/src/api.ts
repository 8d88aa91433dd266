/** All that the page asks of the server, and the only file that knows its addresses. */
import { withMore } from './plans';
import type { Answers, AskedAct, ChangedView, PastedReport, Posts, ProgressView } from './views';

/** What went wrong, in words a reader can use. `current` is the desk's newest number when another tab was faster. */
export class Problem extends Error {
  constructor(readonly title: string, readonly detail: string, readonly status: number, readonly current: number | null = null) {
    super(`${title}. ${detail}`);
  }
}

export type Query = Record<string, string | number | boolean | null | undefined | string[]>;

/** A query string without empty values; a list is written with commas. Keys keep the order they are given in. */
export function queryOf(query: Query): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '' || value === false) continue;
    const words = Array.isArray(value) ? value.join(',') : value === true ? 'yes' : String(value);
    if (words !== '') pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(words).replaceAll('%2C', ',')}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

async function answer<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('unreachable', '', 0);
  }
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? await response.json() : null;
  if (response.ok) return body as T;
  const told = (body ?? {}) as { title?: string; detail?: string; current?: number };
  throw new Problem(told.title ?? response.statusText, told.detail ?? '', response.status, told.current ?? null);
}

/** An address with its ids put in: "stories/{story}/brief". */
const filled = (path: string, at: Record<string, string>) => path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ''));

/** Only the collection waits until what was decided last is worked in; all else is read at once (RFC 7240). */
const get = <P extends keyof Answers>(path: P, at: Record<string, string> = {}, query: Query = {}, signal?: AbortSignal) =>
  answer<Answers[P]>(fetch(`/api/${filled(path, at)}${queryOf(query)}`, { credentials: 'same-origin', signal, headers: path === 'collection' ? {} : { Prefer: 'wait=0' } }));

const post = <P extends keyof Posts>(path: P, at: Record<string, string>, body: Posts[P]['sent'] | FormData) =>
  answer<Posts[P]['answer']>(fetch(`/api/${filled(path, at)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: body instanceof FormData ? { 'X-Concordance': '1' } : { 'X-Concordance': '1', 'Content-Type': 'application/json' },
    body: body instanceof FormData ? body : JSON.stringify(body),
  }));

export interface Range { from?: number; count?: number; q?: string }
export interface SaidFilter extends Range {
  speaker?: string; side?: string; act?: string; report?: string; day?: string; until?: string; origins?: string; together?: boolean;
}
export interface Suppose { assume?: string[]; deny?: string[]; waive?: string[]; soften?: string[]; happened?: string[] }
const STRETCH = 1500;

export type ListName = 'names' | 'claims' | 'conflicts' | 'look-alikes' | 'unusable' | 'changes' | 'unknowns' | 'copies' | 'events';

export const api = {
  collection: (signal?: AbortSignal) => get('collection', {}, {}, signal),
  brief: (story: string, q: { asOf?: string; all?: boolean }, signal?: AbortSignal) => get('stories/{story}/brief', { story }, { ...q }, signal),
  finding: (id: string, signal?: AbortSignal) => get('findings/{id}', { id }, {}, signal),
  /** Passages of plain places: the evidence of a line that is no single finding. */
  passages: (places: { report: string; start: number; end: number }[], signal?: AbortSignal) => get('passages', {}, { at: places.map((p) => `${p.report}:${p.start}-${p.end}`) }, signal),
  statements: (story: string, filter: SaidFilter, signal?: AbortSignal) => get('stories/{story}/statements', { story }, { ...filter }, signal),
  choices: (story: string, signal?: AbortSignal) => get('stories/{story}/statements/choices', { story }, {}, signal),
  list: <N extends ListName>(story: string, name: N, range: Range = {}, signal?: AbortSignal) => get<`stories/{story}/${N}`>(`stories/{story}/${name}`, { story }, { ...range }, signal),
  /** In stretches: an answer of ten thousand marks at once would hold the browser up while it is taken apart. */
  timeline: async (story: string, signal?: AbortSignal) => {
    const stretch = (from: number) => get('stories/{story}/timeline', { story }, { from, count: STRETCH }, signal);
    let whole = await stretch(0);
    for (let from = STRETCH; whole !== null && from < whole.total; from += STRETCH) whole = withMore(whole, await stretch(from));
    return whole;
  },
  sideBySide: (story: string, q: Range & { reports?: string[] }, signal?: AbortSignal) => get('stories/{story}/side-by-side', { story }, { ...q }, signal),
  talks: (story: string, suppose: Suppose, signal?: AbortSignal) => get('stories/{story}/talks', { story }, { ...suppose }, signal),
  report: (id: string, signal?: AbortSignal) => get('reports/{id}', { id }, {}, signal),
  lines: (reports: string[]) => get('lines', {}, { of: reports }),
  search: (range: Range, signal?: AbortSignal) => get('search', {}, { ...range }, signal),
  quality: (signal?: AbortSignal) => get('quality', {}, {}, signal),
  history: (signal?: AbortSignal) => get('history', {}, {}, signal),
  shared: (signal?: AbortSignal) => get('shared', {}, {}, signal),

  act: (basedOn: number, act: AskedAct) => post('acts', {}, { basedOn, act }),
  undo: () => post('undo', {}, {}),
  redo: () => post('redo', {}, {}),
  addText: (given: PastedReport) => post('reports', {}, given),
  addFiles: (files: File[]) => {
    const form = new FormData();
    for (const file of files) form.append('files', file, file.name);
    return post('reports', {}, form);
  },
  removeReport: (id: string) => post('reports/{id}/remove', { id }, {}),
  deleteReport: (id: string) => post('reports/{id}/delete', { id }, {}),
  exportAddress: (as: string, fullText: boolean) => `/api/export${queryOf({ as, fullText })}`,

  /** Follows what other tabs and desks change; returns how to stop. */
  changes(on: { changed: (seq: number, words: string) => void; progress: (done: number, of: number, what: string) => void; lost: (gone: boolean) => void }) {
    const stream = new EventSource('/api/changes');
    stream.addEventListener('open', () => on.lost(false));
    stream.addEventListener('error', () => on.lost(true));
    stream.addEventListener('changed', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as ChangedView;
      on.changed(told.seq, told.words);
    });
    stream.addEventListener('progress', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as ProgressView;
      on.progress(told.done, told.of, told.what);
    });
    return () => stream.close();
  },
};
