// What the window may ask of the register. PROVISIONAL by hand; `register::api` makes this file.

export type Sentence = { vi: string; en: string }
export type Language = 'vi' | 'en'
export type Refusal = { code: string; message: Sentence; hint: Sentence }
export type Severity = 'info' | 'warning' | 'error'
export type Finding = { rule: string; severity: Severity; basis: string | null; sentence: Sentence }
export type AwardeeKind = 'individual' | 'collective' | 'household'
export type Gender = 'female' | 'male'
export type CampaignKind = 'regular' | 'thematic' | 'movement' | 'sudden' | 'dedication' | 'tenure' | 'foreign'
export type IssuerKind = string
export type SigningForm = 'in_person' | 'tm' | 'kt' | 'tl' | 'tuq'
/** YYYY-MM-DD on the way out; also 04/8/2023 on the way in. */
export type DateText = string
/** 1975 or 1975-08-15. */
export type Birth = string

// ---- the desk: which register is open (answered by the door itself, not by a register)
export type Office = { id: number; stable_id: string; superior: string | null; name: string; place: string }
export type Session = {
  register: string | null
  office: Office | null
  read_only: boolean
  version: string
  suggested: string
}

// ---- campaigns, decisions
export type CampaignFacts = {
  name: string
  movement: string | null
  period: [number, number] | null
  kind: CampaignKind
}
export type CampaignRow = {
  id: number
  stable_id: string
  facts: CampaignFacts
  decisions: number
  issued: number
  collectives: number
  households: number
  individuals: number
  printed: number
  /** Year of its newest decision, else the last of its period. */
  year: number | null
}
export type DecisionFacts = {
  campaign: number
  issuer: number
  forms: number[]
  number: string | null
  date: DateText | null
  signer: number | null
  subject: string | null
  basis: string | null
}
/** A draft carries `facts`; an issued one carries the same fields beside its own. */
export type DecisionRow = {
  id: number
  stable_id: string
  state: 'draft' | 'issued'
  facts: DecisionFacts
  campaign_name: string
  issuer_name: string
  signer_name: string | null
  awards: number
  printed: number
}
export type RegisterNumber = { year: number; sequence: number }
export type Issued = {
  decision: number
  awards: number
  first: RegisterNumber
  last: RegisterNumber
  findings: Finding[]
}

// ---- the grid
export type Column =
  'place' | 'name' | 'honorific' | 'gender' | 'birth' | 'position' | 'unit' | 'form' | 'achievement' | 'number'
export type GridQuery = {
  campaign: number
  decision: number | null
  kind: AwardeeKind | null
  /** Folded words that a row must hold; diacritics do not matter. */
  text: string
  sort: { column: 'place' | 'name' | 'unit' | 'form'; descending: boolean }
}
export type CellProblem = { column: Column; severity: Severity; sentence: Sentence }
export type GridRow = {
  id: number
  decision: number
  awardee: number
  place: number
  kind: AwardeeKind
  name: string
  honorific: string | null
  gender: Gender | null
  birth: Birth | null
  position: string | null
  unit: string | null
  form: number
  form_name: string
  achievement: string | null
  number: string | null
  state: 'draft' | 'issued'
  revoked: boolean
  printed: boolean
  problems: CellProblem[]
}
export type GridPage = { total: number; rows: GridRow[] }
export type GridCounts = {
  collectives: number
  households: number
  individuals: number
  problems: number
  ready: number
  printed: number
}
/** Cells as typed; '' empties a cell; what is left out stays. */
export type CellTexts = Partial<
  Record<
    'name' | 'honorific' | 'gender' | 'birth' | 'citizen_id' | 'position' | 'unit' | 'form' | 'achievement',
    string
  >
>
export type Edit = { award: number | null; kind: AwardeeKind | null; cells: CellTexts }
export type EditRefusal = { edit: number; column: Column | null; sentence: Sentence }
export type EditedAwards = { awards: number[]; refused: EditRefusal[] }

// ---- paper, people
export type CertificatePicture = { svg: string; findings: Finding[]; draft: boolean }
export type AwardeeFacts = {
  kind: AwardeeKind
  name: string
  gender: Gender | null
  birth: Birth | null
  citizen_id: string | null
  unit: number | null
}
export type HistoryRow = {
  award: number
  decision: number
  campaign: number
  campaign_name: string
  issuer_name: string
  date: DateText | null
  decision_number: string | null
  form_name: string
  honorific: string | null
  position: string | null
  unit: string | null
  achievement: string | null
  number: string | null
  state: 'draft' | 'issued'
  revoked: boolean
}
export type AwardeeHistory = { id: number; facts: AwardeeFacts; unit_name: string | null; awards: HistoryRow[] }
export type Hit = {
  award: number
  awardee: number
  kind: AwardeeKind
  honorific: string | null
  name: string
  position: string | null
  unit: string | null
  form: string
  decision: string | null
  date: DateText | null
  draft: boolean
  revoked: boolean
}
export type Facet = { value: string; label: string; count: number }
export type Found = { hits: Hit[]; years: Facet[]; forms: Facet[]; kinds: Facet[]; units: Facet[] }
export type Facets = { year?: number | null; form?: number | null; kind?: AwardeeKind | null; unit?: string | null }

// ---- figures
export type FigureCell = { text: string | null; number: number | null }
export type FigureTable = {
  name: string
  title: string
  columns: { heading: string; group: string | null; numeric: boolean }[]
  rows: { kind: 'item' | 'part' | 'group' | 'total' | 'sum'; cells: FigureCell[] }[]
}
export type Figures = {
  awards: number
  collectives: number
  households: number
  individuals: number
  women: number
  bonus: number
  without_rate: number
  tables: FigureTable[]
}
export type Summarised = { from: DateText; to: DateText; awards: number; file: string }

// ---- settings
export type Span = { from: DateText | null; to: DateText | null }
export type IssuerFacts = { name: string; kind: IssuerKind; place: string }
export type SignerFacts = {
  issuer: number
  name: string
  rank: string | null
  title: string
  form: SigningForm
  principal: string | null
  term: Span
}
export type Signer = { id: number; stable_id: string; facts: SignerFacts }
export type IssuerRow = { id: number; stable_id: string; facts: IssuerFacts; signers: Signer[] }
export type Form = {
  id: number
  stable_id: string
  code: string
  name: string
  printed: string
  kind: string
  valid: Span
  basis: string
  verified: boolean
}

// ---- undo
export type UndoState = { undo: Sentence | null; redo: Sentence | null }

export type Imported = {
  added: number[]
  already: unknown[]
  problems: {
    sheet: string
    row: number
    column: string | null
    severity: Severity
    message: string
    message_en: string
  }[]
  skipped: { sheet: string; row: number | null; reason: string; reason_en: string }[]
}
export type Printed = { certificates: number; files: string[]; findings: Finding[] }

type Nothing = Record<string, never>

/** Every call: its arguments and its answer. */
export type Calls = {
  session: [Nothing, Session]
  create_register: [{ path: string }, Session]
  open_register: [{ path: string }, Session]
  close_register: [Nothing, Session]
  add_sample: [Nothing, { campaign: number; decisions: number[]; awards: number }]
  set_office: [{ superior: string | null; name: string; place: string }, Office]

  list_campaigns: [Nothing, CampaignRow[]]
  add_campaign: [CampaignFacts, { id: number }]
  edit_campaign: [{ campaign: number; facts: CampaignFacts }, { id: number }]
  remove_campaign: [{ campaign: number }, null]

  list_decisions: [{ campaign: number | null }, DecisionRow[]]
  add_decision: [DecisionFacts, { id: number }]
  edit_decision: [{ decision: number; facts: DecisionFacts }, { id: number }]
  remove_decision: [{ decision: number }, null]
  check_decision: [{ decision: number }, Finding[]]
  issue_decision: [{ decision: number }, Issued]
  import_list: [{ list?: string; text?: string; decision: number }, Imported]
  print_decision: [
    {
      decision: number
      mode: 'full' | 'overlay' | 'proof'
      template: string | null
      out: string | null
      separate: string | null
    },
    Printed,
  ]

  window_awards: [{ query: GridQuery; offset: number; limit: number }, GridPage]
  count_awards: [{ campaign: number; decision: number | null }, GridCounts]
  /** Rows of the query that have problems, by their place in it. */
  next_problem: [{ query: GridQuery; after: number; backwards: boolean }, number | null]
  edit_awards: [{ decision: number; what: Sentence; edits: Edit[] }, EditedAwards]
  remove_awards: [{ awards: number[] }, null]
  show_certificate: [{ award: number; template: string | null }, CertificatePicture]
  show_awardee: [{ awardee: number }, AwardeeHistory]

  search: [{ text: string; limit: number; facets: Facets }, Found]
  figures: [{ from: DateText; to: DateText }, Figures]
  summarise: [{ from: DateText; to: DateText; out: string }, Summarised]

  list_issuers: [Nothing, IssuerRow[]]
  add_issuer: [IssuerFacts, { id: number }]
  edit_issuer: [{ issuer: number; facts: IssuerFacts }, { id: number }]
  add_signer: [SignerFacts, { id: number }]
  edit_signer: [{ signer: number; facts: SignerFacts }, { id: number }]
  list_forms: [Nothing, Form[]]

  undo: [Nothing, Sentence | null]
  redo: [Nothing, Sentence | null]
  undo_state: [Nothing, UndoState]
  list_journal: [{ limit: number }, { id: number; at: string; by: string; what: Sentence; rows: number }[]]
  verify: [
    Nothing,
    { awards: number; awardees: number; decisions: number; entries: number; seals: number; faults: Sentence[] },
  ]
}
export type CallName = keyof Calls
