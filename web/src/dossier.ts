// Written by scripts/types.mjs from docs/dossier.schema.json ("npm run types"); a test fails when it is stale.

export interface AfterEntry {
  as: "overtaken" | "met" | "dropped" | "unknown";
  on: DayEntry;
  span: SpanEntry;
}

export interface AsOfEntry {
  day: string;
  counted: string[];
  mayBeLater: string[];
  leftOut: string[];
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

export interface BrokenProvenanceEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  as: "orphan-marker" | "anonymous" | "source-without-target";
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface CautionEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry | null;
  as: "machine-rewritten" | "cut-off" | "encoding" | "unread-language" | "correction";
  corrects?: CorrectsEntry | null;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface ChangeEntry {
  id: string;
  rule: string;
  confidence: number | null;
  about: string;
  steps: StepEntry[];
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface ClosedEntry {
  span: SpanEntry;
}

export interface ConditionEntry {
  id: string;
  rule: string;
  confidence: number | null;
  report: string;
  sentence: SpanEntry;
  marker: SpanEntry | null;
  condition: SpanEntry;
  governed: SpanEntry | null;
  kind: "only-if" | "if" | "unless" | "until" | "once" | "before" | "first" | "pending" | "exchange" | "purpose" | "at" | "sequence";
  mode: "before" | "together" | "assured";
  guard: Record<string, unknown> | null;
  holder: string | null;
  according: string | null;
  settledBy: "rule+tree" | "rule" | "tree" | "person";
  asserted: boolean;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface CopyEntry {
  id: string;
  rule: string;
  confidence: number | null;
  spans: SpanEntry[];
  as: "verbatim" | "edited" | "paraphrase" | "same-statement";
  source: string | null;
  edits?: EditEntry[] | null;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface CorrectsEntry {
  old: SpanEntry | null;
  new: SpanEntry | null;
  passages: SpanEntry[];
}

export interface DayEntry {
  earliest: string | null;
  latest: string | null;
  value: string | null;
  known: "printed" | "given" | "solved" | "unknown";
  because: SpanEntry[];
}

export interface DecisionEntry {
  number: number;
  decide: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened";
  kind: string | null;
  about: string[];
  state: "applied" | "lost" | "open";
  spans: SpanEntry[];
  why: string | null;
  note: string | null;
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

export interface Dossier {
  format: "concordance/1";
  asOf: AsOfEntry | null;
  reports: ReportEntry[];
  entities?: EntityEntry[] | null;
  times?: TimeEntry[] | null;
  quantities?: QuantityEntry[] | null;
  sources?: SourceEntry[] | null;
  statements?: StatementEntry[] | null;
  events?: EventEntry[] | null;
  conditions?: ConditionEntry[] | null;
  stories?: StoryEntry[] | null;
  decisions?: DecisionEntry[] | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface LookAlikeEntry {
  id: string;
  rule: string;
  confidence: number | null;
  of: string[];
  spans: SpanEntry[];
  why: string;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface MergeEntry {
  forms: string[];
  why: string;
}

export interface OfficeEntry {
  text: string;
  span: SpanEntry;
}

export interface OrderEntry {
  as: "before" | "after" | "during";
  of: string;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface OutletEntry {
  name: string;
  span: SpanEntry | null;
}

export interface ParticipantEntry {
  entity: string;
  role: string;
}

export interface PerhapsSameEntry {
  entity: string;
  why: string;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface QuantityEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  value: string;
  upTo: string | null;
  bound: "exact" | "at-least" | "at-most" | "about";
  perSide: boolean;
  unit: string | null;
  of: string | null;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
}

export interface RestsOnEntry {
  caution: string;
  alone: boolean;
}

export interface RingEntry {
  steps: SpanEntry[];
}

export interface RoadmapEntry {
  id: string;
  rule: string;
  confidence: number | null;
  by: string;
  steps: GateEntry[];
  blockedBy: string[];
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface SourceEntry {
  id: string;
  rule: string;
  confidence: number | null;
  as: "person" | "document" | "agency" | "outlet" | "official" | "unnamed";
  entity: string | null;
  span: SpanEntry | null;
  via: string[];
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface StepEntry {
  at: DayEntry;
  state: string;
  span: SpanEntry;
  of: string | null;
}

export interface StoryEntry {
  id: string;
  rule: string;
  confidence: number | null;
  title: SpanEntry | null;
  reports: string[];
  why: string[];
  claims?: ClaimEntry[] | null;
  copies?: CopyEntry[] | null;
  conflicts?: ConflictEntry[] | null;
  lookAlikes?: LookAlikeEntry[] | null;
  unusable?: UnusableEntry[] | null;
  changes?: ChangeEntry[] | null;
  timeline?: TimelineEntry[] | null;
  unknowns?: UnknownEntry[] | null;
  quotingRings?: RingEntry[] | null;
  talks?: TalksEntry | null;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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

export interface TimeEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  kind: "date" | "time" | "duration" | "set" | "vague";
  value: string | null;
  expression: string | null;
  earliest: string | null;
  latest: string | null;
  relative: boolean;
  anchor: string | null;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface TimelineEntry {
  at: DayEntry;
  planned: string[];
  happened: string[];
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
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
}

export interface UnusableEntry {
  id: string;
  rule: string;
  confidence: number | null;
  span: SpanEntry;
  as: "unclear-reference" | "impossible" | "time-clash";
  why: string;
  decided?: "same" | "not-same" | "accepted" | "refused" | "edited" | "given" | "assume" | "deny" | "waive" | "soften" | "happened" | null;
  because?: BecauseEntry | null;
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
