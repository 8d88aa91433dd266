/** What the desk answers, beside the dossier's own entries: the shapes of the server's views. */
import type {
  ChangeEntry, ClaimEntry, ConflictEntry, EntityEntry, LookAlikeEntry, ReportEntry, SpanEntry, StatementEntry, TalksEntry, UnknownEntry, UnusableEntry,
} from './dossier';

/** A stretch of a long list: which of how many. */
export interface Window<T> { total: number; from: number; items: T[] }

export interface HeldReport extends ReportEntry {
  /** Its short name, as references have it. */
  ref: string;
  /** In words. */
  day: string;
  held: { path: string; added: string; confidential: boolean; embargo: string | null; withdrawn?: string | null };
}
export interface StoryView {
  id: string;
  title: SpanEntry | null;
  reports: string[];
  counts: { statements: number; claims: number; conflicts: number; changes: number; unknowns: number; talks: boolean };
}
export interface Collection {
  name: string;
  seq: number;
  readOnly: boolean;
  desk: string;
  version: string;
  models: string[];
  reports: HeldReport[];
  stories: StoryView[];
  /** What could not be read as it was meant, in words. */
  notices?: string[];
  /** Acts of this desk beyond those that every desk knows. */
  acts?: string[];
}

/** Whose words a part of a line is: ours, a report's, a report's between its own quotation marks, or something assumed. */
export type Voice = 'ours' | 'words' | 'quoted' | 'name' | 'state' | 'assumed';
export interface Part { text: string; as: Voice }
export interface PlaceView { report: string; start: number; end: number; ref: string }
export interface BriefLine { id: string | null; parts: Part[]; places: PlaceView[] }
export interface BriefSection { name: string; lines: BriefLine[] }
export interface BriefView { asOf: string | null; sections: BriefSection[]; more: number }

export interface Passage {
  report: string;
  label: string;
  outlet: string | null;
  day: string;
  line: number;
  start: number;
  end: number;
  before: string;
  sentence: string;
  after: string;
  marks: [number, number][];
}
export interface ChainLink { name: string; id: string | null; unnamed: boolean; break: string | null }
export interface Reason { rule: string; at: SpanEntry[]; from: Reason[] }
export interface Origin { name: string | null; reports: string[] }
export interface Decided { word: string; note: string | null; at: string; by: string }
export interface Evidence {
  id: string | null;
  kind: string;
  /** The finding in a few words. */
  says?: string;
  /** Some findings follow from others and can only be decided on there. */
  canDecide?: boolean;
  passages: Passage[];
  chain: ChainLink[];
  sources: { words: string; atLeast: number; atMost: number; origins: Origin[] } | null;
  rule: { id: string; says: string; right: number | null; asked: number | null } | null;
  trigger: SpanEntry | null;
  because: Reason | null;
  decided: Decided | null;
  citation: string;
}

export interface Again { id: string; report: string; label: string; day: string }
export interface SaidLine extends StatementEntry {
  speakerName: string | null;
  label: string;
  line: number;
  day: string;
  /** From the speaker to the report itself, both named. */
  chain: string[];
  again: Again[];
}
export interface Choice { id: string; name: string; count: number }
export interface Choices { speakers: Choice[]; sides: Choice[]; acts: Choice[]; days: Choice[] }

export interface TimelineMark {
  id: string;
  span: SpanEntry;
  status: string;
  place: string | null;
  /** The day of the report that says it; null where that day is not known. */
  saidOn: string | null;
  /** The happening that a plan came to, by its id. */
  happened: string | null;
}
export interface TimelineDay { day: string; planned: TimelineMark[]; happened: TimelineMark[] }
export interface TimelineView { days: TimelineDay[]; undated: TimelineMark[]; reportDays: string[] }

export interface SideCell { report: string; spans: SpanEntry[]; copyOf: string | null }
export interface SideRow { claim: string; words: SpanEntry; sources: string; cells: SideCell[] }
export interface SideBySideView { reports: string[]; rows: SideRow[]; total: number; from: number }

export interface TalksView extends TalksEntry { names: Record<string, string> }

export interface LayerSpan { id: string; start: number; end: number; says?: string | null; pieces?: [number, number][] }
export type LayerName = 'statements' | 'times' | 'names' | 'conditions' | 'setAside' | 'quantities' | 'events';
export interface ReportView { entry: HeldReport; text: string; layers: Record<LayerName, LayerSpan[]> }

export interface Hit { kind: string; id: string | null; report: string; start: number; end: number; sentence: string; marks: [number, number][] }
export interface QualityView {
  marks?: { name: string; figure: string; says: string }[];
  rules: { id: string; says: string; right: number | null; asked: number | null }[];
  doesNot?: string[];
}
export interface HistoryEntry { seq: number; at: string; by: string; words: string; undone: boolean; lost: string | null }

export type ListName = 'names' | 'claims' | 'conflicts' | 'look-alikes' | 'unusable' | 'changes' | 'unknowns' | 'copies' | 'events';
export interface ListEntry {
  names: EntityEntry & { perhapsNames?: Record<string, string> };
  claims: ClaimEntry;
  conflicts: ConflictEntry;
  'look-alikes': LookAlikeEntry;
  unusable: UnusableEntry;
  changes: ChangeEntry;
  unknowns: UnknownEntry;
  copies: { id: string; spans: SpanEntry[]; as: string; source: string | null };
  events: { id: string; span: SpanEntry; status: string };
}

export type Deed = 'accept' | 'refuse' | 'edit' | 'note' | 'same' | 'not-same' | 'given' | 'mark' | 'add-finding';
export interface Act {
  do: Deed;
  id?: string;
  set?: Record<string, string>;
  note?: string;
  names?: string[];
  report?: string;
  published?: string;
  outlet?: string;
  url?: string;
  title?: string;
  confidential?: boolean;
  embargo?: string | null;
  withdrawn?: string | null;
  span?: { report: string; start: number; end: number };
  kind?: string;
}
