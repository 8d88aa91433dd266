// Written by scripts/types.mjs from docs/openapi.json ("npm run types"); a test fails when it is stale.

/** What is answered, by address. */
export interface Answers {
  'collection': CollectionView;
  'findings/{id}': EvidenceView;
  'history': HistoryView[];
  'lines': Record<string, number[]>;
  'passages': PassagesView;
  'quality': QualityView;
  'reports/{id}': ReportView;
  'search': { total: number; from: number; items: HitView[]; };
  'shared': SharedView[];
  'stories/{story}/brief': BriefView;
  'stories/{story}/changes': { total: number; from: number; items: ChangeEntry[]; };
  'stories/{story}/claims': { total: number; from: number; items: ClaimEntry[]; };
  'stories/{story}/conflicts': { total: number; from: number; items: ConflictEntry[]; };
  'stories/{story}/copies': { total: number; from: number; items: CopyEntry[]; };
  'stories/{story}/events': { total: number; from: number; items: EventEntry[]; };
  'stories/{story}/look-alikes': { total: number; from: number; items: LookAlikeEntry[]; };
  'stories/{story}/names': { total: number; from: number; items: NameView[]; };
  'stories/{story}/side-by-side': SideBySideView;
  'stories/{story}/statements': { total: number; from: number; items: SaidView[]; };
  'stories/{story}/statements/choices': ChoicesView;
  'stories/{story}/talks': TalksView | null;
  'stories/{story}/timeline': TimelineView;
  'stories/{story}/unknowns': { total: number; from: number; items: UnknownEntry[]; };
  'stories/{story}/unusable': { total: number; from: number; items: UnusableEntry[]; };
}

/** What is sent and what is answered, by address. */
export interface Posts {
  'acts': { sent: ActRequest; answer: DoneView };
  'redo': { sent: Record<string, never>; answer: DoneView };
  'reports': { sent: PastedReport; answer: AddedView };
  'reports/{id}/delete': { sent: Record<string, never>; answer: DoneView };
  'reports/{id}/remove': { sent: Record<string, never>; answer: DoneView };
  'undo': { sent: Record<string, never>; answer: DoneView };
}

export interface ActRequest {
  basedOn: number;
  act: AskedAct;
}

export interface AddedView {
  ids: string[];
  notices: string[];
}

export interface AfterEntry {
  as: "overtaken" | "met" | "dropped" | "unknown";
  on: DayEntry;
  span: SpanEntry;
  by?: string | null;
}

export interface AgainView {
  id: string;
  report: string;
  label: string;
  day: string;
}

export interface AskedAct {
  do: "accept" | "refuse" | "edit" | "note" | "add" | "same" | "not-same" | "same-story" | "not-same-story" | "rename" | "rule-out" | "assume" | "deny" | "waive" | "soften" | "happened" | "as-reported" | "given" | "mark";
  id?: string | null;
  kind?: string | null;
  at?: AskedWords | null;
  set?: Record<string, string> | null;
  note?: string | null;
  names?: string[] | null;
  report?: string | null;
  published?: string | null;
  outlet?: string | null;
  url?: string | null;
  title?: string | null;
  confidential?: boolean;
  embargo?: string | null;
  withdrawn?: string | null;
  reports?: string[] | null;
}

export interface AskedWords {
  report: string;
  start: number;
  end: number;
}

export interface AssumptionEntry {
  a: SpanEntry;
  b: SpanEntry;
  why: string;
  holds: boolean;
}

export interface BecauseEntry {
  rule: string;
  at: SpanEntry[];
  from: BecauseEntry[];
}

export interface BriefLineView {
  id: string | null;
  parts: PartView[];
  places: PlaceView[];
}

export interface BriefSectionView {
  name: string;
  lines: BriefLineView[];
}

export interface BriefView {
  asOf: string | null;
  sections: BriefSectionView[];
  more: number;
}

export interface BrokenProvenanceEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  as: "orphan-marker" | "anonymous" | "source-without-target";
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface CautionEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry | null;
  as: "machine-rewritten" | "cut-off" | "encoding" | "unread-language" | "correction" | "far-day";
  corrects?: CorrectsEntry | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface ChainView {
  name: string;
  id: string | null;
  unnamed: boolean;
  break: string | null;
}

export interface ChangeEntry {
  id: string;
  rule: string;
  confidence: number | null;
  about: string;
  steps: StepEntry[];
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface ChangedView {
  seq: number;
  words: string;
}

export interface ChoiceView {
  id: string;
  name: string;
  count: number;
}

export interface ChoicesView {
  speakers: ChoiceView[];
  sides: ChoiceView[];
  acts: ChoiceView[];
  days: ChoiceView[];
}

export interface ClaimEntry {
  id: string;
  rule: string;
  confidence: number | null;
  text: SpanEntry;
  supports: SupportEntry[];
  denials: DenialEntry[];
  assumes: AssumptionEntry[];
  independent: OriginsEntry;
  speakers: string[];
  sides: string[];
  inReports: number;
  status: string;
  restsOnCorrected?: RestsOnEntry | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface ClosedEntry {
  span: SpanEntry;
}

export interface CollectionView {
  name: string;
  seq: number;
  readOnly: boolean;
  desk: string;
  version: string;
  models: string[];
  reports: HeldReportView[];
  stories: StoryView[];
  notices: string[];
}

export interface ConflictEntry {
  id: string;
  rule: string;
  confidence: number | null;
  as: "status" | "number" | "date" | "office" | "role" | "delivery" | "attendance" | "who" | "dispute";
  within: "report" | "reports";
  about: string;
  of: string[];
  spans: SpanEntry[];
  why: string;
  fitsIf: string | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface CopyEntry {
  id: string;
  rule: string;
  confidence: number | null;
  spans: SpanEntry[];
  as: "verbatim" | "edited" | "paraphrase" | "same-statement";
  source: string | null;
  edits?: EditEntry[] | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface CorrectsEntry {
  old: SpanEntry | null;
  new: SpanEntry | null;
  passages: SpanEntry[];
}

export interface CountsView {
  statements: number;
  claims: number;
  conflicts: number;
  cameAbout: number;
  changes: number;
  unknowns: number;
  talks: boolean;
}

export interface DayEntry {
  earliest: string | null;
  latest: string | null;
  value: string | null;
  known: "printed" | "given" | "solved" | "unknown";
  because: SpanEntry[];
  ofUnknownYear?: DaysOfUnknownYear | null;
}

export interface DaysOfUnknownYear {
  earliest: string | null;
  latest: string | null;
  value?: string | null;
}

export interface DecidedView {
  word: string;
  note: string | null;
  at: string;
  by: string;
}

export interface DelegationEntry {
  party: string;
  head: string | null;
  members: string[];
  spans: SpanEntry[];
}

export interface DenialEntry {
  span: SpanEntry;
  statement: string | null;
}

export interface DoneView {
  seq: number;
  words: string;
}

export interface EditEntry {
  a: SpanEntry | null;
  b: SpanEntry | null;
}

export interface EntityEntry {
  id: string;
  rule: string;
  confidence: number | null;
  name: string;
  type: "person" | "organisation" | "place" | "document" | "group" | "unnamed";
  variants: VariantEntry[];
  offices: OfficeEntry[];
  speaksFor: SpeaksForEntry | null;
  merged: MergeEntry[];
  perhapsSame: PerhapsSameEntry[];
  story: string | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface EventEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  trigger: SpanEntry;
  type: string;
  plover: string | null;
  participants: ParticipantEntry[];
  status: "happened" | "ongoing" | "planned" | "proposed" | "possible" | "conditional" | "doubtful" | "refused" | "denied" | "not-happened";
  time: string | null;
  duration: string | null;
  order: OrderEntry[];
  place: string | null;
  according: string | null;
  sameAs: string | null;
  whole?: boolean | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface EvidenceView {
  id: string;
  kind: string;
  says: string;
  passages: PassageView[];
  chain: ChainView[];
  sources: SourcesView | null;
  rule: RuleView;
  trigger: SpanEntry | null;
  because: BecauseEntry | null;
  canDecide: boolean;
  decided: DecidedView | null;
  citation: string;
}

export interface FileEntry {
  path: string;
  published: string | null;
  outlet: string | null;
  url: string | null;
}

export interface GateEntry {
  order: number;
  span: SpanEntry;
  gate: string;
  duration: string | null;
}

export interface HappeningEntry {
  id: string;
  rule: string;
  confidence: number | null;
  name: string;
  by: string | null;
  spans: SpanEntry[];
  document: string | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export type HeldReportView = ReportEntry & {
  ref: string;
  day: string;
  opening: string;
  shared: SharedWordsView | null;
  held: HeldView;
};

export interface HeldView {
  path: string;
  added: string;
  from: string;
  confidential: boolean;
  embargo: string | null;
  withdrawn: string | null;
}

export interface HistoryView {
  seq: number;
  at: string;
  by: string;
  words: string;
  undone: boolean;
  lost: string | null;
}

export interface HitView {
  kind: string;
  id: string | null;
  who: string | null;
  report: string;
  start: number;
  end: number;
  sentence: string;
  marks: ([number, number])[];
}

export interface IdentityEntry {
  id: string;
  rule: string;
  confidence: number | null;
  a: string;
  b: string;
  as: "same" | "entails";
  level: "stated" | "assumed";
  why: string;
  spans: SpanEntry[];
  holds: boolean;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface IssueEntry {
  id: string;
  name: string;
}

export interface KnotChangeEntry {
  knot: string;
  about: string;
  from: "open" | "past" | "would-close" | null;
  to: "open" | "past" | "would-close" | null;
}

export interface KnotEntry {
  id: string;
  rule: string;
  confidence: number | null;
  state: "open" | "past" | "would-close";
  cycle: string[];
  conditions: string[];
  assumes: string[];
  since: DayEntry;
  after: AfterEntry | null;
  nearest: SpanEntry[];
  waysOut: WayOutEntry[];
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface LayerSpanView {
  id: string;
  start: number;
  end: number;
  says: string | null;
  pieces: ([number, number])[];
}

export interface LayersView {
  statements: LayerSpanView[];
  times: LayerSpanView[];
  names: LayerSpanView[];
  conditions: LayerSpanView[];
  setAside: LayerSpanView[];
  quantities: LayerSpanView[];
  events: LayerSpanView[];
}

export interface LookAlikeEntry {
  id: string;
  rule: string;
  confidence: number | null;
  of: string[];
  spans: SpanEntry[];
  why: string;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface MeasuredView {
  of: string;
  right: number | null;
  found: number | null;
}

export interface MergeEntry {
  forms: string[];
  why: string;
}

export type NameView = EntityEntry & {
  perhapsNames: Record<string, string>;
  said: number;
  passages: number;
  inReports: Record<string, number>;
  canPart: boolean[];
};

export interface OfficeEntry {
  text: string;
  span: SpanEntry;
}

export interface OrderEntry {
  as: "before" | "after" | "during";
  of: string;
}

export interface OriginView {
  name: string | null;
  reports: string[];
}

export interface OriginsEntry {
  atLeast: number;
  atMost: number;
}

export interface OutcomeEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  state: "agreed" | "not-reached" | "refused" | "open" | "disputed";
  round: string | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface OutletEntry {
  name: string;
  span: SpanEntry | null;
}

export interface PartView {
  text: string;
  as: "ours" | "words" | "quoted" | "name" | "state" | "assumed";
}

export interface ParticipantEntry {
  entity: string;
  role: string;
}

export interface PassageView {
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
  marks: ([number, number])[];
}

export interface PassagesView {
  passages: PassageView[];
  citation: string;
}

export interface PastedReport {
  text: string;
  name?: string | null;
  published?: string | null;
  outlet?: string | null;
  url?: string | null;
}

export interface PerhapsSameEntry {
  entity: string;
  why: string;
}

export interface PlaceView {
  report: string;
  start: number;
  end: number;
  ref: string;
}

export interface PositionEntry {
  id: string;
  rule: string;
  confidence: number | null;
  party: string;
  issue: string;
  text: SpanEntry;
  stance: "wants" | "rejects" | "offers" | "accepts" | "open";
  firmness: "firm" | "stated" | "open";
  since: DayEntry;
  voice: "own" | "other" | "reporter";
  statement: string | null;
  before: string | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface Problem {
  title?: string;
  detail?: string;
  status?: number;
  current?: number;
}

export interface ProgressView {
  done: number;
  of: number;
  what: string;
}

export interface QualityView {
  marks: MeasuredView[];
  rules: RuleView[];
}

export interface ReportEntry {
  id: string;
  label: string;
  file: string;
  files: FileEntry[];
  sha256: string;
  length: number;
  language: string;
  read: boolean;
  headline: SpanEntry | null;
  published: DayEntry;
  outlet: OutletEntry | null;
  story: string | null;
  sentences: SentencesEntry;
  setAside: SetAsideEntry[];
  brokenProvenance: BrokenProvenanceEntry[];
  cautions: CautionEntry[];
  withdrawn?: string | null;
}

export interface ReportView {
  entry: HeldReportView;
  text: string;
  layers: LayersView;
}

export interface RestsOnEntry {
  caution: string;
  alone: boolean;
}

export interface RoadmapEntry {
  id: string;
  rule: string;
  confidence: number | null;
  by: string;
  steps: GateEntry[];
  blockedBy: string[];
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface RoundEntry {
  id: string;
  rule: string;
  confidence: number | null;
  number: number | null;
  time: string | null;
  place: string | null;
  duration: string | null;
  events: string[];
  delegations: DelegationEntry[];
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface RuleView {
  id: string;
  says: string;
  right: number | null;
  asked: number | null;
}

export type SaidView = StatementEntry & {
  speakerName: string | null;
  label: string;
  line: number;
  day: string;
  chain: string[];
  again: AgainView[];
  made: DecidedView | null;
};

export interface SentencesEntry {
  count: number;
  unread: SpanEntry[];
}

export interface SetAsideEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  as: "navigation" | "caption" | "credit" | "repeat" | "related" | "footer" | "advert" | "citation-marker" | "filler";
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface SharedView {
  at: string;
  by: string;
  form: string;
  reports: number;
  withdrawn: WithdrawnView[];
}

export interface SharedWordsView {
  report: string;
  percent: number;
}

export interface SideBySideView {
  reports: string[];
  rows: SideRowView[];
  total: number;
  from: number;
}

export interface SideCellView {
  report: string;
  spans: SpanEntry[];
  copyOf: string | null;
  copyAs: "verbatim" | "edited" | "paraphrase" | "same-statement" | null;
}

export interface SideRowView {
  claim: string;
  words: SpanEntry;
  sources: string;
  cells: SideCellView[];
}

export interface SourcesView {
  words: string;
  atLeast: number;
  atMost: number;
  origins: OriginView[];
}

export interface SpanEntry {
  report: string;
  start: number;
  end: number;
  text: string;
}

export interface SpeakerEntry {
  entity: string | null;
  entities: string[];
  span: SpanEntry | null;
  office: SpanEntry | null;
}

export interface SpeaksForEntry {
  entity: string;
  span: SpanEntry;
}

export interface StatementEntry {
  id: string;
  rule: string;
  confidence: number | null;
  report: string;
  speaker: SpeakerEntry | null;
  cue: SpanEntry | null;
  content: SpanEntry[];
  kind: "direct" | "indirect" | "mixed" | "headline";
  act: "say" | "announce" | "demand" | "offer" | "refuse" | "accuse" | "promise" | "deny" | "predict" | "warn" | "agree" | "ask" | "other";
  negated: boolean;
  question: boolean;
  voice: "attributed" | "carried" | "reporter";
  relay: string[];
  to: string | null;
  on: string | null;
  place: string | null;
  sameAs: string | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface StepEntry {
  at: DayEntry;
  state: string;
  span: SpanEntry;
  of: string | null;
}

export interface StoryView {
  id: string;
  title: SpanEntry | null;
  reports: string[];
  counts: CountsView;
}

export interface SupportEntry {
  span: SpanEntry;
  statement: string | null;
  source: string | null;
}

export interface TalksEntry {
  parties: string[];
  thirdParties: string[];
  rounds: RoundEntry[];
  issues: IssueEntry[];
  positions: PositionEntry[];
  happenings: HappeningEntry[];
  waits: WaitEntry[];
  identities: IdentityEntry[];
  knots: KnotEntry[];
  circlesUpTo?: number | null;
  whatIf?: WhatIfEntry | null;
  roadmaps: RoadmapEntry[];
  outcomes: OutcomeEntry[];
}

export type TalksView = TalksEntry & {
  names: Record<string, string>;
  supposed: Record<string, string>;
};

export interface TimelineDayView {
  day: string;
  planned: TimelineMarkView[];
  happened: TimelineMarkView[];
}

export interface TimelineMarkView {
  id: string;
  span: SpanEntry;
  line: number;
  status: string;
  place: string | null;
  saidOn: string | null;
  happened: string | null;
}

export interface TimelineView {
  days: TimelineDayView[];
  undated: TimelineMarkView[];
  reportDays: string[];
  total: number;
}

export interface UnknownEntry {
  id: string;
  rule: string;
  confidence: number | null;
  question: string;
  as: "open-slot" | "unnamed-source" | "conflict" | "said-unclear" | "orphan" | "silent-party";
  of: string[];
  spans: SpanEntry[];
  closed: ClosedEntry | null;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface UnusableEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  as: "unclear-reference" | "impossible" | "time-clash";
  why: string;
  decided?: "same" | "not-same" | "same-story" | "not-same-story" | "accepted" | "refused" | "edited" | "added" | "noted" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
}

export interface VariantEntry {
  form: string;
  spans: SpanEntry[];
}

export interface WaitEntry {
  condition: string;
  happening: string;
  on: string;
  holder: string | null;
  statedIn: string[];
  alsoStated?: string[] | null;
  threat?: boolean;
  over?: boolean;
}

export interface WayOutEntry {
  by: string[];
  items: WayOutItemEntry[];
  text: string;
  proposedIn: SpanEntry | null;
}

export interface WayOutItemEntry {
  do: "waive" | "soften";
  condition: string;
}

export interface WhatIfEntry {
  assume: string[];
  deny: string[];
  waive: string[];
  soften: string[];
  happened: string[];
  changes: KnotChangeEntry[];
}

export interface WithdrawnView {
  report: string;
  why: string;
  since: boolean;
  findings: number;
}
