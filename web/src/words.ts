/**
 * Every word of ours on the page, in one place and ready for translation: long because all of them are here.
 * A translation is a second object of the same shape. Words of the reports are never here.
 */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
/** A name out of a report inside a sentence of ours: in its own direction, and unable to turn ours around (Unicode's isolates, UAX 9). */
export const apart = (name: string) => (name === '' ? '' : `\u2068${name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`);
const list = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

/** Years that stand for one which no report prints; days in them are shown without. */
const isUnknown = (year: number) => year >= 9501 && year <= 9728;

/** "2 June 2025"; a moment such as "2025-06-03T09:00:00Z" also tells its time. */
export function dayInWords(iso: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso);
  if (!found) return iso;
  const day = `${Number(found[3])} ${MONTHS[Number(found[2]) - 1] ?? ''}${isUnknown(Number(found[1])) ? '' : ` ${found[1]}`}`;
  return found[4] ? `${day}, ${found[4]}` : day;
}
export const shortDay = (iso: string) => `${Number(iso.slice(8, 10))} ${(MONTHS[Number(iso.slice(5, 7)) - 1] ?? '').slice(0, 3)}`;

interface Day { earliest: string | null; latest: string | null; value?: string | null; ofUnknownYear?: Day | null }
export function dayRange(of: Day | null | undefined): string {
  if (!of) return 'no day';
  const day = of.ofUnknownYear ?? of;
  if (day.value) return dayInWords(day.value);
  if (day.earliest && day.latest) return day.earliest.slice(0, 7) === day.latest.slice(0, 7)
    ? `${Number(day.earliest.slice(8))} to ${dayInWords(day.latest)}` : `${dayInWords(day.earliest)} to ${dayInWords(day.latest)}`;
  if (day.earliest) return `${dayInWords(day.earliest)} or after`;
  return day.latest ? `${dayInWords(day.latest)} or before` : 'no day';
}

/** "Arabic" for "ar". */
function languageName(code: string): string {
  try { return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code; } catch { return code; }
}

export const words = {
  name: 'Concordance',
  list,
  loading: 'Reading …',
  title: (page: string, story: string) => (story ? `${page} · ${story}` : page),

  frame: {
    skip: 'Skip to the page', pages: 'Pages', menu: 'Pages and reports', close: 'Close', reports: 'Reports', stories: 'Stories', allReports: 'Add or correct reports',
    search: 'Search', searchLabel: 'Search all reports and findings', undo: 'Undo', redo: 'Redo', desk: 'Desk', readOnly: 'Read only', evidence: 'Evidence',
    legend: { theirs: 'the reports’ words', ours: 'our words', derived: 'worked out', assumed: 'assumed', by: 'decided by a person' },
    shortName: (label: string) => `in short: ${apart(label)}`,
    notRead: (language: string) => `not read: ${languageName(language)}`,
    sideways: 'The drawing is wider than this page: move it sideways, or read the list below it.',
    keys: 'Arrow keys walk the lines, Enter opens the passage, Escape returns.',
    unknownTitle: 'Nothing at this address', unknownPage: 'No page has this address. It may have been cut short when it was sent.',
    noStory: 'This story is not on the desk. Its reports may have been removed.',
    noReport: 'This report is not on the desk. It may have been removed.',
    untitled: (first: string) => `Story of ${apart(first)}`,
  },
  desk: {
    drawnAnew: 'The page has been drawn anew.',
    gone: 'The program does not answer', goneDetail: 'It may have been stopped. Start it again; this page goes on where it was. Nothing decided is lost.',
    broken: 'Something went wrong on this page',
    lost: 'The program has stopped answering. What you see may be old.', again: 'Try again',
    news: (n: number) => `${plural(n, 'change')} made elsewhere:`, show: 'Show', progress: (done: number, of: number, what: string) => `${what}: ${done} of ${of}`,
  },

  pages: {
    brief: 'Brief', statements: 'Who said what', differences: 'Differences', timeline: 'Timeline', 'side-by-side': 'Side by side', names: 'Names', talks: 'Talks',
    unknowns: 'Not in these reports', search: 'Search', reports: 'Add or correct reports', history: 'History', quality: 'How good is this', report: 'Report', start: 'Stories', unknown: 'Nothing at this address',
  },
  says: {
    brief: 'How the story stands, by these reports alone. Choose a line to see the exact words it rests on.',
    statements: 'Every statement the reports tell of, with who said it and through whom it came.',
    differences: 'What does not fit together, what changed from day to day, and what only looks like a contradiction.',
    timeline: 'What was planned, and for when; what was reported as happened. Hollow marks are plans, filled marks are what happened.',
    'side-by-side': 'Each row is one thing that is told, each column a report with its own words for it. First stands how many tell it: reports, speakers, the sides these speak for, and origins, that is from how many people or papers it can come.',
    names: 'Who and what is named, in all its spellings, and which office each report gives it.',
    talks: 'Who wants what, and what waits for what.',
    unknowns: 'Questions that these reports leave open.',
    search: 'In all reports and all that was found in them.',
    reports: 'The reports on this desk. Add others, or correct the day, outlet or address of one: what you give is kept.',
    history: 'Everything decided at this desk, the newest first.',
    quality: 'How often each way of reading was right, counted on texts it was not tuned on.',
  },

  ref: {
    short: (label: string, line: string) => `${apart(label)} ¶${line}`,
    long: (label: string, day: string, line: string) => (line ? `${apart(label)}, ${day}, paragraph ${line}` : `${apart(label)}, ${day}`),
    more: (n: number) => `and ${n} more`,
    open: (short: string, long: string) => `${short}: open in its report, ${long}`,
  },
  mark: { derived: 'worked out', assumed: 'assumed', by: 'decided by a person' },

  brief: {
    sections: {
      STORY: 'The story', BASIS: 'What this rests on', CAUTION: 'With caution', STANDS: 'How it stands', NEXT: 'What is expected', DOUBT: 'In doubt', CHANGED: 'What changed', BLOCKED: 'What blocks what',
      WANTS: 'Who wants what', SAID: 'Who said what', 'NOT IN REPORTS': 'Not in these reports', 'NOT READ': 'Not read', NAMES: 'Names', DECIDED: 'Decided by a person', REPORTS: 'Reports',
    } as Record<string, string>,
    asOf: (day: string) => `As of ${day}: only reports of that day or before are counted.`,
    all: (n: number) => `Show ${plural(n, 'more line')}`, fewer: 'Show the first lines only', print: 'Print',
    countAs: 'As the story stood on', everyDay: 'the last day: all reports', upTo: (day: string) => day,
    /** The brief names its parts in capitals; here they have other headings. */
    see: (text: string) => text.replace(/see ([A-Z]{4,})/, (all, part: string) => (words.brief.sections[part] ? `see “${words.brief.sections[part]}”` : all)),
    take: 'Take it with you', passagesOnly: 'As it stands, a copy holds the passages its lines rest on and no report as a whole.', fullText: 'With the full texts',
    formats: { html: 'Page to print (HTML)', docx: 'Word', csv: 'Tables (CSV)', ics: 'Calendar', annotations: 'Notes on the texts (W3C)', json: 'Everything (JSON)', decisions: 'Decisions (to take in elsewhere)' } as Record<string, string>,
    stamp: 'Not checked against the world. Every line is in these reports, or worked out from them.',
    none: 'Nothing was found in these reports that could stand in a brief.',
  },

  evidence: {
    title: 'Evidence', none: 'Choose a line. What it rests on is shown here: the exact words, who passed them on, and how sure this way of reading is.',
    lost: 'This line is no longer found: it was refused, or a new report has changed it. Undo takes the last decision back.',
    passages: (n: number) => plural(n, 'passage'), allPassages: (n: number) => `Show all ${n} passages`, chain: 'How it came to us', sources: 'Who is behind it', rule: 'How it was read', decide: 'Your decision',
    drawing: (pairs: string) => `Which origin is behind which report: ${pairs}`, behind: (origin: string, reports: string) => `${apart(origin)} is behind ${reports}`, unknownOrigin: 'not known',
    record: (right: number, asked: number) => `This way of reading was right in ${right} of ${asked} cases it was not tuned on. That says nothing about whether the claim is true.`,
    notMeasured: 'Not yet measured: fewer than 20 cases were counted for this way of reading.',
    hand: 'Made by a person.', way: (group: string, name: string) => `${name} – a way of reading ${group}`, trigger: 'Recognised by', because: 'Every reason', unnamed: 'someone not named', gap: 'The chain breaks here', thisReport: 'this report',
    accept: 'Accept', refuse: 'Refuse', edit: 'Edit', note: 'Note', save: 'Save', cancel: 'Cancel', noteLabel: 'Your note', edits: { speaker: 'Speaker, as the report names it', act: 'What was done', negated: 'It is said not to be so', question: 'It is asked', status: 'State', day: 'Day (2025-06-02)', holder: 'Whose condition it is, as the report names it', stance: 'What is said of it', firmness: 'How firmly', issue: 'Matter (another name makes it another matter)', asserted: 'What waits is settled' } as Record<string, string>, unchanged: 'as it is', yes: 'yes', no: 'no', what: 'Accept: the reports say this. Refuse: they do not, and the line leaves every page. Undo takes either back.', follows: 'This line follows from others; decide on those.',
    decided: { accepted: 'Accepted', refused: 'Refused', edited: 'Edited', added: 'Made by hand', noted: 'Noted', same: 'Said to be the same', 'not-same': 'Said not to be the same', 'same-story': 'Said to be of one story', 'not-same-story': 'Said not to be of one story', given: 'Given by a person', marked: 'Marked' } as Record<string, string>,
    by: (who: string, at: string) => `by ${apart(who)}, ${dayInWords(at)}`,
    told: { accept: 'Accepted.', refuse: 'Refused. Undo brings it back.', edit: 'Edited.', note: 'Note kept.' },
    copy: 'Copy as citation', copied: 'Citation copied.', notCopied: 'The browser did not allow copying. The citation stands here to be marked and copied.',
    readOnly: 'This desk is open for reading only.',
    /** By the first letter of a finding's id. */
    kinds: {
      b: 'Set aside', c: 'Condition', d: 'Same words', e: 'Name', f: 'Does not fit together', g: 'Change', h: 'Happening', i: 'Assumption', k: 'Circular condition', l: 'Claim', m: 'Only seems to clash', n: 'Open question',
      o: 'Source', p: 'Position', q: 'Amount', s: 'Statement', t: 'Time', u: 'Outcome', v: 'Event', w: 'Caution', x: 'Plan', y: 'Story', z: 'Round',
    } as Record<string, string>,
  },

  said: {
    acts: {
      say: 'said', announce: 'announced', demand: 'demanded', offer: 'offered', refuse: 'refused', accuse: 'accused', promise: 'promised', deny: 'denied', predict: 'predicted', warn: 'warned', agree: 'agreed', ask: 'asked', other: 'said',
    } as Record<string, string>,
    reporter: (label: string) => `${apart(label)}, in its own voice`, via: (chain: readonly string[]) => `via ${chain.map(apart).join(', via ')}`, inWords: (label: string) => `in ${apart(label)}’s words`,
    again: (labels: readonly string[]) => `also told in ${list(labels.map(apart))}`, question: 'as a question', made: (by: string, at: string) => `made by hand, ${apart(by)}, ${dayInWords(at)}`,
    speaker: 'Speaker', side: 'Side', act: 'What was done', report: 'Report', from: 'From day', until: 'Until day', origins: 'Told', any: 'any', several: 'more than once', one: 'once only',
    holds: 'Holds the words', together: 'Same statements together', clear: 'Clear all', found: (n: number) => plural(n, 'statement'), filters: 'Choose statements',
    none: 'No statement was found in these reports.', noneChosen: 'No statement fits these choices.',
  },

  differences: {
    conflicts: 'Does not fit together', changes: 'Changed from day to day', 'look-alikes': 'Only seems to clash', unusable: 'Not usable as written',
    fitsIf: (what: string) => `They fit only if ${what}; not said.`, within: 'within one report',
    as: { status: 'what was done', number: 'numbers', date: 'days', office: 'offices', role: 'roles', delivery: 'handing over', attendance: 'who came', who: 'who did it', dispute: 'disputed' } as Record<string, string>,
    disputed: 'Disputed: both accounts stand.', none: 'No two passages were found that could not both hold. Only what a way of reading knows is found: this does not mean that the reports agree.',
    noChange: 'No change from day to day was found.', noLookAlike: 'Nothing that only looks like a contradiction was found.', noUnusable: 'No line was found that could not be used as written.',
    versus: 'and', more: 'Show more', step: (n: number, of: number) => `step ${n} of ${of}`, why: 'Why', unclear: { 'unclear-reference': 'It is not clear what is meant', impossible: 'Cannot be', 'time-clash': 'The times clash' } as Record<string, string>,
  },

  timeline: {
    planned: 'Planned', happened: 'Reported as happened', undated: 'Without a day', drawing: 'Timeline: the same as the table below', asOf: 'What was known by', latest: 'the last report', day: 'Day', what: 'What', status: 'State', said: (label: string, day: string) => `in ${apart(label)}, ${day}`, place: 'Place',
    statuses: {
      happened: 'reported as happened', ongoing: 'reported as going on', planned: 'planned', proposed: 'proposed', possible: 'possible', conditional: 'on a condition', doubtful: 'doubtful', refused: 'refused', denied: 'denied', 'not-happened': 'reported as not happened',
    } as Record<string, string>,
    cameAbout: 'reported as happened later', notYet: 'joined to no report that it happened', ahead: 'still ahead at the last report', show: 'Show', all: 'Everything', open: (n: number) => `${plural(n, 'plan')} joined to no report of what came of ${n === 1 ? 'it' : 'them'}`, noneOpen: 'Every plan with a day is joined to a report that it happened.', none: 'No event with a day was found in these reports.', report: 'Report', count: (n: number) => plural(n, 'event'),
    key: { plan: 'a plan, on the day it is for', back: 'the day it was said', done: 'happened', joined: 'a plan that happened' },
  },

  sideBySide: {
    claim: 'Who tells it', once: 'Told twice by one of these reports, and by no other of them', nothing: 'nothing found', columns: 'Reports shown',
    copy: (as: string, n: number, of: number) => `${{ verbatim: 'same words', edited: 'nearly the same words', paraphrase: 'the same in other words' }[as] ?? 'the same statement'}${of > 1 ? ` (${n})` : ''}`, none: 'No claim is made by two of these reports.', more: 'Show more', one: 'Choose at least one report.',
  },

  names: {
    types: { person: 'Persons', organisation: 'Bodies', place: 'Places', document: 'Papers', group: 'Groups', unnamed: 'Without a name' } as Record<string, string>,
    forms: 'Also', offices: 'Called', said: (n: number) => (n > 0 ? plural(n, 'statement') : 'no statement found'), unquoted: 'Spoken of, but no statement of theirs found', once: (n: number) => `${plural(n, 'name')} named once`, noneUnquoted: 'A statement was found of everybody who is named.', speaksFor: (whom: string) => `speaks for ${apart(whom)}`, merged: ['', 'and', 'were taken as one'],
    perhaps: 'Perhaps the same', same: 'The same', notSame: 'Not the same', split: 'Split', waiting: (n: number) => `${plural(n, 'question')} waiting`, reason: 'Reason', merge: (a: string, b: string) => `${a} and ${b}`,
    choose: 'Choose names to join', how: 'Tick two names or more to say that they are one.', join: 'Join as one', joined: 'Joined. Undo parts them again.', parted: 'Kept apart. Undo joins them again.', times: (n: number) => plural(n, 'passage'),
    none: 'No names were found.', find: 'Find a name', chosen: (names: readonly string[]) => `Chosen: ${list(names.map(apart))}`, two: 'Choose two or more to join them.',
  },

  talks: {
    none: 'No negotiation was found in these reports.', parts: 'Parts of this page', all: 'All that waits', roundsAndPlans: 'Rounds and plans', silent: (who: readonly string[]) => `Nothing found of ${list(who.map(apart))}.`, wants: 'Who wants what', waiting: 'What waits for what', roadmaps: 'Plans step by step', rounds: 'Rounds', outcomes: 'What came of it', issue: 'Matter', notFound: 'not found',
    stances: { wants: 'wants', rejects: 'rejects', offers: 'offers', accepts: 'accepts', open: 'open' } as Record<string, string>, before: 'before', since: (day: string) => `since ${day}`, stood: (day: string) => `it stood since ${day}`, inVoice: { own: '', other: 'by another’s account', reporter: 'in the report’s words' } as Record<string, string>,
    waitsFor: 'waits for', holder: (who: string) => `${apart(who)}’s condition`, noHolder: 'nobody is named', assumptions: 'Assumptions', holds: 'Assume it', same: ['', 'and', 'are the same'], entails: ['', 'brings', 'with it'], switchSays: (a: string, b: string) => `${apart(a)} – ${apart(b)}`,
    knots: 'Circular conditions', knotsMean: 'Each of these waits for the next, and the last for the first: as it is reported, none can come first.', assumptionsMean: 'What is taken here for one and the same, or to bring another with it. Switch one off to see what follows without it.', knot: (n: number) => `Circle ${n}`, states: { open: 'still stands', past: 'no longer stands', 'would-close': 'would stand, if more is assumed' } as Record<string, string>, noKnots: 'No circular condition stands under what is assumed here.',
    showCircle: 'Draw this circle', hideCircle: 'Hide the drawing', ways: 'What would open it (logic only)', logic: 'Logic only, not advice.', waive: 'drop', soften: 'accept at the same time', nobody: 'Proposed by nobody here', proposed: 'Proposed here', nearest: 'Nearest in the reports',
    after: { overtaken: 'overtaken by events', met: 'met', dropped: 'dropped', unknown: 'not known how it ended' } as Record<string, string>, drawing: 'What waits for what: the same as the list below', circleDrawing: 'This circle, drawn', table: 'The same as a list', happened: 'Suppose it has happened', suppose: 'Suppose this', reset: 'As the reports have it',
    keep: 'Keep this as decided', keptNow: 'Kept: it is supposed here until it is taken back.', kept: (n: number) => `${plural(n, 'supposition')} kept by a person. The reports do not say so.`, forgotten: 'As the reports have it again.', assumedHere: 'assumed',
    ruleOut: (step: string) => `Rule out: ${step}`, ruledOut: 'Ruled out. Undo brings it back.', noWay: 'No way out is listed: a person ruled out each one that was found, or the search ended before it found one.', rename: 'Call it otherwise', newName: 'Name of the matter', renamed: 'Renamed. Undo gives the old name back.',
    firmnesses: { firm: 'firm', stated: 'stated', open: 'open' } as Record<string, string>,
    step: (n: number) => `Step ${n}`, head: 'head', noRound: 'day, place and who came: not found', outcomeStates: { agreed: 'agreed', 'not-reached': 'not reached', refused: 'refused', open: 'open', disputed: 'disputed' } as Record<string, string>, round: (n: number) => `Round ${n}`, noWaits: 'Nothing that waits for something else was found.', assumed: 'assumed the same', assumedSame: 'assumed the same as', caption: 'An arrow leads from what waits to what it waits for. The name on it says whose condition it is.',
  },

  unknowns: {
    as: { 'open-slot': 'left open', 'unnamed-source': 'who is not named', conflict: 'not settled', 'said-unclear': 'called unclear by a report', orphan: 'leads nowhere', 'silent-party': 'nothing from them' } as Record<string, string>,
    closed: 'Answered by a later report', none: 'No open question was found.', open: (n: number) => plural(n, 'open question'),
  },

  report: {
    layers: { statements: 'Who said it', times: 'Times', names: 'Names', conditions: 'Conditions', setAside: 'Set aside', quantities: 'Amounts', events: 'Events' } as Record<string, string>,
    show: 'Show in the text', day: 'Day', known: { printed: 'printed in it', given: 'given by a person', solved: 'worked out', unknown: 'not known' } as Record<string, string>, outlet: 'Outlet', noOutlet: 'Outlet not found', unread: (language: string) => `This report is in another language (${languageName(language)}) and was not read. It counts nowhere.`,
    make: 'Make a finding of these words', makeAs: 'as', kinds: { statement: 'what somebody said', event: 'what happened or is planned', claim: 'a claim to be counted' } as Record<string, string>, reason: 'Reason (for whoever reads it later)', made: 'Made by you. It is counted like any other, and says who made it.',
    back: 'Back', sentences: (unread: number, of: number) => `${unread} of ${plural(of, 'sentence')} not read: somebody speaks there or sets a condition, and it could not be made out`,
    aside: {
      navigation: 'navigation', caption: 'caption', credit: 'credit', repeat: 'repeated', related: 'other stories', footer: 'footer', advert: 'advertisement', 'citation-marker': 'marker', filler: 'filler',
    } as Record<string, string>,
    cautions: { 'machine-rewritten': 'signs of machine rewriting', 'cut-off': 'cut off', encoding: 'letters may be wrong', 'unread-language': 'in a language not read', correction: 'prints a correction', 'far-day': 'a day that no report can have yet' } as Record<string, string>,
    noSpeaker: 'nobody named', shared: (percent: number, other: string) => `${percent} of 100 words also stand in ${apart(other)}`, confidential: 'confidential: in no export', embargo: (day: string) => `embargo until ${dayInWords(day)}`, withdrawn: (why: string) => `corrected or withdrawn: ${why}`, correct: 'Correct, mark or remove', marks: (n: number) => plural(n, 'finding'),
  },
  reports: {
    taking: (done: number, of: number) => `${done} of ${of} taken in`, stop: 'Stop', stops: 'Stopping …', stopped: (done: number, of: number) => `Stopped: ${done} of ${of} files were taken in and stay; the others were not.`,
    add: 'Add reports', drop: 'Drop files here, or choose them', forms: 'Texts, pages (HTML) and JSON are read; a decisions.yaml from another desk is followed.', choose: 'Choose files', paste: 'Or paste a text', text: 'Text of the report', name: 'Name for it', read: 'Read it', day: 'Day (2025-06-02)', outlet: 'Outlet', address: 'Address', save: 'Keep', remove: 'Remove', deleteGood: 'Delete for good',
    sureDelete: 'Its text goes for good, and with it all that rests on it. This cannot be undone.', sure: 'Yes, delete it', keep: 'Keep it', removed: 'Removed. Undo brings it back.', deleted: 'Deleted for good.', confidential: 'Confidential: in no export', embargo: 'Embargo until', withdrawn: 'Corrected or withdrawn, because', notices: 'Not read as it was meant', kept: 'Kept.', added: (n: number) => `${plural(n, 'report')} read.`, none: 'No reports yet. Drop some here.',
    pick: 'Choose report', how: 'Tick two reports or more to say that they tell one story, or that they do not.', chosen: (names: readonly string[]) => `Chosen: ${list(names.map(apart))}`, two: 'Choose two or more.', sameStory: 'They tell one story', notSameStory: 'They do not', joined: 'Put together. Undo parts them again.', parted: 'Kept apart. Undo puts them together again.', ofStory: 'Story:',
  },

  resting: { all: 'rests on a report marked corrected or withdrawn', some: 'rests in part on a report marked corrected or withdrawn', passage: (why: string) => `This report was marked corrected or withdrawn: ${why}` },
  shared: {
    title: 'Copies that left this desk', none: 'No copy has left this desk yet.', of: (form: string, n: number) => `${form}, of ${plural(n, 'report')}`, fine: 'Nothing in it rests on a report marked corrected or withdrawn.',
    withdrawn: (report: string, why: string, findings: number, since: boolean) => `${apart(report)} is marked corrected or withdrawn (${why}): ${plural(findings, 'line')} ${findings === 1 ? 'rests' : 'rest'} on it${since ? '; the copy does not say so' : ''}`,
  },
  texts: {
    choose: 'Two whole texts:', first: 'First report', second: 'Second report', show: 'Show the texts', claims: 'Back to the claims', none: 'No passage was found that stands in both.', found: (n: number) => `${plural(n, 'passage')} in both, marked and joined. A number leads to the matching passage in the other text.`,
    drawing: (n: number) => `${plural(n, 'band')} join what stands in both texts; each passage has a link to the other`, number: (n: string) => n, to: (other: string, kind: string) => `: ${kind} in ${apart(other)}`,
    kinds: { verbatim: 'the same words', edited: 'almost the same words', paraphrase: 'the same in other words', 'same-statement': 'the same statement' } as Record<string, string>,
  },
  told: {
    by: (kind: string, by: number) => {
      const [one, many] = { statements: ['statement', 'statements'], claims: ['claim', 'claims'], cameAbout: ['plan now happened', 'plans now happened'], conflicts: ['contradiction', 'contradictions'], changes: ['change', 'changes'], unknowns: ['open question', 'open questions'] }[kind] ?? [kind, kind];
      return by > 0 ? `+${plural(by, one!, many)}` : `${plural(-by, one!, many)} gone`;
    },
    nothing: 'nothing else changed',
  },
  search: { none: (q: string) => `Nothing holds “${apart(q)}”.`, found: (n: number) => plural(n, 'place'), empty: 'Type a word or a name.', words: 'in the text', by: (kind: string, who: string) => `${kind}, said by ${apart(who)}`, more: 'Show more' },
  history: { none: 'Nothing has been decided yet.', undone: 'undone', lost: (why: string) => `Its words are no longer there: ${why}` },
  quality: {
    marks: 'How much it finds, and how much of that is right', marksMean: 'Counted in texts that nothing was tuned on. Some lines are wrong and many are missing: look at the words before you rely on one.', kind: 'What is found', right: 'Right', found: 'Found',
    of100: (n: number | null) => (n === null ? 'not measured' : `${n} of 100`), ofLines: 'of 100 lines, at least', ofMarked: 'of 100 that a person marked, at least',
    kinds: {
      statements: 'Who said what', times: 'Days and times', quantities: 'Amounts', events: 'What happened or is planned', statuses: 'Whether it happened, is planned or denied', claims: 'Which reports tell the same', conflicts: 'What does not fit together',
      changes: 'What changed from day to day', positions: 'Who wants what', waits: 'What waits for what',
    } as Record<string, string>,
    rules: 'Each way of reading, and its record', rule: 'Way of reading', record: 'Right', doesNot: 'What it does not do',
    limits: [
      'It does not check anything against the world: a line is what reports say, no more.', 'It does not judge who is right.', 'It knows only ways of saying that it has a way of reading for: what is missing here is not said to be missing in the reports.',
      'It reads English. A report in another language is kept, shown as not read, and counted nowhere.', 'It takes no two renderings of a foreign quotation for a contradiction.', 'It writes nothing new: every sentence is a report’s, or a fixed phrase of ours around a report’s words.',
    ], of: (right: number, asked: number) => `${right} of ${asked}`, notMeasured: 'too few cases yet', means: 'A record is how often a way of reading was right on texts it was not tuned on. It does not weigh a report, a speaker or a claim.',
  },
  /** Ways of reading by their ids: what each part of the program looks for, and the forms whose own name would tell an editor nothing. */
  ways: {
    groups: {
      attribution: 'who said it', boilerplate: 'what is no news', changes: 'what changed', checks: 'a sentence looked up', claims: 'what is told alike', conditions: 'what depends on what', copies: 'same words', coreference: 'who is meant', corrections: 'corrections', days: 'on which day',
      decided: 'decided by a person', differences: 'what does not fit', entities: 'who is who', events: 'what happened', intake: 'the file itself', names: 'names', naming: 'names', origins: 'where it comes from', outcomes: 'what came of it', parties: 'who bargains', positions: 'who wants what',
      quantities: 'amounts', roadmaps: 'plans', rounds: 'rounds of talks', sorting: 'which reports belong together', times: 'days and times', unknowns: 'open questions', waiting: 'what waits for what',
    } as Record<string, string>,
    names: {
      'attribution/according-to': '“according to …”', 'attribution/adjective-stance': '“… is ready to”, “… is willing to”', 'attribution/as-announced': '“as … announced”', 'attribution/called': '“… called it …”', 'attribution/carried-quotation': 'a quotation that goes on', 'attribution/citing': '“citing …”',
      'attribution/clause-then-verb': '“…, the ministry said”', 'attribution/colon-speaker': '“Name: …”', 'attribution/gap-clause': '“the plan that … said”', 'attribution/headline-cue': 'a headline that says who', 'attribution/hearsay-passive': '“is said to …”', 'attribution/light-verb': '“made a statement that …”',
      'attribution/noun-of-saying': '“the claim that …”', 'attribution/original-source': 'the source it was first told to', 'attribution/passive-stance': '“was rejected by …”', 'attribution/put-at': '“… put the number at …”', 'attribution/quoted-speech': 'words between quotation marks', 'attribution/reporters-voice': 'the report itself says so',
      'attribution/source-line': 'a line that names the source', 'attribution/stance-infinitive': '“refused to …”, “promised to …”', 'attribution/stance-object': '“rejected the offer”, “demanded a rise”', 'attribution/stance-preposition': '“called for …”, “insisted on …”', 'attribution/survey-finding': 'what a survey found',
      'attribution/told-outlet': '“told the newspaper”', 'attribution/unnamed-source': 'a source without a name', 'attribution/verb-then-clause': '“the ministry said that …”', 'attribution/written-in': '“wrote in …”', 'claims/claim-finder': 'several reports tell the same', 'claims/same-statements': 'the same statement in several reports',
      'conditions/if-clause': '“if …”', 'conditions/if-then': '“if …, then …”', 'conditions/once-clause': '“once …”', 'conditions/unless': '“unless …”', 'conditions/until': '“until …”', 'conditions/only-if': '“only if …”', 'conditions/pending': '“pending …”', 'copies/copy-finder': 'the same words in two reports',
      'coreference/clause-subject': 'who “they” in a clause is', 'coreference/definite-office': 'who “the minister” is', 'coreference/definite-organisation': 'which body “the ministry” is', 'coreference/governing-subject': 'who does what follows', 'coreference/named-document': 'which paper is meant', 'coreference/only-person-near': 'who “he” or “she” is, with one person near',
      'coreference/own-things': 'whose “its own” is', 'coreference/own-words': 'who “I” in a quotation is', 'coreference/speaker-goes-on': 'a speaker who goes on', 'coreference/subject-before': 'who “he” is, from the sentence before', 'coreference/thing-pronoun': 'what “it” is', 'coreference/unnamed-body': 'a body without a name',
      'differences/since-before-first': 'something that goes on since before it began', 'entities/same-bearer': 'spellings of one name', 'events/beside-noun': 'a noun that tells how far it came', 'events/clause': 'what a whole clause says of it', 'events/governed': 'what another verb says of it', 'events/almost': '“almost”, “nearly”', 'events/held-untrue': 'what is called untrue, or nobody believes', 'events/in-fiction': 'what happens in a film or a novel', 'events/inverted': 'a condition by its word order', 'events/short-of': '“close to”, “short of”, “instead of”', 'events/in-clause': 'what the clause around it says of it', 'events/modal': '“will”, “may”, “would”',
      'events/negated': '“did not”, “never”', 'events/noun-trigger': 'a noun that names what happened', 'events/of-noun': '“the possibility of …”', 'events/shared-verb': 'two deeds with one verb', 'events/under-condition': 'told on a condition', 'events/verb-form': 'the form of the verb', 'events/verb-trigger': 'a verb that tells what happened', 'events/yet-to': '“has yet to …”',
      'outcomes/outcome-finder': 'what was agreed or not reached', 'roadmaps/roadmap-finder': 'a plan in steps', 'rounds/round-finder': 'a meeting of the parties', 'sorting/story-sorter': 'reports of one story', 'waiting/happening-table': 'something that others wait for', 'waiting/knot-finder': 'conditions that wait for each other', 'waiting/wait-finder': 'one thing waits for another',
      'waiting/same-act': 'two wordings of one deed', 'waiting/same-talks': 'two wordings of one meeting', 'waiting/entailed-act': 'one deed that brings another with it', 'waiting/pressure-ends': 'what stands still goes on when the pressure ends',
      
      'conditions/afterthought': '“We’ll sign. But not before …”', 'conditions/answered-question': '“What must happen before …?” and the answer', 'conditions/one-condition': '“on one condition: …”', 'conditions/or-else': '“…, or the bakers will not return”', 'conditions/out-of-the-question': '“out of the question before …”', 'conditions/until-then': '“… must be paid. Until then …”',
      'conditions/or-nothing': '“no contract, no key”', 'conditions/order-then-promise': '“pay first, then we unload”', 'conditions/what-is-wanted': '“what she needs to see before … is …”', 'conditions/when-done': '“… when all have been returned”',
      'conditions/enables': '“… would unlock …”', 'conditions/if-it-is-to': '“if … is to …, … must …”', 'conditions/inverted': '“should the board pay, …”', 'conditions/one-before-other': '“payment before delivery”', 'conditions/wanted-first': '“wants … first”',
      'coreference/role-that-acts': 'a body by what it does: “the studio refuses”', 'differences/contested': 'two parties, a few sentences apart, on one matter', 'differences/counted-otherwise': 'counted otherwise', 'differences/stands-both-ways': 'stands, and does not stand', 'differences/toll-told-again': 'a higher toll, then the first again', 'differences/two-answers': 'one question, two answers',
      'naming/named-body': 'a name that ends with a word for a body', 'naming/named-by-its-people': 'a place by the name of its people',
      'attribution/in-the-words-of': '“in the words of …”', 'attribution/quoted-as': '“was quoted as saying …”', 'attribution/rejected-claim': '“rejected claims that …”', 'attribution/same-document': 'the same paper, cited again', 'attribution/speaker-label': 'a name before each speaker’s words',
      'boilerplate/byline': 'who wrote it', 'boilerplate/citation-markers': 'markers such as [1]', 'boilerplate/closing-filler': 'a closing line that tells nothing', 'boilerplate/copyright': 'a copyright line', 'boilerplate/cut-off': 'a text that breaks off', 'boilerplate/cut-teaser': 'the cut beginning of another story',
      'boilerplate/entry-stamp': 'the time over an entry of a live blog', 'boilerplate/labelled-caption': 'a caption that says it is one', 'boilerplate/machine-heading': 'a line left behind by a rewriting program', 'boilerplate/machine-signs': 'signs that a program rewrote the text',
      'boilerplate/machine-speech': 'a writing program that speaks of itself', 'boilerplate/masthead': 'the paper’s own name and day', 'boilerplate/navigation': 'menus and buttons of a page', 'boilerplate/page-layout': 'parts of a page around its article', 'boilerplate/picture-caption': 'the caption of a picture',
      'boilerplate/related-links': 'links to other stories', 'boilerplate/repeated-line': 'a line that stands twice', 'boilerplate/section-label': 'a section’s name in place of a source', 'boilerplate/source-list': 'a list of sources at the end', 'boilerplate/subscription-prompt': 'a request to subscribe',
      'changes/attendance': 'who came, or stayed away, later', 'changes/count-moves': 'a number that rises or falls', 'changes/course-of-one': 'one thing, shut and open again, hurt and well again', 'changes/deal-with': 'a deal sought, then made or come to nothing', 'changes/measure-moves': 'a measure that rises or falls', 'changes/turns-by-day': 'what rose on one day and fell on another', 'changes/moved-plan': 'a plan put on another day', 'changes/taken-back': 'told, and later taken back', 'changes/once-for-all': 'what happens only once, first possible and then done', 'changes/open-then-done': 'a condition or a possibility, then done', 'changes/paper-promised': 'a paper promised, then sent or refused',
      'changes/part-done': 'how much of it is done', 'changes/planned-then-held': 'planned, then held or called off', 'changes/term-changed': 'a sentence made longer or shorter', 'changes/replaced': 'an office that passes on', 'changes/revised': 'a new number beside the one before', 'changes/ruled-out-then-done': 'ruled out, then done', 'changes/set-then-over': 'set for a day, then behind', 'changes/set-anew': 'a level set to another', 'changes/status-by-day': 'one deed, further on with each day', 'changes/tolls-by-day': 'the dead, the hurt, the missing, counted from day to day', 'changes/who-leads': 'who leads a delegation',
      'checks/sentence-check': 'a sentence held against the reports',
      'claims/handed-paper': 'a paper that goes from one to another', 'claims/only-one': 'the only event of its kind that is told', 'claims/open-again': 'closed until a day, open again on it', 'claims/same-assertions': 'the same assertion in several reports', 'claims/same-events': 'the same event in several reports', 'claims/same-figures': 'the same number in several reports', 'claims/shared-kind': 'two words for one kind of event',
      'claims/shared-number': 'the same number of the same thing', 'claims/shared-taker': 'the same deed by, or to, the same one', 'claims/shared-thing': 'the same deed on the same thing', 'claims/shared-words': 'most of the words are the same',
      'conditions/as-long-as-not': '“as long as … not”', 'conditions/as-soon-as': '“as soon as …”', 'conditions/at-meeting': 'kept for a meeting: “explain it at the talks”', 'conditions/at-the-same-time': '“at the same time as …”', 'conditions/conditions-for': '“its conditions for …”',
      'conditions/demanded-before': '“demanded … before …”', 'conditions/first-then': '“first …, then …”', 'conditions/fronted-before': '“Before …, the firm must …”', 'conditions/in-that-order': '“… and …, in that order”', 'conditions/in-exchange-for': '“in exchange for …”', 'conditions/must-first': '“must first …”', 'conditions/must-to-get': '“must … to receive …”', 'conditions/never-before': '“not until … will …”',
      'conditions/not-before': '“not before …”', 'conditions/not-without': '“not without …”', 'conditions/only-once': '“only once …”', 'conditions/only-then': '“when …, and only then”', 'waiting/only-one-held': 'only one of two says of what', 'waiting/last-link': 'what the other waits for in turn', 'conditions/only-with': '“would only … with …”', 'conditions/would-take': '“it would take … to …”', 'conditions/precondition': '“… is a precondition for …”', 'conditions/provided-that': '“provided that …”',
      'conditions/sequence-steps': 'steps in an order', 'conditions/subject-to': '“subject to …”', 'conditions/the-day': '“the day … signs”', 'conditions/tied-to': '“tied to …”, “hinges on …”', 'conditions/upon-act': '“upon repayment of …”', 'conditions/wanted-before': '“wants … before …”',
      'coreference/both-sides': 'who “both sides” are', 'coreference/office-after-name': 'an office behind a name', 'coreference/office-before-name': 'an office before a name', 'coreference/owned-document': 'whose paper “its draft” is', 'coreference/same-document': 'which paper “the document” is',
      'coreference/same-name': 'the same name again', 'coreference/same-thing-again': 'the same thing again', 'coreference/state-side': 'who “the Norwegian side” is', 'coreference/unnamed-people': 'people without a name',
      'corrections/wrong-telling': 'words that only say what was wrong', 'corrections/corrected-passages': 'passages that a correction changes', 'corrections/corrected-value': 'what stood there before a correction', 'corrections/called-wrong': 'words told before, called wrong', 'corrections/contrary-to-reports': 'contrary to what was reported', 'corrections/correction-notice': 'a printed correction', 'corrections/not-as-reported': 'not as reported before', 'corrections/ought-to-read': 'what it ought to have read', 'corrections/own-mistake': 'one’s own words called wrong', 'corrections/revised-figure': 'one number put in place of another', 'corrections/set-against': 'a number set against one told before', 'corrections/slip-of-the-pen': 'a slip of who wrote', 'corrections/took-back': 'words taken back', 'corrections/withdrawal-notice': 'a printed withdrawal', 'corrections/withdrawn-reports': 'a report that was withdrawn',
      'days/clash': 'days that cannot all be right', 'days/date-line': 'the date before its first words', 'days/entry-day': 'the day over an entry', 'days/far-day': 'a day that no report can have yet', 'days/in-address': 'the day in its address', 'days/named-again': 'an event that another report gives a date', 'days/named-elsewhere': 'a day that another report names', 'days/same-row': 'the same figures of today, or days of one row, in two reports', 'days/same-weekday': 'a weekday that another report dates', 'days/printed': 'the day printed in it', 'days/tensed': 'a date that had come, or had not',
      'days/told-together': 'the day of telling and the day that is told', 'days/weekday-agrees': 'a weekday that fits its date',
      'decided/added': 'made by a person', 'decided/edited': 'edited by a person',
      'differences/age-and-birth': 'an age and a year of birth', 'differences/anniversary-of': 'an anniversary and its year', 'differences/fold-of-change': 'a multiple and its two ends', 'differences/multiple-in-headline': 'a headline’s multiple and its percentage', 'differences/two-zones': 'one moment by two clocks', 'differences/length-and-ends': 'a length and its two ends', 'differences/margin-of-vote': 'a vote and its margin',
      'differences/people-aboard': 'how many were on board', 'differences/tallies-of-one': 'two results of one vote or game', 'differences/nobody-or-some': 'nobody, and some', 'differences/ages-of-one': 'two ages of one person', 'differences/counts-under-any-verb': 'two numbers of one noun', 'differences/parts-of-one-count': 'two parts of one number',
      'differences/of-whom': 'parts that are more than the whole', 'differences/percent-from-to': 'a change and its two ends', 'differences/rise-to-less': 'a rise to less', 'differences/share-of-count': 'a share and its two numbers', 'differences/shares-of-one-whole': 'shares of one whole',
      'differences/tally-and-sides': 'a vote and its sides', 'differences/two-spellings': 'one name in two spellings', 'differences/whole-and-rest': 'parts and the rest', 'differences/years-ago-in': 'so many years ago, and the year',
      'differences/accused-and-denied': 'a charge, and the denial of whoever is accused', 'differences/accused-for-a-stance': 'a charge that answers a stand', 'differences/accusing-each-other': 'each accuses the other', 'differences/agreed-or-possible': 'agreed here, only possible there',
      'differences/asked-and-offered': 'what one asks and another offers', 'differences/bound-allows-more': '“at least 16” allows 17', 'differences/came-or-stayed': 'was there, or stayed away', 'differences/clashing-days': 'two days of one event', 'differences/contested-account': 'an account that another contests',
      'differences/counted-days': 'a second day, a third day', 'differences/counts-of-one-event': 'two numbers of one event', 'differences/counts-of-one-noun': 'two numbers of one thing', 'differences/days-of-publication': 'days told from different days of printing',
      'corrections/we-said': 'one’s own earlier words, and how it is', 'corrections/that-was-wrong': 'what was told first, called wrong behind it', 'corrections/set-right': 'something set right', 'corrections/given-first': 'a number that was told first', 'corrections/named-first': 'what was first thought, denied', 'differences/nobody-or-one': 'nobody hurt, or somebody', 'differences/unanimous-or-not': 'of one mind, or with votes against', 'differences/doers-of-one-deed': 'how many did it', 'differences/not-that-many': 'a number set against one told elsewhere', 'differences/year-of-origin': 'the year one thing was built or founded', 'differences/age-of-one-unnamed': 'two ages of one whom nobody names', 'differences/turnout': 'how many came', 'differences/left-or-dismissed': 'put out, or gone of his own will', 'differences/denied-of-oneself': 'denied by whom it is told of', 'differences/age-by-description': 'the age of one who is described', 'differences/colour-of-one': 'one thing in two colours', 'differences/lateness-of-one': 'how late one thing is', 'differences/lesser-extreme': 'an extreme, and then a lesser one', 'differences/claimed-not-so': 'what is claimed and at once denied', 'differences/charged-yet-innocent': 'a charge, and the word that it is not so', 'differences/no-such': 'no such thing as was told of', 'differences/names-the-other': 'one speaks of another who tells it otherwise', 'differences/prosecution-and-defence': 'prosecution and defence', 'differences/gapped-counts': 'two who count in one sentence', 'differences/denied-elsewhere': 'what another report denies',
      'differences/denied-above': 'a denial of what stands before it', 'differences/denied-such': '“denied any such …”', 'differences/done-or-not': 'done here, not done there', 'differences/exchange-rate': 'sums that need two exchange rates', 'differences/fall-by-less-than-nothing': 'a fall by more than there is',
      'differences/far-given-day': 'a day that lies too far off', 'differences/forecast-and-fact': 'a forecast and what came', 'differences/it-was-who': 'one deed given to two persons', 'differences/meetings-of-others': 'meetings of other people', 'differences/moves-of-other-days': 'moves of different days',
      'differences/offices-of-one': 'two offices that one person can hold', 'differences/one-act-two-days': 'one deed on two days', 'differences/one-act-two-times': 'one deed at two times of day', 'differences/opposite-acts': 'decided here one way, there the other', 'differences/lost-or-kept': 'gone by one, still in office by another', 'differences/open-or-closed': 'open here, shut there', 'differences/seats-won': 'two numbers of seats', 'differences/one-state-two-days': 'a deed done once, on two days', 'differences/terms-of-one': 'one sentence with two lengths', 'differences/one-after-another': 'two persons in one office, one after the other', 'differences/one-day-in-other-words': 'one day in other words',
      'differences/one-in-a-role': 'two persons where only one can be', 'differences/part-of-the-whole': 'a number that is part of another', 'differences/parts-of-a-whole': 'numbers that are parts of one whole', 'differences/percent-of-change': 'a share and a change told as one',
      'differences/post-in-other-words': 'one post in two words', 'differences/public-or-received': 'made public, or handed over: two demands', 'differences/put-at-another-number': 'two who count one crowd', 'differences/refused-yet-told': 'refused, and yet told',
      'differences/rejected-above': 'what stands before it is rejected', 'differences/same-share-other-term': 'one share over two terms', 'differences/sent-then-handed': 'first sent, then handed over', 'differences/several-mediate': 'several can mediate', 'differences/third-of-two': 'whose “its” is, with three named', 'differences/told-before-its-day': 'told as past before its day', 'differences/two-tell-a-number': 'two give one thing two numbers',
      'attribution/by-the-account-of': '“in the driver’s account, …”', 'attribution/colon-quotation': '“… shrugged: …”', 'attribution/version-is-that': '“the club’s version is that …”',
      'differences/accounts-differ': '“accounts differ”, and two accounts', 'differences/answered-back': 'a charge, and the answer to it', 'differences/answered-critics': 'what critics say, and the answer', 'differences/causes-differ': 'two causes for one act', 'differences/but-says': '“… says; but … says”', 'differences/denied-clause': 'what one says, another denies in so many words', 'differences/denied-reports': '“denied reports that …”',
      'differences/it-was-another': 'each names another', 'differences/it-was-so-many': 'a number, and another to answer it', 'differences/not-borne-out': 'what is said, and the report does not bear it out', 'differences/not-one': '“not one of them”, right after', 'differences/two-blame': 'each blames another', 'differences/never-even': 'done here, never even seen there', 'differences/opposite-states': 'one thing in two states', 'differences/said-not-so': '“It was not”, says the report',
      'differences/two-days-of-one-thing': 'two days of one thing', 'differences/two-offices': 'two offices of one person', 'differences/two-roles': 'two roles of one person', 'differences/unclear-it': '“it” can be two things',
      'events/asked': 'what is asked about', 'events/called-off': '“was called off”', 'events/came-to-nothing': '“came to nothing”', 'events/earlier-version': '“an earlier version said …”', 'events/in-condition': 'told inside a condition', 'events/in-state': '“is on the table”, “remains in doubt”',
      'events/scheduled': '“is set for”, “is due to”',
      'intake/decoded-twice': 'letters garbled on the way', 'intake/hidden-characters': 'hidden characters', 'intake/language': 'which language it is in', 'intake/mixed-encodings': 'letters written in two ways', 'intake/replacement-characters': 'letters that were lost', 'intake/windows-1252': 'an old way of writing letters',
      'names/gazetteer': 'a name that a list of places and bodies has', 'names/head-word': 'a name by its last word: “… Party”', 'names/model': 'a name by its look and its neighbours', 'names/rest-of-text': 'a name by the rest of the text', 'names/title': 'a name behind a title',
      'naming/acting-body': 'a body that acts', 'naming/dateline-town': 'the town that a report begins with', 'naming/firm-of-partners': 'a firm by the names of its partners', 'naming/joined-names': 'two names taken for one, parted', 'naming/letters-in-brackets': 'letters in brackets behind a name', 'naming/seen-elsewhere': 'a name seen elsewhere in the text', 'naming/state-in-text': 'a state’s name',
      'naming/state-institution': 'an institution of a state', 'naming/titled-person': 'a person with a title',
      'origins/quoting-ring': 'reports that name each other as source',
      'parties/party-finder': 'a side that bargains',
      'positions/held-condition': 'what one’s own acts wait for', 'positions/listed-demands': 'a list of demands', 'positions/own-words': 'a stand in one’s own words', 'positions/plan-step': 'a step of one’s plan', 'positions/said-stance': 'a demand, offer or refusal that is said',
      'positions/told-stance': '“awaits”, “is willing to”, “its refusal to”',
      'quantities/age': 'an age', 'quantities/counted': 'a number of something', 'quantities/money': 'a sum of money', 'quantities/plural-number': '“dozens of”, “thousands of”', 'quantities/swap': '“1,000 for 1,000”', 'quantities/tally': '“52 to 48”',
      'times/bounded': '“since March”, “until Friday”', 'times/clock': 'a time of day', 'times/clock-range': 'from one hour to another', 'times/clock-with-day': 'an hour with its day', 'times/confirmed': 'a weekday with its date', 'times/counted-from': '“two days after …”',
      'times/counted-units': '“in three weeks”, “two days ago”', 'times/day-of-month': '“the 30th”', 'times/day-part': '“this morning”', 'times/day-with-part': '“Monday morning”', 'times/duration': 'how long', 'times/edge-of': '“early August”, “the end of the month”', 'times/fiscal-year': 'a fiscal year',
      'times/frequency': 'how often', 'times/from-to': 'from one day to another', 'times/holiday': 'a holiday', 'times/month-date': '“June 2”', 'times/month-name': 'a month', 'times/nth-unit': '“the second week of …”', 'times/relative-day': '“tomorrow”', 'times/relative-unit': '“next month”', 'times/repeated': '“every Monday”',
      'times/repeated-hour': '“every day at nine”', 'times/that-day': '“that day”', 'times/vague': '“recently”, “soon”', 'times/vague-phrase': '“in the coming weeks”', 'times/week-of': '“the week of June 2”', 'times/weekday-name': 'a weekday', 'times/weekday-of': '“Monday of next week”',
      'times/written-date': 'a date in digits', 'times/year-number': 'a year', 'times/year-part': 'a part of a year',
      'unknowns/asked-aloud': 'a question without an answer', 'unknowns/awaited': 'still to come', 'unknowns/not-answered': 'asked, and no answer', 'unknowns/not-fixed': 'said not to be set or given', 'unknowns/question-first': 'a question left open', 'unknowns/stays-open': 'said to stay open', 'unknowns/to-come': 'announced, and not told since', 'unknowns/outcome-of': 'a suit, an offer, a bill, a strike: and its end?', 'unknowns/too-early': 'too early to say', 'unknowns/unverified': 'said not to be verified', 'unknowns/under-examination': 'being looked into', 'unknowns/deadline-passed': 'a deadline that passed', 'unknowns/due-passed': 'what was due and is not told as done', 'unknowns/how-much': 'how much it is', 'unknowns/never-quoted': 'a party nobody quotes', 'unknowns/no-day': 'an event without a day', 'unknowns/no-doer': 'who did it is not told',
      'unknowns/not-compared': 'compared with what', 'unknowns/not-disclosed': 'what is kept back', 'unknowns/open-conflict': 'a contradiction that nobody settles', 'unknowns/raised-before': 'open in one report, answered in a later one', 'unknowns/rest-of-whole': 'the rest of a whole',
      'unknowns/said-unclear': 'what a report calls unclear', 'unknowns/unclear-word': 'a word that can mean two', 'unknowns/unnamed-end': 'a way to the source that ends nowhere', 'unknowns/was-it-met': 'whether a condition was met', 'unknowns/which-ones': 'which ones are meant',
      'unknowns/for-reasons': 'for reasons that nobody knows', 'unknowns/nothing-about': 'nothing is said of it', 'unknowns/promised-money': 'promised money', 'unknowns/still-sought': 'still looked for', 'unknowns/yet-to': 'still to be done',
      'waiting/nearest-words': 'words that come nearest to opening it', 'waiting/proposed-way': 'a way out that a report puts forward', 'waiting/stated-same': 'a report says that the two are one',
    } as Record<string, string>,
  },
};
