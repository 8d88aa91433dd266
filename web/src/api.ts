/** All that the page asks of the server, and the only file that knows its addresses. */
import type {
  Act, BriefView, Choices, Collection, Evidence, Hit, HistoryEntry, ListEntry, ListName, Passage, QualityView, ReportView, SaidLine, SideBySideView,
  TalksView, TimelineView, Window,
} from './views';

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

const get = <T>(path: string, query: Query = {}, signal?: AbortSignal) =>
  answer<T>(fetch(`/api/${path}${queryOf(query)}`, { credentials: 'same-origin', signal }));

const post = <T>(path: string, body: unknown) =>
  answer<T>(fetch(`/api/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: body instanceof FormData ? { 'X-Concordance': '1' } : { 'X-Concordance': '1', 'Content-Type': 'application/json' },
    body: body instanceof FormData ? body : JSON.stringify(body),
  }));

const id = encodeURIComponent;
export interface Range { from?: number; count?: number; q?: string }
export interface SaidFilter extends Range {
  speaker?: string; side?: string; act?: string; report?: string; day?: string; until?: string; origins?: string; together?: boolean;
}
export interface Suppose { assume?: string[]; deny?: string[]; waive?: string[]; soften?: string[]; happened?: string[] }
export interface Added { ids: string[]; notices: string[] }

export const api = {
  collection: (signal?: AbortSignal) => get<Collection>('collection', {}, signal),
  brief: (story: string, q: { asOf?: string; all?: boolean }, signal?: AbortSignal) => get<BriefView>(`stories/${id(story)}/brief`, { ...q }, signal),
  finding: (finding: string, signal?: AbortSignal) => get<Evidence>(`findings/${id(finding)}`, {}, signal),
  /** Passages of plain places: the evidence of a line that is no single finding. */
  passages: (places: { report: string; start: number; end: number }[], signal?: AbortSignal) =>
    get<{ passages: Passage[]; citation: string }>('passages', { at: places.map((p) => `${p.report}:${p.start}-${p.end}`) }, signal),
  statements: (story: string, filter: SaidFilter, signal?: AbortSignal) => get<Window<SaidLine>>(`stories/${id(story)}/statements`, { ...filter }, signal),
  choices: (story: string, signal?: AbortSignal) => get<Choices>(`stories/${id(story)}/statements/choices`, {}, signal),
  list: <N extends ListName>(story: string, name: N, range: Range = {}, signal?: AbortSignal) =>
    get<Window<ListEntry[N]>>(`stories/${id(story)}/${name}`, { ...range }, signal),
  timeline: (story: string, asOf: string | undefined, signal?: AbortSignal) => get<TimelineView>(`stories/${id(story)}/timeline`, { asOf }, signal),
  sideBySide: (story: string, q: Range & { reports?: string[] }, signal?: AbortSignal) =>
    get<SideBySideView>(`stories/${id(story)}/side-by-side`, { ...q }, signal),
  talks: (story: string, suppose: Suppose, signal?: AbortSignal) => get<TalksView | null>(`stories/${id(story)}/talks`, { ...suppose }, signal),
  report: (report: string, signal?: AbortSignal) => get<ReportView>(`reports/${id(report)}`, {}, signal),
  search: (range: Range, signal?: AbortSignal) => get<Window<Hit>>('search', { ...range }, signal),
  quality: (signal?: AbortSignal) => get<QualityView>('quality', {}, signal),
  history: (signal?: AbortSignal) => get<HistoryEntry[]>('history', {}, signal),

  act: (basedOn: number, act: Act) => post<{ seq: number }>('acts', { basedOn, act }),
  undo: (basedOn: number) => post<{ seq: number; words: string }>('undo', { basedOn }),
  redo: (basedOn: number) => post<{ seq: number; words: string }>('redo', { basedOn }),
  addText: (given: { text: string; name: string; published?: string; outlet?: string; url?: string }) => post<Added>('reports', given),
  addFiles: (files: File[]) => {
    const form = new FormData();
    for (const file of files) form.append('files', file, file.name);
    return post<Added>('reports', form);
  },
  removeReport: (report: string) => post<{ seq: number }>(`reports/${id(report)}/remove`, {}),
  deleteReport: (report: string) => post<{ seq: number }>(`reports/${id(report)}/delete`, {}),
  exportAddress: (as: string, fullText: boolean) => `/api/export${queryOf({ as, fullText })}`,

  /** Follows what other tabs and desks change; returns how to stop. */
  changes(on: { changed: (seq: number, words: string) => void; progress: (done: number, of: number, what: string) => void; lost: (gone: boolean) => void }) {
    const stream = new EventSource('/api/changes');
    stream.addEventListener('open', () => on.lost(false));
    stream.addEventListener('error', () => on.lost(true));
    stream.addEventListener('changed', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as { seq: number; words: string };
      on.changed(told.seq, told.words);
    });
    stream.addEventListener('progress', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as { done: number; of: number; what: string };
      on.progress(told.done, told.of, told.what);
    });
    return () => stream.close();
  },
};
