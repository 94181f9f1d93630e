// Made from the register's own types; do not edit. Again: cargo run -p tests --example bindings > ui/src/lib/api.ts

/** What to take in. */
export type AddArtwork = {
  /** Its name, for a person. */
  name: Name,
  /** What it is for. */
  kind: ArtworkKind,
  /** Where it comes from. */
  source: ArtworkSource,
  /** Two points of a line that is level or upright on the blank, to make its scan straight by. */
  straighten?: Straighten | null,
}

/** Which line goes into which decision. */
export type AddAward = {
  /** The draft decision. */
  decision: DecisionId,
  /** The line. */
  entry: AwardEntry,
}

/** What is given anew and why. */
export type AddReissue = {
  /** Which issued award. */
  award: AwardId,
  /** What is said of it. */
  facts: ReissueFacts,
}

/** Takes the place (x, y) to (`xx`·x + `xy`·y + `x0`, `yx`·x + `yy`·y + `y0`). Millimetres from the top left corner of the
 * sheet, x to the right and y down. */
export type Affine = {
  /** How far x moves a place to the right. */
  xx: number,
  /** How far y moves a place to the right. */
  xy: number,
  /** Where the corner comes to stand, to the right. */
  x0: number,
  /** How far x moves a place down. */
  yx: number,
  /** How far y moves a place down. */
  yy: number,
  /** Where the corner comes to stand, down. */
  y0: number,
}

/** The name of an artwork wherever it travels: the SHA-256 of its bytes, in hexadecimal. */
export type ArtworkKey = string

/** What an artwork is for. */
export type ArtworkKind = "image" | "scan"

/** An artwork as a list shows it. */
export type ArtworkRow = {
  /** Its name wherever it travels. */
  key: ArtworkKey,
  /** Its name, for a person. */
  name: string,
  /** What it is for. */
  kind: ArtworkKind,
  /** What kind of file it is. */
  media_type: MediaType,
  /** Its width: pixels, or the units of an SVG. */
  width: number,
  /** Its height. */
  height: number,
  /** How many bytes it has. */
  bytes: number,
}

/** Where a picture comes from. */
export type ArtworkSource = { "file": string } | { "bytes": string }

/** A picture, and what has need of it. */
export type ArtworkUse = {
  /** The picture, and how many bytes it takes of the register. */
  artwork: ArtworkRow,
  /** Whether it is offered for new templates. */
  listed: boolean,
  /** The names of the register's own templates that have it. */
  templates: Array<string>,
  /** How many printings it stands in: if they are printed again, they look the same. */
  printings: number,
}

/** What is asked about again. */
export type AskAgain = {
  /** Of which decision. */
  decision: DecisionId,
  /** Which rule. */
  rule: string,
  /** Only the words of this award; all that the rule spoke of if left out. */
  award?: AwardId | null,
}

/** Where a register is, or should be. */
export type AtPath = {
  /** The whole path of its file. */
  path: string,
}

/** One line of a list, as a clerk enters it. */
export type AwardEntry = {
  /** What the awardee is. */
  kind: AwardeeKind,
  /** The name, without honorific. */
  name: Name,
  /** Honorific or rank. */
  honorific?: Name | null,
  /** Gender, where known. */
  gender?: Gender | null,
  /** Birth, where known. */
  birth?: Birth | null,
  /** Citizen id, where known. */
  citizen_id?: CitizenId | null,
  /** Position. */
  position?: Name | null,
  /** Unit, by name. */
  unit?: Name | null,
  /** The achievement; the campaign's own where it is left out. */
  achievement?: Prose | null,
  /** Granted after death (truy tặng). */
  posthumous?: boolean,
  /** The form; may be left out where the decision grants only one. */
  form?: FormId | null,
}

/** What a clerk says of an award. */
export type AwardFacts = {
  /** Under which decision. */
  decision: DecisionId,
  /** Who is commended. */
  awardee: AwardeeId,
  /** The form granted. */
  form: FormId,
  /** Whether it is granted after death (truy tặng). */
  posthumous: boolean,
  /** Honorific or rank as printed before the name: "Ông", "Thượng tá". */
  honorific: Name | null,
  /** Position at the time: "Trưởng Công an xã". */
  position: Name | null,
  /** Unit at the time. */
  unit: UnitId | null,
  /** The achievement (thành tích). */
  achievement: Prose | null,
}

/** Key of an award. */
export type AwardId = number

/** An award as a list shows it. */
export type AwardRow = {
  /** Its key. */
  id: AwardId,
  /** Its place in the list. */
  place: number,
  /** What is said of it. */
  facts: AwardFacts,
  /** What is known of its awardee. */
  awardee: AwardeeFacts,
  /** The unit's name. */
  unit: string | null,
  /** The form's name. */
  form: string,
  /** Number in the golden book, once issued. */
  number: string | null,
  /** Bonus, once issued and where a rate is known. */
  bonus: Dong | null,
  /** The revocation, if there was one. */
  revocation: Revocation | null,
}

/** What the register knows of an awardee. */
export type AwardeeFacts = {
  /** What it is. */
  kind: AwardeeKind,
  /** The name, without honorific. */
  name: Name,
  /** Of a person; often unknown. */
  gender: Gender | null,
  /** Of a person; date or year alone. */
  birth: Birth | null,
  /** Of a person; optional. */
  citizen_id: CitizenId | null,
  /** Where the awardee belongs now. */
  unit: UnitId | null,
}

/** An awardee's life in the register. */
export type AwardeeHistory = {
  /** The awardee. */
  id: AwardeeId,
  /** What is known. */
  facts: AwardeeFacts,
  /** The unit's newest name. */
  unit_name: string | null,
  /** The awards, newest first. */
  awards: Array<HistoryRow>,
  /** The awardees that were found to be this one. */
  merged: Array<Merged>,
}

/** Key of an [`Awardee`](crate::domain::awardee::Awardee). */
export type AwardeeId = number

/** What an awardee is. */
export type AwardeeKind = "individual" | "collective" | "household"

/** Which certificates, and how. */
export type Batch = {
  /** Whose. */
  who: Who,
  /** Whether those that are printed already are left out. */
  unprinted?: boolean,
  /** In which order; as the decisions list them if left out. */
  order?: PrintOrder,
  /** What is printed of them. */
  mode: Mode,
  /** The template's key; the usual one if left out. */
  template?: string | null,
  /** The calibration of the printer it goes to; none if left out. A proof is never corrected. */
  calibration?: CalibrationId | null,
}

/** How the certificates of a batch fit. */
export type BatchFit = {
  /** The template's key. */
  template: string,
  /** The template's name, for a person. */
  template_name: string,
  /** How many fit, and how. */
  counts: FitCounts,
  /** One each certificate that was asked for, in the order of the batch. */
  rows: Array<FitRow>,
}

/** What is known of a birth: lists often have the year only. */
export type Birth = string

/** A kind of blank in the register. */
export type Blank = {
  /** Its key. */
  id: BlankId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: BlankFacts,
}

/** What is said of a kind of blank. */
export type BlankFacts = {
  /** Its name: "Phôi Giấy khen A3, khung đỏ". */
  name: Name,
  /** Its paper: "A3, 150 g/m²". */
  paper?: Name | null,
  /** Who delivers it. */
  supplier?: Name | null,
  /** What else there is to say. */
  note?: Prose | null,
}

/** Key of a kind of [`Blank`](crate::domain::blank::Blank). */
export type BlankId = number

/** A kind of blank and how many sheets there are. */
export type BlankRow = {
  /** What should still lie in the drawer (tồn); below zero where more went out than was noted to come in. */
  left: number,
  /** Its key. */
  id: BlankId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: BlankFacts,
  /** Received (nhập). */
  received: number,
  /** Printed on well. */
  printed: number,
  /** Spoiled (hỏng), destroyed ones included. */
  spoiled: number,
  /** Of the spoiled, those destroyed by minutes (biên bản hủy). */
  destroyed: number,
}

/** How lines stand between top and bottom. */
export type BlockSet = "top" | "middle" | "bottom"

/** A run of numbers in a golden book. */
export type BookRange = {
  /** Whose book it is. */
  issuer: string,
  /** The first number. */
  first: string,
  /** The last number. */
  last: string,
  /** How many numbers of it are meant; fewer than from first to last where some are left out. */
  count: number,
}

/** What a clerk says of a calibration. */
export type CalibrationFacts = {
  /** Its name, by which it is chosen when something is printed. */
  name: Name,
  /** What it belongs to. */
  feed: Feed,
  /** What was measured. */
  readings: { [key in Cross]?: Reading },
  /** Anything else. */
  note: Prose | null,
}

/** Key of a [`Calibration`](crate::domain::calibration::Calibration). */
export type CalibrationId = number

/** A calibration, and what the printer does. */
export type CalibrationRow = {
  /** What the printer does to a sheet. */
  distortion: Distortion,
  /** The same in words. */
  words: Sentence,
  /** Its key. */
  id: CalibrationId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: CalibrationFacts,
  /** What the printer does to a sheet. */
  map: Affine,
  /** When it was measured. */
  at: string,
}

/** A campaign in the register. */
export type Campaign = {
  /** Its key. */
  id: CampaignId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: CampaignFacts,
}

/** What a clerk says of a campaign. */
export type CampaignFacts = {
  /** Its name: "Tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc". */
  name: Name,
  /** The movement, as quoted in achievements. */
  movement: Name | null,
  /** The years it looks back on. */
  period: Period | null,
  /** Its type. */
  kind: CampaignKind,
}

/** One campaign that was found. */
export type CampaignHit = {
  /** The campaign. */
  campaign: CampaignId,
  /** Its name. */
  name: string,
  /** How many awards stand under it. */
  awards: number,
}

/** Key of a [`Campaign`](crate::domain::campaign::Campaign). */
export type CampaignId = number

/** The type of commendation (loại hình khen thưởng; Luật 06/2022/QH15, Article 8, and Luật 06/2026/QH16). */
export type CampaignKind = "regular" | "thematic" | "movement" | "sudden" | "dedication" | "tenure" | "foreign"

/** A campaign with what stands under it. */
export type CampaignRow = {
  /** Its key. */
  id: CampaignId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: CampaignFacts,
  /** How many decisions. */
  decisions: number,
  /** How many of them are issued. */
  issued: number,
  /** Awards to collectives. */
  collectives: number,
  /** Awards to households. */
  households: number,
  /** Awards to individuals. */
  individuals: number,
  /** Awards whose certificate was printed; proofs do not count. */
  printed: number,
  /** Year of its newest decision, else the last of its period. */
  year: number | null,
}

/** What a cell says now. */
export type CellChange = {
  /** The sheet. */
  sheet: string,
  /** The address of the cell: "C12". */
  cell: string,
  /** Its text; blank clears it. */
  text: string,
}

/** A cell of a sheet; row from 1, column from 0. It is told as its address, "C4". */
export type CellPlace = string

/** What is the matter with one cell. */
export type CellProblem = {
  /** Which column. */
  column: Column,
  /** How much it weighs. */
  severity: Severity,
  /** What is the matter, for a person. */
  sentence: Sentence,
}

/** Cells as typed; an empty text empties a cell, what is left out stays. */
export type CellTexts = {
  /** The awardee's name. */
  name?: string | null,
  /** Honorific or rank. */
  honorific?: string | null,
  /** "Nam", "nữ", "male", "female". */
  gender?: string | null,
  /** A date or a year. */
  birth?: string | null,
  /** Number of the identity card. */
  citizen_id?: string | null,
  /** Position. */
  position?: string | null,
  /** Unit, by name. */
  unit?: string | null,
  /** Form, by code or by name. */
  form?: string | null,
  /** Achievement. */
  achievement?: string | null,
}

/** A line of the certificate, in the order of Nghị định 50/2006/NĐ-CP, Article 28. */
export type CertificateLine = "state" | "motto" | "issuer" | "grant" | "form" | "recipient" | "position-unit" | "achievement" | "decision" | "golden-book" | "place-date" | "signature" | "signer" | "text"

/** The words of a certificate as a picture, to be laid over the ground of its template. */
export type CertificatePicture = {
  /** The words, SVG of the sheet's size. */
  svg: string,
  /** The template's key. */
  template: string,
  /** The template's name, for a person. */
  template_name: string,
  /** What its layout has to say. */
  findings: Array<Finding>,
  /** Whether the award is still a draft. */
  draft: boolean,
}

/** Every word that stands on a certificate, in the case and spelling in which it is printed.
 *
 * They are computed once, when the decision is issued, and kept: a reprint in 2036 gives the same words, the old
 * unit name included. Line numbers follow the order fixed by Nghị định 50/2006/NĐ-CP, Article 28. */
export type CertificateWords = {
  /** Line 3, who grants, in capitals: "GIÁM ĐỐC CÔNG AN TỈNH SÓC TRĂNG". */
  issuer: string,
  /** Line 4: "TẶNG", "TẶNG DANH HIỆU", "TRUY TẶNG" or "TRUY TẶNG DANH HIỆU". */
  grant: string,
  /** Line 5: "BẰNG KHEN", "GIẤY KHEN" or a title, in capitals. */
  form: string,
  /** Line 6, before the name: "Ông", "Thượng tá"; none for collectives. */
  honorific: string | null,
  /** Line 6: the awardee's name. */
  name: string,
  /** Line 7: position and unit, or address. */
  position_unit: string | null,
  /** The following lines: the achievement (thành tích). */
  achievement: string,
  /** Bottom left, first line: "Số quyết định: 512/QĐ-CAT ngày 04 tháng 8 năm 2023". */
  decision: string,
  /** Bottom left, second line: "Số sổ vàng: 17"; none before the number is given. */
  golden_book: string | null,
  /** Under it, on a certificate given anew (cấp đổi, cấp lại): "Cấp lại lần 1". Not frozen with the others, for it came later. */
  reissue: string | null,
  /** Bottom right, first line: "Sóc Trăng, ngày 04 tháng 8 năm 2023". */
  place_date: string,
  /** Bottom right, in capitals, a line each: "GIÁM ĐỐC", or "KT. GIÁM ĐỐC" and "PHÓ GIÁM ĐỐC". */
  signature: Array<string>,
  /** Under the gap for signature and seal: rank and name of the signer. */
  signer: string,
}

/** The changes to one list. */
export type Changes = {
  /** Cells that say something else now; of two changes to one cell the later counts. */
  cells: Array<CellChange>,
  /** Suggestions that are taken wherever they are made, but in cells that say something else now. */
  mends: Array<Mend>,
  /** Rows that are not taken in. */
  left_out: Array<RowPlace>,
  /** Whether the rows with an error are left out too, each named with what is wrong; else the list is refused for one. */
  leave_bad: boolean,
  /** What the list's own names of forms mean. */
  forms: Array<FormMeaning>,
  /** Which sheets are lists, and where their headers stand, where the clerk knows better; of two words the later counts. */
  sheets: Array<SheetMeaning>,
  /** What columns hold, where the clerk knows better than their headings say. */
  columns: Array<ColumnMeaning>,
  /** Whom rows speak of, where they are like someone that the register knows. */
  people: Array<PersonMeaning>,
}

/** Which list, and where it may go. */
export type CheckList = {
  /** The list. */
  list: GivenList,
  /** The draft decision. */
  decision: DecisionId,
}

/** Which batch. */
export type CheckSheets = {
  /** The batch. */
  batch: Batch,
}

/** Number of a citizen's identity card (căn cước): 9 digits of the old card or 12 of the new. */
export type CitizenId = string

/** A colour in sRGB, written `#rrggbb`. */
export type Colour = string

/** A column of a list of awards. */
export type Column = "place" | "name" | "honorific" | "gender" | "birth" | "position" | "unit" | "form" | "achievement" | "number"

/** What a column of a sheet holds. */
export type ColumnMeaning = {
  /** The sheet; none for every sheet. */
  sheet?: string | null,
  /** The row of the header that it stands under, the first where that stands in several; none for the first of the sheet. */
  header?: number | null,
  /** The column's letters. */
  column: string,
  /** The field; none for a column that is not read. */
  field: Field | null,
}

/** What came of a printing. */
export type ConfirmPrinting = {
  /** Which printing. */
  printing: PrintingId,
  /** The sheets that were spoiled; all others came out well. */
  spoiled?: Array<Spoiled>,
  /** Those that did not come out at all, because the printer was stopped before. */
  not_printed?: Array<AwardId>,
}

/** What was confirmed. */
export type Confirmed = {
  /** How many certificates are printed. */
  printed: number,
  /** How many are to be printed again. */
  again: number,
  /** How many sheets were spoiled. */
  spoiled: number,
  /** The kind of blank that it took. */
  blank: BlankId | null,
  /** How many of that kind are left; below zero where more went out than was noted to come in. */
  left: number | null,
}

/** The cells that were written in one encoding. */
export type ConvertedCells = {
  /** The encoding. */
  encoding: Encoding,
  /** How many there are. */
  count: number,
  /** How many of them are to be checked. */
  unsure: number,
  /** The first of them. */
  cells: Array<PreviewConverted>,
}

/** What to copy. */
export type CopyTemplate = {
  /** The key of any template. */
  template: string,
  /** The copy's name; made of the old one where it is left out. */
  name?: Name | null,
}

/** Of what. */
export type CountAwards = {
  /** The campaign. */
  campaign: CampaignId,
  /** Only one of its decisions. */
  decision?: DecisionId | null,
}

/** Of what. */
export type CountValues = {
  /** Of which rows; what is chosen in the column itself does not count. */
  query: GridQuery,
  /** Which column. */
  column: FilterColumn,
}

/** A cross of the sheet, near one of its corners. */
export type Cross = "a" | "b" | "c" | "d"

/** Where a cross is meant to stand. */
export type CrossPlace = {
  /** Which cross. */
  cross: Cross,
  /** From the left edge, mm. */
  left: number,
  /** From the top edge, mm. */
  top: number,
}

/** A calendar day. Displays as `YYYY-MM-DD`. */
export type DateText = string

/** A decision in either state. */
export type Decision = { "state": "draft" } & DraftDecision | { "state": "issued" } & IssuedDecision

/** What a clerk says of a decision while it is a draft. */
export type DecisionFacts = {
  /** Its campaign. */
  campaign: CampaignId,
  /** Who grants. */
  issuer: IssuerId,
  /** The forms it grants; at least one. */
  forms: Array<FormId>,
  /** Number and sign; may be missing in a draft. */
  number: DecisionNumber | null,
  /** Its date; may be missing in a draft. */
  date: DateText | null,
  /** Who signs; may be missing in a draft. */
  signer: SignerId | null,
  /** What it is about (trích yếu): "Về việc tặng Giấy khen …". */
  subject: Name | null,
  /** The law that it rests on, as cited. */
  basis: Prose | null,
}

/** One decision that was found. */
export type DecisionHit = {
  /** The decision. */
  decision: DecisionId,
  /** Its number, if it has one. */
  number: string | null,
  /** Its date, if it has one. */
  date: DateText | null,
  /** What it says it is about. */
  subject: string | null,
  /** The campaign it belongs to. */
  campaign_name: string,
  /** How many awards stand in it. */
  awards: number,
}

/** Key of a decision. */
export type DecisionId = number

/** Number and sign of a decision: "512/QĐ-CAT", "05/QĐ-LĐLĐ". */
export type DecisionNumber = string

/** A decision with what a list shows beside it. */
export type DecisionRow = {
  /** What is said of it, as a draft says it; a draft has it already. */
  facts: DecisionFacts,
  /** Its campaign's name. */
  campaign_name: string,
  /** Its issuer's name. */
  issuer_name: string,
  /** Its signer's name, where one is chosen. */
  signer_name: string | null,
  /** How many awards stand under it. */
  awards: number,
  /** How many of their certificates are confirmed as printed. */
  printed: number,
  /** How many are still to print: issued, not revoked and not printed. */
  to_print: number,
} & ({ "state": "draft" } & DraftDecision | { "state": "issued" } & IssuedDecision)

/** What was destroyed. */
export type DestroyBlanks = {
  /** The lines of the ledger whose spoiled sheets were destroyed. */
  movements: Array<MovementId>,
  /** What the minutes say besides. */
  facts: DestructionFacts,
}

/** Minutes of destruction in the register. */
export type Destruction = {
  /** Their key. */
  id: DestructionId,
  /** What they say. */
  facts: DestructionFacts,
  /** How many sheets were destroyed. */
  sheets: number,
}

/** What minutes of destruction (biên bản hủy phôi) say besides the sheets. */
export type DestructionFacts = {
  /** Their number: "03/BB-VP". */
  number?: Name | null,
  /** When; today if left out. */
  date?: DateText | null,
  /** Where: "Phòng Xây dựng phong trào". */
  place: Name,
  /** How: "Cắt góc, xé nhỏ và đốt". */
  way: Name,
  /** Who was there; at least one. */
  members: Array<Member>,
}

/** Key of a [`Destruction`](crate::domain::blank::Destruction) of blanks. */
export type DestructionId = number

/** What a list says otherwise than the line that stands in the draft. */
export type Difference = {
  /** Of what. */
  field: Field,
  /** What stands in the draft. */
  stands: string | null,
  /** What the list says. */
  listed: string | null,
}

/** An affine map taken apart: about the middle of the sheet, so that a turn or a stretch does not look like a shift. */
export type Distortion = {
  /** How far the middle moves to the right, mm. */
  right: number,
  /** How far the middle moves down, mm. */
  down: number,
  /** How many times as wide everything becomes. */
  across: number,
  /** How many times as high everything becomes. */
  along: number,
  /** How far everything turns, degrees clockwise. */
  turned: number,
  /** By how much a right angle opens, degrees. */
  skew: number,
}

/** An amount of money in whole đồng. */
export type Dong = number

/** An award under a draft decision. */
export type DraftAward = {
  /** Its key. */
  id: AwardId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** Its place in the decision's list, from 1. */
  place: number,
  /** What is said of it. */
  facts: AwardFacts,
}

/** A decision being written. */
export type DraftDecision = {
  /** Its key. */
  id: DecisionId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it so far. */
  facts: DecisionFacts,
}

/** Two awardees that may be one. */
export type Duplicate = {
  /** The one to keep: with more awards, and with its marks; then the one entered first. */
  kept: AwardeeHistory,
  /** The other. */
  other: AwardeeHistory,
  /** How much they are alike, and why. */
  likeness: Likeness,
}

/** What was found. */
export type Duplicates = {
  /** How many pairs there are of each class. */
  counts: { [key in LikenessClass]?: number },
  /** The pairs asked for. */
  pairs: Array<Duplicate>,
}

/** What is changed of one award, or said of a new one. */
export type Edit = {
  /** Which award; none adds one. */
  award: AwardId | null,
  /** What the awardee is to be; a new one is a person where it is left out. */
  kind?: AwardeeKind | null,
  /** Its cells. */
  cells: CellTexts,
}

/** What an award is to say. */
export type EditAward = {
  /** Which draft award. */
  award: AwardId,
  /** All that it is to say. */
  entry: AwardEntry,
}

/** All that is changed at once. */
export type EditAwards = {
  /** The draft to which new awards are added. */
  decision: DecisionId,
  /** What is done, for the journal and for undo. */
  what: Sentence,
  /** What is changed. */
  edits: Array<Edit>,
  /** Whether an edit with a cell that cannot be read is not done at all. */
  whole?: boolean,
}

/** What a kind of blank is to be. */
export type EditBlank = {
  /** Which kind. */
  blank: BlankId,
  /** All that is to be said of it. */
  facts: BlankFacts,
}

/** What a campaign is to be. */
export type EditCampaign = {
  /** Which campaign. */
  campaign: CampaignId,
  /** All that is to be said of it. */
  facts: CampaignFacts,
}

/** What a draft is to say. */
export type EditDecision = {
  /** Which draft. */
  decision: DecisionId,
  /** All that it is to say. */
  facts: DecisionFacts,
}

/** What an issuer is to be. */
export type EditIssuer = {
  /** Which issuer. */
  issuer: IssuerId,
  /** All that is to be said of it. */
  facts: IssuerFacts,
}

/** A cell, or a whole edit, that could not be done. */
export type EditRefusal = {
  /** Which edit, from 0. */
  edit: number,
  /** Which cell; none where the whole edit was refused, or the cell has no column. */
  column: Column | null,
  /** Why. */
  sentence: Sentence,
}

/** What a reissue is to be. */
export type EditReissue = {
  /** Which reissue. */
  reissue: ReissueId,
  /** All that is to be said of it. */
  facts: ReissueFacts,
}

/** What a signer is to be. */
export type EditSigner = {
  /** Which signer. */
  signer: SignerId,
  /** All that is to be said of the signer. */
  facts: SignerFacts,
}

/** What a unit is to be. */
export type EditUnit = {
  /** Which unit. */
  unit: UnitId,
  /** All that is to be said of it. */
  facts: UnitFacts,
}

/** What was done. */
export type EditedAwards = {
  /** The award of each edit, in their order; none where it was not done. */
  awards: Array<AwardId | null>,
  /** What could not be done. */
  refused: Array<EditRefusal>,
}

/** How text was written before Unicode, or by a program that took it for something else. */
export type Encoding = "tcvn3" | "vni" | "viqr" | "windows1258" | "utf8" | "decomposed"

/** How a unit ended (giải thể, sáp nhập). */
export type Ended = {
  /** The first day without it. */
  from: DateText,
  /** The unit that took its place, by name. */
  successor: Name | null,
  /** What says so. */
  basis: Name | null,
}

/** One entry: one thing that someone did. */
export type Entry = {
  /** Its key; they count upwards. */
  id: EntryId,
  /** When. */
  at: string,
  /** By whom. */
  by: string,
  /** What was done. */
  what: Sentence,
  /** How many rows it changed. */
  rows: number,
}

/** Key of a journal entry. */
export type EntryId = number

/** What goes where. */
export type ExportTemplate = {
  /** The template's key. */
  template: string,
  /** A `.sovang-mau` file. */
  out: string,
}

/** The file written. */
export type ExportedTemplate = {
  /** The file. */
  file: string,
}

/** One value of a facet. */
export type Facet = {
  /** What narrows to it. */
  value: string,
  /** What a person reads. */
  label: string,
  /** How many hits have it. */
  count: number,
}

/** What narrows a search. */
export type Facets = {
  /** Year of the decision. */
  year?: number | null,
  /** The form. */
  form?: FormId | null,
  /** What the awardee is. */
  kind?: AwardeeKind | null,
  /** The unit, by the value that its facet bears. */
  unit?: string | null,
}

/** What would become of a row in the draft. */
export type Fate = "new" | "same" | "changed" | "no_form"

/** One way of paper through a printer. Another tray, or another batch of blanks, comes out otherwise. */
export type Feed = {
  /** The printer, as the office calls it. */
  printer: Name,
  /** Its tray (khay giấy). */
  tray: Name | null,
  /** The batch of blanks (lô phôi). */
  blanks: Name | null,
  /** The sheet. */
  paper: PaperSize,
}

/** What a column, or one cell of it, says of a candidate. */
export type Field = "ordinal" | "name" | "honorific" | "position" | "unit" | "position_unit" | "form" | "achievement" | "birth" | "birth_male" | "birth_female" | "gender" | "citizen_id" | "note"

/** A field that a text may name. */
export type FieldPart = {
  /** As it stands between braces: `{name}`. */
  code: WordField,
  /** What it is called; the Vietnamese name may stand between braces too. */
  name: Sentence,
  /** What it puts there on an ordinary certificate. */
  sample: string,
}

/** One cell: words, a number, both for a share, or nothing. */
export type FigureCell = {
  /** What it says in words. */
  text: string | null,
  /** Its number: a count, đồng, or per cent. */
  number: number | null,
}

/** One column. */
export type FigureColumn = {
  /** Its heading. */
  heading: string,
  /** The heading that it shares with its neighbours. */
  group: string | null,
  /** Whether it holds numbers. */
  numeric: boolean,
}

/** One row. */
export type FigureRow = {
  /** `item`, `part`, `group`, `total` or `sum`. */
  kind: string,
  /** Its cells. */
  cells: Array<FigureCell>,
}

/** One table of the summary. */
export type FigureTable = {
  /** Its short name. */
  name: string,
  /** What stands above it. */
  title: string,
  /** Its columns. */
  columns: Array<FigureColumn>,
  /** Its rows. */
  rows: Array<FigureRow>,
}

/** What the summary of the same days says. */
export type Figures = {
  /** How many awards. */
  awards: number,
  /** To collectives. */
  collectives: number,
  /** To households. */
  households: number,
  /** To individuals. */
  individuals: number,
  /** Of these, to women. */
  women: number,
  /** All bonuses together. */
  bonus: Dong,
  /** Awards with no known bonus rate; they are not in the sum. */
  without_rate: number,
  /** The tables of the summary. */
  tables: Array<FigureTable>,
}

/** A column whose values can be chosen. */
export type FilterColumn = "form" | "unit" | "honorific" | "decision" | "state"

/** Which sheets of which batch. */
export type FindSheets = {
  /** The batch. */
  batch: Batch,
  /** Words that the name on it must hold, with or without diacritics; every sheet where there are none. */
  text?: string,
  /** Only the sheet of this award. */
  award?: AwardId | null,
  /** How many are told of at most. */
  limit: number,
}

/** What one rule says, and where. */
export type Finding = {
  /** The rule's stable name, such as `text-does-not-fit`. */
  rule: string,
  /** How much it weighs. */
  severity: Severity,
  /** The article of the law or other ground, where there is one. */
  basis: string | null,
  /** What is the matter, with which thing, and what to do. */
  sentence: Sentence,
  /** Where, in the order of the list; empty in what the layout of a single page says. */
  places: Array<Place>,
}

/** How a certificate fits, the better first. */
export type FitClass = "fits" | "shrunk" | "broken" | "misfit"

/** How many certificates fit, and how. */
export type FitCounts = {
  /** As they are. */
  fits: number,
  /** With smaller letters. */
  shrunk: number,
  /** On more lines. */
  broken: number,
  /** Not at all. */
  misfits: number,
  /** Names that were made smaller, whatever else. */
  names_shrunk: number,
  /** The size of the smallest of those, points. */
  least_name: number | null,
  /** Names on more than one line. */
  names_broken: number,
  /** Achievements that run to a fourth line. */
  four_lines: number,
}

/** How one text of a certificate fits. */
export type FitPart = {
  /** Which text: the name, position and unit, or the achievement. */
  spot: Spot,
  /** The size it reaches, points. */
  size: number,
  /** The size it has where there is room, points. */
  usual: number,
  /** How many lines it takes. */
  lines: number,
}

/** How one certificate fits. */
export type FitRow = {
  /** The award. */
  award: AwardId,
  /** Its decision. */
  decision: DecisionId,
  /** Its place in the decision's list, from 1. */
  line: number,
  /** What the awardee is. */
  kind: AwardeeKind,
  /** The name on it. */
  name: string,
  /** All in all. */
  class: FitClass,
  /** The texts that differ from certificate to certificate. */
  parts: Array<FitPart>,
  /** What its layout has to say. */
  findings: Array<Finding>,
}

/** What is to be forgotten. */
export type ForgetList = { "shape": ShapeId } | { "form_name": FormNameId }

/** A form in the register. */
export type Form = {
  /** Its key. */
  id: FormId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** Short code, unique: "GK", "BKT". */
  code: string,
  /** What lists and reports call it: "Bằng khen cấp tỉnh". */
  name: Name,
  /** What the certificate prints: "Bằng khen". */
  printed: Name,
  /** What it is. */
  kind: FormKind,
  /** When it may be granted. */
  valid: Span,
  /** The article that creates it. */
  basis: string,
  /** Whether the basis was seen in a source; shown as "chưa kiểm chứng" if not. */
  verified: boolean,
}

/** Key of a [`Form`](crate::domain::form::Form). */
export type FormId = number

/** What a form is. */
export type FormKind = "merit_diploma" | "merit_certificate" | "emulation_title" | "emulation_flag" | "order" | "medal" | "commemorative_medal" | "honorary_title"

/** Which form a name in the list means. */
export type FormMeaning = {
  /** The name as the list has it; none for the rows that name no form. */
  named?: string | null,
  /** The form. */
  form: FormId,
}

/** Key of a list's own name for a form that is remembered. */
export type FormNameId = number

/** What was found. */
export type Found = {
  /** The awards. */
  hits: Array<Hit>,
  /** By year of the decision, newest first. */
  years: Array<Facet>,
  /** By form, the most frequent first. */
  forms: Array<Facet>,
  /** By kind of awardee, the most frequent first. */
  kinds: Array<Facet>,
  /** By unit, the most frequent first; no more than twenty. */
  units: Array<Facet>,
}

/** A sheet that was found. */
export type FoundSheet = {
  /** Its place in the batch, from 0. */
  page: number,
  /** Whose. */
  award: AwardId,
  /** The awardee's name, as it would be printed. */
  name: string,
  /** Number in the golden book, once issued. */
  number: string | null,
}

/** A person's gender, never guessed from a rank. */
export type Gender = "female" | "male"

/** A list as a clerk has it. */
export type GivenList = {
  /** Where it comes from. */
  source: ListSource,
  /** What the clerk changed in it. */
  changes?: Changes,
}

/** By what rows are sorted. */
export type GridColumn = "place" | "name" | "unit" | "form"

/** How many rows there are, and how they stand. */
export type GridCounts = {
  /** Awards to collectives. */
  collectives: number,
  /** Awards to households. */
  households: number,
  /** Awards to individuals. */
  individuals: number,
  /** Rows with any problem. */
  problems: number,
  /** Draft rows that nothing graver than an info stands against. */
  ready: number,
  /** Rows whose certificate was printed. */
  printed: number,
}

/** The values of one column that rows may have. */
export type GridFilter = {
  /** Which column. */
  column: FilterColumn,
  /** Values as [`values`] names them; an empty text is an empty cell. */
  values: Array<string>,
}

/** A window of rows. */
export type GridPage = {
  /** How many rows the query has in all. */
  total: number,
  /** Those that are seen. */
  rows: Array<GridRow>,
}

/** Which rows, in which order. */
export type GridQuery = {
  /** Of which campaign. */
  campaign: CampaignId,
  /** Only those of one decision. */
  decision?: DecisionId | null,
  /** Only those of one kind of awardee. */
  kind?: AwardeeKind | null,
  /** Words that a row must hold, each at the beginning of one of its words; diacritics do not matter. */
  text?: string,
  /** Only those that have one of the chosen values in each of these columns. */
  filters?: Array<GridFilter>,
  /** The order. */
  sort: GridSort,
}

/** One row of the grid. */
export type GridRow = {
  /** The award. */
  id: AwardId,
  /** Its decision. */
  decision: DecisionId,
  /** Its awardee. */
  awardee: AwardeeId,
  /** Its place in the decision's list. */
  place: number,
  /** What the awardee is. */
  kind: AwardeeKind,
  /** The awardee's name. */
  name: string,
  /** Honorific or rank. */
  honorific: string | null,
  /** Gender, where known. */
  gender: Gender | null,
  /** Birth, where known. */
  birth: Birth | null,
  /** Position. */
  position: string | null,
  /** The unit's name on the day of the decision. */
  unit: string | null,
  /** The form. */
  form: FormId,
  /** The form's name. */
  form_name: string,
  /** Its own achievement. */
  achievement: string | null,
  /** Number in the golden book, once issued. */
  number: string | null,
  /** `draft` or `issued`. */
  state: string,
  /** Whether it was revoked. */
  revoked: boolean,
  /** Whether its certificate was printed; proofs do not count. */
  printed: boolean,
  /** What is the matter with its cells; nothing once it is issued. */
  problems: Array<CellProblem>,
}

/** The order of rows. */
export type GridSort = {
  /** By what. */
  column: GridColumn,
  /** Whether from the last to the first. */
  descending: boolean,
}

/** A ground as a picture. */
export type GroundPicture = {
  /** The picture, SVG of the sheet's size. */
  svg: string,
}

/** Who takes the PDF. */
export type HandTo = "viewer" | { "printer": string | null }

/** One award of an awardee. */
export type HistoryRow = {
  /** The award. */
  award: AwardId,
  /** Its decision. */
  decision: DecisionId,
  /** Its campaign. */
  campaign: CampaignId,
  /** The campaign's name. */
  campaign_name: string,
  /** The issuer's name. */
  issuer_name: string,
  /** Date of the decision, if it has one. */
  date: DateText | null,
  /** Its number, if it has one. */
  decision_number: string | null,
  /** The form's name. */
  form_name: string,
  /** Honorific or rank at the time. */
  honorific: string | null,
  /** Position at the time. */
  position: string | null,
  /** The unit's name on the day of the decision. */
  unit: string | null,
  /** Its own achievement. */
  achievement: string | null,
  /** Number in the golden book, once issued. */
  number: string | null,
  /** `draft` or `issued`. */
  state: string,
  /** Whether it was revoked. */
  revoked: boolean,
  /** How often its certificate was given anew (cấp đổi, cấp lại), oldest first. */
  reissues: Array<Reissue>,
}

/** One award that search found. */
export type Hit = {
  /** The award. */
  award: AwardId,
  /** Its awardee. */
  awardee: AwardeeId,
  /** What the awardee is. */
  kind: AwardeeKind,
  /** Honorific or rank on this award. */
  honorific: string | null,
  /** The awardee's name. */
  name: string,
  /** Position on this award. */
  position: string | null,
  /** The unit's name on the day of the decision. */
  unit: string | null,
  /** The form's name. */
  form: string,
  /** Number of the decision, if it has one. */
  decision: string | null,
  /** Its date, if it has one. */
  date: DateText | null,
  /** Whether the decision is still a draft. */
  draft: boolean,
  /** Whether the award was revoked. */
  revoked: boolean,
  /** How many issued, unrevoked awards its awardee has. */
  times: number,
}

/** How a field was found. */
export type How = "column" | "joined" | "split" | "merged" | "ditto" | "group" | "section" | "title" | "default"

/** Which list goes into which decision. */
export type ImportList = {
  /** The list. */
  list: GivenList,
  /** The draft decision. */
  decision: DecisionId,
  /** Whether of the lines of one kind only the first are told; all are counted. */
  brief?: boolean,
}

/** What to take in. */
export type ImportTemplate = {
  /** A `.sovang-mau` file. */
  file: string,
}

/** What became of the list's rows. */
export type Imported = {
  /** How many there are of each. */
  counts: ImportedCounts,
  /** The awards added, in the order of the list. */
  added: Array<AwardId>,
  /** Rows that stood in the decision before, with nothing new. */
  same: Array<PreviewSkipped>,
  /** Rows whose awardees stood in the decision with other words, which stay: nothing is doubled. */
  changed: Array<PreviewSkipped>,
  /** The cells that were written in an encoding of the 1990s. */
  converted: Array<ConvertedCells>,
  /** What is doubtful, and where. */
  problems: Array<PreviewProblem>,
  /** Rows that are no awardees of this decision, and why. */
  skipped: Array<PreviewSkipped>,
}

/** How many rows met which end. */
export type ImportedCounts = {
  /** Rows that were added. */
  added: number,
  /** Rows that stood there with nothing new. */
  same: number,
  /** Rows that stood there with other words. */
  changed: number,
  /** Things that are doubtful. */
  problems: number,
  /** Rows that are no awardees of this decision. */
  skipped: number,
}

/** What is printed of a certificate. */
export type Ink = "full" | "overlay"

/** What issuing did. */
export type Issued = {
  /** The decision, now in force. */
  decision: IssuedDecision,
  /** How many awards were numbered. */
  awards: number,
  /** The first number given. */
  first: RegisterNumber,
  /** The last number given. */
  last: RegisterNumber,
  /** What rules had to say; nothing here stopped it. */
  findings: Array<Finding>,
}

/** An award in force: numbered, its words and bonus frozen. */
export type IssuedAward = {
  /** Its key. */
  id: AwardId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** Its place in the decision's list, from 1. */
  place: number,
  /** What was said of it. */
  facts: AwardFacts,
  /** Its number in the golden book. */
  number: RegisterNumber,
  /** Its words, as printed. */
  words: CertificateWords,
  /** The bonus; none where no rate is known. */
  bonus: Dong | null,
  /** The revocation, if there was one. */
  revocation: Revocation | null,
  /** The newest reissue, if there was one; its note stands in the words. */
  reissue: ReissueId | null,
}

/** A decision in force, frozen. */
export type IssuedDecision = {
  /** Its key. */
  id: DecisionId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** Its campaign. */
  campaign: CampaignId,
  /** Who grants. */
  issuer: IssuerId,
  /** The forms it grants. */
  forms: Array<FormId>,
  /** Number and sign. */
  number: DecisionNumber,
  /** Its date. */
  date: DateText,
  /** Who signs. */
  signer: SignerId,
  /** What it is about. */
  subject: Name | null,
  /** The law that it rests on. */
  basis: Prose | null,
}

/** An issuer in the register. */
export type Issuer = {
  /** Its key. */
  id: IssuerId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: IssuerFacts,
}

/** What a clerk says of an issuer. */
export type IssuerFacts = {
  /** Its name in running text: "Giám đốc Công an tỉnh Sóc Trăng". Line 3 of the certificate is this in capitals. */
  name: Name,
  /** What it is before the law. */
  kind: IssuerKind,
  /** The place that precedes dates: "Sóc Trăng". */
  place: Name,
}

/** Key of an [`Issuer`](crate::domain::issuer::Issuer). */
export type IssuerId = number

/** What an issuer is before the law; which forms it may grant is data (table `form_grantor`). */
export type IssuerKind = "state_president" | "national_assembly" | "government" | "prime_minister" | "minister" | "province_chair" | "agency_head" | "department_head" | "enterprise_head" | "district_chair" | "commune_chair" | "province_organisation" | "military_region" | "national_university"

/** An issuer and those who sign for it. */
export type IssuerRow = {
  /** Its signers. */
  signers: Array<Signer>,
  /** Its key. */
  id: IssuerId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: IssuerFacts,
}

/** The number of a call that may be stopped; the page chooses it, and never twice. */
export type JobId = number

/** Two that are not one. */
export type KeepApart = {
  /** One of them. */
  one: AwardeeId,
  /** The other. */
  other: AwardeeId,
}

/** One line of a template as it came out. */
export type LaidLine = {
  /** Of which block, from 0. */
  block: number,
  /** Which line of that block, from 0. */
  line: number,
  /** Which line of the certificate it is. */
  field: CertificateLine,
  /** The words, broken as they stand on the sheet. */
  text: Array<string>,
  /** The size that it was to have, points. */
  usual: number,
  /** The size that it came to, points. */
  size: number,
  /** The rectangle that its ink touches, mm. */
  ink: Rect,
}

/** The language a person reads. Vietnamese comes first everywhere. */
export type Language = "vi" | "en"

/** How many of those chosen are not among the sheets, and why. */
export type LeftOut = {
  /** Their decision is a draft; only proofs are made of drafts. */
  drafts: number,
  /** They were revoked. */
  revoked: number,
  /** They are printed already, where only others were asked for. */
  printed: number,
}

/** What two awardees have in common. */
export type Likeness = {
  /** How sure it is. */
  class: LikenessClass,
  /** The same from 0 to 100, to order by. */
  score: number,
  /** What agrees and what differs. */
  reason: Sentence,
}

/** How sure it is that two are one. */
export type LikenessClass = "sure" | "likely" | "possible"

/** A line that a certificate has. */
export type LinePart = {
  /** Which, as a template names it. */
  code: CertificateLine,
  /** What it is called. */
  name: Sentence,
  /** What it says where its template does not say otherwise. */
  text: string,
}

/** What a list holds, but for its rows; of lines of one kind the first. */
export type ListCheck = {
  /** The decision that it names; the first where its sheets name several. */
  decision: PreviewDecision | null,
  /** The sheets. */
  sheets: Array<PreviewSheet>,
  /** How many rows are in which state. */
  counts: RowCounts,
  /** Names of forms that mean what they meant before. */
  remembered: Array<PreviewFormName>,
  /** Names of forms that the decision does not grant. */
  unknown_forms: Array<UnknownForm>,
  /** How many suggestions of each kind can be taken everywhere. */
  mends: Array<MendCount>,
  /** The cells that were written in an encoding of the 1990s. */
  converted: Array<ConvertedCells>,
  /** What is doubtful or wrong with the list as a whole, or with a line that is nobody's; what weighs more comes first. */
  notes: Array<PreviewProblem>,
  /** How many notes there are. */
  note_count: number,
  /** The lines that are no awardees, and why. */
  skipped: Array<PreviewSkipped>,
  /** How many lines are no awardees. */
  skipped_count: number,
}

/** Which decisions to list. */
export type ListDecisions = {
  /** Only those of one campaign. */
  campaign?: CampaignId | null,
}

/** Which pairs. */
export type ListDuplicates = {
  /** Of this class; of every class where it is left out. */
  class?: LikenessClass | null,
  /** At most so many, the likest first. */
  limit: number,
}

/** Whose forms, and when. */
export type ListGrants = {
  /** Which issuer. */
  issuer: IssuerId,
  /** The day of the decision. */
  date: DateText,
}

/** How far back to look. */
export type ListJournal = {
  /** At most so many entries. */
  limit: number,
}

/** What is remembered of lists. */
export type ListMemory = {
  /** The shapes, the newest first. */
  shapes: Array<RememberedShape>,
  /** The names of forms. */
  forms: Array<RememberedForm>,
}

/** Which printings. */
export type ListPrintings = {
  /** Only those of which no one has said yet what came of them; never proofs. */
  waiting?: boolean,
}

/** Where a list comes from. */
export type ListSource = { "file": string } | { "text": string }

/** Which units. */
export type ListUnits = {
  /** Words that one of their names holds, with or without diacritics, begun words too; every unit without any. */
  text?: string,
  /** At most so many. */
  limit: number,
}

/** A column of a list. */
export type ListedColumn = {
  /** Its letters. */
  column: string,
  /** Its heading, as it stands there. */
  heading: string,
  /** What it holds; none if it is not read. */
  field: Field | null,
  /** How sure that is, of 100: less where the heading is only like a known one. */
  sure: number,
  /** Who says so. */
  told: Told,
  /** What an “x” in it says: the form that it is headed with. */
  mark: string | null,
}

/** What to look for. */
export type LookUp = {
  /** Words, with or without diacritics; the last may be unfinished. */
  text: string,
  /** At most so many of each. */
  limit: number,
}

/** What was found. */
export type LookedUp = {
  /** Awardees, each by the best of their awards. */
  people: Array<Hit>,
  /** Decisions. */
  decisions: Array<DecisionHit>,
  /** Campaigns. */
  campaigns: Array<CampaignHit>,
}

/** What to measure. */
export type MeasureFit = {
  /** Which certificates, and by which template. Of drafts too where it is a proof. */
  batch: Batch,
  /** Whether rows that fit as they are come too. */
  all?: boolean,
}

/** What kind of file an artwork is. */
export type MediaType = "image/png" | "image/jpeg" | "image/svg+xml"

/** Someone who signs minutes. */
export type Member = {
  /** The name, with a rank where there is one. */
  name: Name,
  /** As what. */
  position?: Name | null,
}

/** What a suggestion mends. All of one kind can be taken together. */
export type Mend = "encoding" | "original" | "capitals" | "small_letter"

/** How many suggestions of one kind a rule would take. */
export type MendCount = {
  /** The kind. */
  mend: Mend,
  /** How many. */
  count: number,
}

/** Two that are one. */
export type Merge = {
  /** The awardee that answers for both. */
  kept: AwardeeId,
  /** The other. */
  other: AwardeeId,
  /** What is known of the one that they are; left out, the kept one's facts and what only the other knows. */
  facts?: AwardeeFacts | null,
}

/** Which to merge. */
export type MergeAwardees = {
  /** The pairs, in order; all or none. */
  merges: Array<Merge>,
}

/** One that was found to be another. */
export type Merged = {
  /** The awardee that it was. */
  id: AwardeeId,
  /** What was known of it. */
  facts: AwardeeFacts,
}

/** What was merged. */
export type MergedAwardees = {
  /** How many awardees are now found under another. */
  merged: number,
  /** Draft awards taken off their list, where the kept one stands in it with the same form. */
  removed: Array<AwardId>,
}

/** A length on paper, in millimetres. */
export type Mm = number

/** What is printed. */
export type Mode = "full" | "overlay" | "proof"

/** A line of the ledger. */
export type Movement = {
  /** Its key. */
  id: MovementId,
  /** What is said of it. */
  facts: MovementFacts,
  /** The printing that took the sheets; none where a clerk noted them. */
  printing: PrintingId | null,
  /** Whose certificate was to stand on what was spoiled. */
  award: AwardId | null,
  /** That awardee's name, as printed. */
  award_name: string | null,
  /** The minutes by which it was destroyed. */
  destruction: DestructionId | null,
  /** How many sheets were left after it. */
  left: number,
}

/** What a clerk says of a movement. */
export type MovementFacts = {
  /** Which kind of blank. */
  blank: BlankId,
  /** When; today if left out. */
  date?: DateText | null,
  /** What happened. */
  kind: MovementKind,
  /** To how many sheets. */
  sheets: number,
  /** Their serial numbers: "0001 - 0500". */
  serials?: Name | null,
  /** Why they were spoiled; those only have one. */
  reason?: Name | null,
  /** Who spoiled, brought or printed them. */
  person?: Name | null,
  /** What else there is to say. */
  note?: Name | null,
}

/** Key of a [`Movement`](crate::domain::blank::Movement) of blanks. */
export type MovementId = number

/** What happened to blanks. */
export type MovementKind = "received" | "printed" | "spoiled"

/** A name on one line: of a person, a collective, a unit, an issuer, a campaign, a form. */
export type Name = string

/** A name of a unit and from when it is the name. */
export type NameSince = {
  /** The name. */
  name: Name,
  /** Its first day; only that of the first name may be unknown. */
  from: DateText | null,
  /** What says so: "Nghị quyết 202/2025/QH15". */
  basis: Name | null,
}

/** Where to look. */
export type NextProblem = {
  /** Which rows, in which order. */
  query: GridQuery,
  /** The row to start from, from 0; -1 looks from the first one on. */
  after: number,
  /** Whether to look towards the first row. */
  backwards?: boolean,
}

/** The arguments of a verb that needs none. */
export type Nothing = Record<string, never>

/** The arguments of a verb about one picture. */
export type OfArtwork = {
  /** Its name. */
  artwork: ArtworkKey,
}

/** The arguments of a verb about one award. */
export type OfAward = {
  /** Which award. */
  award: AwardId,
}

/** Which awardee. */
export type OfAwardee = {
  /** The awardee's key. */
  awardee: AwardeeId,
}

/** The arguments of a verb about one kind of blank. */
export type OfBlank = {
  /** Which kind. */
  blank: BlankId,
}

/** Which calibration. */
export type OfCalibration = {
  /** Its key. */
  calibration: CalibrationId,
}

/** Which campaign. */
export type OfCampaign = {
  /** Its key. */
  campaign: CampaignId,
}

/** The arguments of a verb about one decision. */
export type OfDecision = {
  /** Which decision. */
  decision: DecisionId,
}

/** Which job. */
export type OfJob = {
  /** Its number. */
  job: JobId,
}

/** Which line. */
export type OfMovement = {
  /** The line of the ledger. */
  movement: MovementId,
}

/** Which printing. */
export type OfPrinting = {
  /** Its key. */
  printing: PrintingId,
}

/** Which reissue. */
export type OfReissue = {
  /** Its key. */
  reissue: ReissueId,
}

/** Which decisions. */
export type OfSpan = {
  /** First day of decisions. */
  from: DateText,
  /** Last day. */
  to: DateText,
}

/** The arguments of a verb about one certificate template. */
export type OfTemplate = {
  /** Its key. */
  template: string,
}

/** Which unit. */
export type OfUnit = {
  /** The unit. */
  unit: UnitId,
}

/** An office that keeps a register. */
export type Office = {
  /** Its key. */
  id: OfficeId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** The superior body, printed above it: "BỘ CÔNG AN". */
  superior: Name | null,
  /** Its name: "Công an tỉnh Sóc Trăng". */
  name: Name,
  /** The place that precedes dates. */
  place: Name,
}

/** Key of an [`Office`](crate::domain::unit::Office). */
export type OfficeId = number

/** Where a field came from. */
export type Origin = {
  /** How it was found. */
  how: How,
  /** The cell that says it; none for a line that is no cell. */
  at: CellPlace | null,
  /** The other cells that say it with that one. */
  and?: Array<CellPlace>,
  /** How sure it is, of 100. */
  sure: number,
}

/** What a printer does to a sheet. */
export type Outcome = {
  /** In figures. */
  distortion: Distortion,
  /** In words. */
  words: Sentence,
  /** What speaks against it. */
  warnings: Array<Sentence>,
}

/** The size of a sheet as it lies before its reader; to a tenth of a millimetre, from A5 up to a metre. */
export type PaperSize = [number, number]

/** The years a campaign looks back on (giai đoạn), both included. */
export type Period = [number, number]

/** Whether the awardee of a row is one that the register knows. */
export type PersonMeaning = {
  /** The sheet. */
  sheet: string,
  /** The row, from 1. */
  row: number,
  /** The awardee of the register that it is like. */
  awardee: AwardeeId,
  /** Whether they are one; if not, that is remembered. */
  same: boolean,
}

/** Where something was found: the words in question, and whose they are. */
export type Place = {
  /** Of which award; none where they are the decision's own. */
  award: AwardId | null,
  /** The award's place in the list, from 1. */
  line: number | null,
  /** Who is commended there. */
  name: Name | null,
  /** What the awardee is. */
  kind: AwardeeKind | null,
  /** Which of its words. */
  spot: Spot,
  /** The words in question; all of the spot's where none stand out. */
  words: string,
  /** How many characters of the spot stand before them. */
  at: number,
  /** What to do about this one, where that can be said. */
  advice: Sentence | null,
  /** Why a clerk lets these words stand. */
  waved: Prose | null,
}

/** What a batch would print. */
export type Plan = {
  /** How many sheets there are. */
  total: number,
  /** How many of those chosen are not among them, and why. */
  left_out: LeftOut,
  /** How many sheets are of awards that are printed already. */
  again: number,
  /** The numbers in the golden books, a line each book; drafts have none yet. */
  books: Array<BookRange>,
  /** Width of the sheets, millimetres. */
  width: number,
  /** Height of the sheets, millimetres. */
  height: number,
  /** The template's name, for a person. */
  template: string,
  /** The sheets of the window. */
  sheets: Array<PlannedSheet>,
}

/** Which batch, and which of its sheets. */
export type PlanPrinting = {
  /** The batch. */
  batch: Batch,
  /** How many of its sheets are passed over. */
  offset: number,
  /** How many are told of at most. */
  limit: number,
}

/** A sheet that would be printed. */
export type PlannedSheet = {
  /** Whose. */
  award: AwardId,
  /** The awardee's name, as it would be printed. */
  name: string,
  /** The form, as it would be printed. */
  form: string,
  /** Number in the golden book, once issued. */
  number: string | null,
  /** What the certificate says of being given anew. */
  reissue: string | null,
  /** Whether it is printed already. */
  printed: boolean,
  /** What the layout has to say. */
  findings: Array<Finding>,
}

/** What a list holds. */
export type Preview = {
  /** The decision that it belongs to; the first where its sheets name several. */
  decision: PreviewDecision | null,
  /** The sheets. */
  sheets: Array<PreviewSheet>,
  /** How many rows are in which state, where they were compared with a draft. */
  counts: RowCounts | null,
  /** Names of forms that mean what they meant before. */
  remembered: Array<PreviewFormName>,
  /** The rows that can be taken in. */
  awardees: Array<PreviewAwardee>,
  /** The cells that were written in an encoding of the 1990s. */
  converted: Array<ConvertedCells>,
  /** What is doubtful or wrong, and where: with the list as a whole, then row by row. */
  problems: Array<PreviewProblem>,
  /** The rows that are no awardees, and why. */
  skipped: Array<PreviewSkipped>,
}

/** One row that can be taken in. */
export type PreviewAwardee = {
  /** What it is. */
  kind: AwardeeKind,
  /** The name, without honorific. */
  name: Name,
  /** Honorific or rank. */
  honorific: string | null,
  /** Position. */
  position: Name | null,
  /** Unit. */
  unit: Name | null,
  /** Form, as the list names it. */
  form: Name | null,
  /** Achievement. */
  achievement: Prose | null,
  /** Year of birth. */
  birth_year: number | null,
  /** Birth, as it is written: a date or a year. */
  birth: string | null,
  /** Gender, where the list tells it. */
  gender: Gender | null,
  /** Citizen id. */
  citizen_id: CitizenId | null,
  /** Remark. */
  note: Prose | null,
  /** Whether it is granted after death. */
  posthumous: boolean,
  /** Sheet. */
  sheet: string,
  /** Row, from 1. */
  row: number,
  /** Where each field came from, and how sure it is. */
  from: { [key in Field]?: Origin },
  /** What would become of the row. */
  fate: Fate,
  /** What it says otherwise than the line that stands. */
  differences: Array<Difference>,
}

/** One text that was brought to Unicode. */
export type PreviewConverted = {
  /** Sheet. */
  sheet: string,
  /** The address of the cell; none for a line above the table. */
  cell: string | null,
  /** What it was written in. */
  encoding: Encoding,
  /** The text of the file. */
  before: string,
  /** The text that was read. */
  after: string,
  /** Whether nothing speaks against it; if not, a problem says so too. */
  sure: boolean,
}

/** A decision as the list's title names it. */
export type PreviewDecision = {
  /** Number and sign. */
  number: DecisionNumber | null,
  /** Date. */
  date: DateText | null,
  /** Issuer. */
  issuer: string | null,
}

/** A list's own name for a form, that the register remembers. */
export type PreviewFormName = {
  /** Its key, by which it is forgotten. */
  id: FormNameId,
  /** The name. */
  named: string,
  /** The form. */
  form: FormId,
}

/** One header of a sheet, and what is under it. */
export type PreviewHeader = {
  /** The rows in which it stands, the first of which it is called by; 0 above a list without one. */
  rows: Array<number>,
  /** The columns with a heading or a field, from the left. */
  columns: Array<ListedColumn>,
  /** Its shape, where lists of that shape were taken in before. */
  known: ShapeId | null,
  /** The letters of the column in which most of the rows under it have a field. */
  fields: { [key in Field]?: string },
}

/** Which list. */
export type PreviewList = {
  /** The list. */
  list: GivenList,
  /** The draft decision that it may go into; then each row says what would become of it there. */
  decision?: DecisionId,
}

/** One problem. */
export type PreviewProblem = {
  /** Sheet. */
  sheet: string,
  /** Row, from 1. */
  row: number,
  /** Column letter, where it is one cell's problem. */
  column: string | null,
  /** How much it weighs. */
  severity: Severity,
  /** The sentence in Vietnamese. */
  message: string,
  /** The sentence in English. */
  message_en: string,
  /** What the cell may say instead. */
  suggestion: PreviewSuggestion | null,
  /** The awardee of the register that the row may speak of. */
  alike: AwardeeId | null,
}

/** One row. */
export type PreviewRow = {
  /** Its sheet. */
  sheet: string,
  /** Its number, from 1. */
  row: number,
  /** How it stands. */
  state: RowState,
  /** Who it proposes; none where it has an error. */
  awardee: PreviewAwardee | null,
  /** What is wrong or doubtful. */
  problems: Array<PreviewProblem>,
  /** Its texts by column letters, in Unicode, with the clerk's changes. */
  cells: { [key in string]: string },
  /** What stood in its cells before they were brought to Unicode, by column letters. */
  before: { [key in string]: string },
}

/** Which scan. */
export type PreviewScan = {
  /** A PNG or JPEG file. */
  file: string,
}

/** One sheet of a list. */
export type PreviewSheet = {
  /** Its name. */
  name: string,
  /** Its headers, from above; none if the sheet was not read as a list. */
  headers: Array<PreviewHeader>,
  /** Whether it is numbered lines of running text, which have no columns. */
  lines: boolean,
  /** Its first rows to beyond the first header, and each further header with the rows below it. */
  shown: Array<ShownRow>,
  /** How many rows it has that are awardees, or would be but for an error. */
  rows: number,
  /** What speaks against the sheet as a whole, where nobody is found in it. */
  wrong: PreviewProblem | null,
}

/** One row, or a whole sheet, that was left out. */
export type PreviewSkipped = {
  /** Sheet. */
  sheet: string,
  /** Row, from 1; none for a whole sheet. */
  row: number | null,
  /** Why, in Vietnamese. */
  reason: string,
  /** Why, in English. */
  reason_en: string,
}

/** Other words for a cell, which a clerk may take with one click. */
export type PreviewSuggestion = {
  /** What it mends. */
  mend: Mend,
  /** What the whole cell would say. */
  text: string,
}

/** What to try. */
export type PreviewTemplate = {
  /** The template, saved or not; it may have faults. */
  template: Template,
  /** With which words. */
  words: TriedWords,
  /** Whether the ground under the words is wanted too; it changes only with the sheet and the art. */
  ground?: boolean,
  /** Whether all is drawn, or only what blanks lack; all if left out. */
  ink?: Ink,
}

/** Which sheet, and where to. */
export type PrintCalibrationSheet = {
  /** What it is for. */
  sheet: SheetFor,
  /** A `.pdf` file. */
  out: string,
}

/** What to print, and where it goes. */
export type PrintCertificates = {
  /** Which certificates, and how. */
  batch: Batch,
  /** The kind of blank on which they are overprinted; only with `overlay`. */
  blank?: BlankId | null,
  /** How many of each sheet a printer makes; one if left out. */
  copies?: number,
  /** One PDF for the whole batch. */
  out?: string | null,
  /** One PDF a certificate, in this folder, named after the awardee. */
  separate?: string | null,
  /** Who takes the PDF of the whole batch. */
  hand_to?: HandTo | null,
}

/** In which order certificates are printed. */
export type PrintOrder = "list" | "unit" | "ceremony"

/** What to print. */
export type PrintProofSheet = {
  /** The certificates of which decision. */
  decision: DecisionId,
  /** Only these of its awards; all if left out. */
  awards?: Array<AwardId> | null,
  /** The template's name; the default one if left out. */
  template?: string | null,
  /** The PDF. */
  out: string,
}

/** What to print. */
export type PrintSample = {
  /** The template's key. */
  template: string,
  /** With which words. */
  words: SampleWords,
  /** Everything, the words only, or a proof. */
  mode: Mode,
  /** A `.pdf` file. */
  out: string,
}

/** What was made. */
export type Printed = {
  /** The line of the print log. */
  printing: PrintingId,
  /** How many certificates. */
  certificates: number,
  /** How many of those chosen are not among them. */
  left_out: LeftOut,
  /** The issued awards among them, in the order of the sheets. */
  awards: Array<AwardId>,
  /** The files written. */
  files: Array<string>,
  /** Whether the PDF was handed to the viewer or a printer. */
  handed_over: boolean,
  /** What the layout had to say: names made smaller, and in a proof also what does not fit. */
  findings: Array<Finding>,
}

/** What was printed. */
export type PrintedProofSheet = {
  /** How many certificates stand on it. */
  certificates: number,
  /** How many sheets of A4 it has. */
  sheets: number,
  /** The file. */
  file: string,
}

/** What was printed. */
export type PrintedSample = {
  /** The file. */
  file: string,
  /** What the layout had to say. */
  findings: Array<Finding>,
}

/** The file written. */
export type PrintedSheet = {
  /** The file. */
  file: string,
}

/** A printer that the system knows. */
export type Printer = {
  /** Its name in the system. */
  name: string,
  /** Whether it is the one that takes what is sent to none by name. */
  usual: boolean,
}

/** One printing. */
export type Printing = {
  /** Its key. */
  id: PrintingId,
  /** When. */
  at: string,
  /** By whom. */
  by: string,
  /** Of which decisions. */
  decisions: Array<DecisionId>,
  /** What was printed. */
  mode: Mode,
  /** With which template. */
  template: string,
  /** On which kind of blank. */
  blank: BlankId | null,
  /** How many of each sheet. */
  copies: number,
  /** How many certificates. */
  certificates: number,
  /** The name of the calibration with which they were drawn, as it was then. */
  calibration: Name | null,
  /** When a clerk confirmed what came of it; never of a proof. */
  confirmed: string | null,
  /** How many came out well. */
  printed: number,
  /** How many were spoiled. */
  spoiled: number,
}

/** Key of a printing: a line of the print log. */
export type PrintingId = number

/** How far work has come. */
export type Progress = {
  /** How many of its parts are done. */
  done: number,
  /** How many there are. */
  total: number,
}

/** A passage: an achievement (thành tích), a reason, a law basis. */
export type Prose = string

/** Where a cross was found, as it was typed: millimetres with a comma or a point. */
export type Reading = {
  /** From the left edge of the paper. */
  left: string,
  /** From the top edge of the paper. */
  top: string,
}

/** An upright rectangle on the page. */
export type Rect = {
  /** Left edge. */
  x: Mm,
  /** Top edge. */
  y: Mm,
  /** Width. */
  width: Mm,
  /** Height. */
  height: Mm,
}

/** An [`Error`] on the wire. */
export type Refusal = {
  /** Its stable code. */
  code: string,
  /** What happened. */
  message: Sentence,
  /** What to do about it. */
  hint: Sentence,
}

/** Number in the golden book (số sổ vàng): each issuer counts from 1 in each year, without gaps or reuse. */
export type RegisterNumber = {
  /** Year of the decision. */
  year: number,
  /** Place in that year's book, from 1. */
  sequence: number,
}

/** A reissue in the register. */
export type Reissue = {
  /** Its key. */
  id: ReissueId,
  /** Whose certificate. */
  award: AwardId,
  /** What is said of it. */
  facts: ReissueFacts,
  /** Whether a file was made of the new certificate; then it can be changed no more. */
  made: boolean,
}

/** What a clerk says of a reissue. */
export type ReissueFacts = {
  /** Why it is given anew. */
  kind: ReissueKind,
  /** The day of the request (đơn, công văn). */
  requested: DateText,
  /** What happened, in words. */
  reason: Prose,
  /** The rule that it rests on. */
  basis?: Prose | null,
  /** Number of the paper that allows it, once there is one. */
  number?: Name | null,
  /** That paper's date. */
  date?: DateText | null,
  /** The old certificate's own number. */
  old_number?: Name | null,
  /** The new certificate's own number. */
  new_number?: Name | null,
  /** What the new certificate says of itself; "Cấp lại lần 1" if left out. */
  note?: Name | null,
}

/** Key of a [`Reissue`](crate::domain::reissue::Reissue). */
export type ReissueId = number

/** Why a certificate is given anew. */
export type ReissueKind = "exchange" | "replacement"

/** A column of a shape. */
export type RememberedColumn = {
  /** Its letters. */
  column: string,
  /** What it holds; none if it is not read. */
  field: Field | null,
}

/** A name that lists use for a form. */
export type RememberedForm = {
  /** Its key. */
  id: FormNameId,
  /** The name. */
  named: string,
  /** The form. */
  form: FormId,
  /** The form's name. */
  form_name: string,
}

/** A shape of lists. */
export type RememberedShape = {
  /** Its key. */
  id: ShapeId,
  /** Its headings: "STT · Họ và tên". */
  headings: string,
  /** What columns hold, where their headings do not say it. */
  columns: Array<RememberedColumn>,
}

/** Which awards. */
export type RemoveAwards = {
  /** Draft awards. */
  awards: Array<AwardId>,
}

/** Which pictures. */
export type RemoveUnusedArtworks = {
  /** These, if nothing has need of them; all that nothing has need of if none are said. */
  artworks?: Array<ArtworkKey> | null,
}

/** What was deleted. */
export type RemovedArtworks = {
  /** The names of the pictures. */
  names: Array<string>,
  /** How many bytes they took together. */
  bytes: number,
}

/** A revocation (hủy bỏ quyết định, thu hồi): a new fact beside an issued award, which itself stays as it was. */
export type Revocation = {
  /** Number of the revoking decision. */
  number: DecisionNumber,
  /** Its date. */
  date: DateText,
  /** The ground. */
  ground: RevocationGround,
  /** Why, in words. */
  reason: Prose,
}

/** Ground for revoking (Luật 06/2022/QH15, Article 93.2). */
export type RevocationGround = "a" | "b" | "c" | "d"

/** What to revoke and why. */
export type RevokeAward = {
  /** Which issued award. */
  award: AwardId,
  /** The revocation. */
  revocation: Revocation,
}

/** How many rows are in which state. */
export type RowCounts = {
  /** Rows that can be taken in. */
  ready: number,
  /** Rows that can, but are doubtful. */
  look: number,
  /** Rows that cannot. */
  bad: number,
  /** Rows whose awardees stand in the draft with other words. */
  changed: number,
  /** Rows that stand in the draft. */
  same: number,
}

/** Which rows are shown. */
export type RowFilter = "all" | "ready" | "look" | "bad" | "changed" | "same"

/** A row of a sheet. */
export type RowPlace = {
  /** The sheet. */
  sheet: string,
  /** The row, from 1. */
  row: number,
}

/** How a row stands. */
export type RowState = "ready" | "look" | "bad" | "changed" | "same"

/** What the sample put into the register. */
export type Sample = {
  /** The campaign. */
  campaign: CampaignId,
  /** Its draft decisions. */
  decisions: Array<DecisionId>,
  /** How many awards stand in them. */
  awards: number,
}

/** Which words a template is tried with. */
export type SampleWords = "usual" | "shortest" | "longest" | "collective" | "household" | "posthumous"

/** What to keep. */
export type SaveCalibration = {
  /** Which one is measured again; a new one if left out. */
  calibration?: CalibrationId | null,
  /** All that is to be said of it. */
  facts: CalibrationFacts,
}

/** What to save. */
export type SaveCertificateTemplate = {
  /** Which of the register's own templates it replaces; a new one is added where this is left out. */
  key?: string | null,
  /** All that it is to say. */
  template: Template,
}

/** Where to. */
export type SaveListForm = {
  /** An `.xlsx` file. */
  out: string,
}

/** Which minutes, and where they go. */
export type SaveMinutes = {
  /** The minutes. */
  destruction: DestructionId,
  /** A `.docx` file. */
  out: string,
}

/** Which rows of which list. */
export type SaveRows = {
  /** The list. */
  list: GivenList,
  /** The draft decision that it may go into. */
  decision: DecisionId,
  /** Which of its rows. */
  filter: RowFilter,
  /** An `.xlsx` file. */
  out: string,
}

/** What was kept. */
export type SavedCalibration = {
  /** What speaks against it. */
  warnings: Array<Sentence>,
  /** What the printer does to a sheet. */
  distortion: Distortion,
  /** The same in words. */
  words: Sentence,
  /** Its key. */
  id: CalibrationId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: CalibrationFacts,
  /** What the printer does to a sheet. */
  map: Affine,
  /** When it was measured. */
  at: string,
}

/** The file written. */
export type SavedListForm = {
  /** The file. */
  file: string,
}

/** The file written. */
export type SavedMinutes = {
  /** The file. */
  file: string,
  /** How many sheets it speaks of. */
  sheets: number,
}

/** The file written. */
export type SavedRows = {
  /** The file. */
  file: string,
  /** How many rows it holds. */
  rows: number,
}

/** A scan as it lies. */
export type ScanPreview = {
  /** A JPEG, upright, no larger than what would be kept; in base64. */
  jpeg: string,
}

/** What to look for. */
export type Search = {
  /** Words, with or without diacritics; the last may be unfinished. Without words, every award is a hit. */
  text: string,
  /** How many hits come before the first that is wanted. */
  offset?: number,
  /** At most so many hits. */
  limit: number,
  /** What narrows the hits; without it none are counted. */
  facets?: Facets | null,
  /** Whether the hits themselves are enough, uncounted. */
  uncounted?: boolean,
}

/** One sentence said in Vietnamese and in English; both carry the same facts. */
export type Sentence = {
  /** The Vietnamese sentence. */
  vi: string,
  /** The English sentence. */
  en: string,
}

/** What lies on the desk. */
export type Session = {
  /** Where the open register is. */
  register: string | null,
  /** The office that keeps it, once it is known. */
  office: Office | null,
  /** Is it open only to be read, because another program writes it? */
  read_only: boolean,
  /** The version of this program. */
  version: string,
  /** Where a new register would go by itself. */
  suggested: string,
}

/** What is said of the office. */
export type SetOffice = {
  /** The superior body, printed above it. */
  superior: Name | null,
  /** Its name. */
  name: Name,
  /** The place that precedes dates. */
  place: Name,
}

/** How much a finding or a problem weighs. */
export type Severity = "info" | "warning" | "error"

/** Key of a shape of lists that is remembered. */
export type ShapeId = number

/** A sheet of which there is something to say. */
export type SheetFindings = {
  /** Its place in the batch, from 0. */
  page: number,
  /** Whose. */
  award: AwardId,
  /** The awardee's name, as it would be printed. */
  name: string,
  /** What the layout has to say. */
  findings: Array<Finding>,
}

/** What a sheet is for. */
export type SheetFor = { "measuring": Feed } | { "checking": CalibrationId }

/** Whether a sheet is a list, and where its header stands. */
export type SheetMeaning = {
  /** The sheet; none for every sheet. */
  sheet?: string | null,
  /** Whether it is a list. */
  list: boolean,
  /** The row of its header, from 1; 0 if it has none and begins with its first row; none to have it found. */
  header_row?: number | null,
}

/** What came of a sheet. */
export type SheetOutcome = "printed" | "spoiled"

/** A sheet as a picture. */
export type SheetPicture = {
  /** The picture, a PNG in base64. */
  png: string,
  /** Dots across. */
  width: number,
  /** Dots down. */
  height: number,
  /** What the layout has to say. */
  findings: Array<Finding>,
}

/** A sheet of a printing, for a person. */
export type SheetRow = {
  /** Whose. */
  award: AwardId,
  /** The awardee's name, as printed. */
  name: string,
  /** Number in the golden book. */
  number: string,
  /** What came of it, once a clerk has said so. */
  outcome: SheetOutcome | null,
  /** Why it was spoiled. */
  reason: string | null,
}

/** Which certificate. */
export type ShowCertificate = {
  /** Of which award. */
  award: AwardId,
  /** By which template; the usual one where it is left out. */
  template?: string | null,
}

/** Which ground. */
export type ShowGround = {
  /** Of which template. */
  template: string,
}

/** Which rows. */
export type ShowRows = {
  /** The query that brought them. */
  query: GridQuery,
  /** The rows. */
  awards: Array<AwardId>,
}

/** Which sheet, how large. */
export type ShowSheet = {
  /** How it is printed; whose sheets the batch has makes no difference. */
  batch: Batch,
  /** Whose. */
  award: AwardId,
  /** Dots an inch, 10 to 300; 96 shows a millimetre as a millimetre on an ordinary screen. */
  dpi: number,
}

/** A picture. */
export type ShownArtwork = {
  /** How a list shows it. */
  row: ArtworkRow,
  /** What kind of file `bytes` are: PNG or JPEG, whatever it came as. */
  media_type: MediaType,
  /** Its pixels as a file, in base64. */
  bytes: string,
}

/** A printing with its sheets. */
export type ShownPrinting = {
  /** The line of the print log. */
  printing: Printing,
  /** The sheets of issued awards, in their order. */
  sheets: Array<SheetRow>,
}

/** A row of a sheet as it stands there. */
export type ShownRow = {
  /** Row, from 1. */
  row: number,
  /** Text by column letters, cut where it is long. */
  cells: { [key in string]: string },
}

/** Rows, and which of them the query still has. */
export type ShownRows = {
  /** The rows in the order they were asked for; one that is gone is left out. */
  rows: Array<GridRow>,
  /** Those that the query has. */
  matching: Array<AwardId>,
}

/** A certificate template. */
export type ShownTemplate = {
  /** How a list shows it. */
  row: TemplateRow,
  /** All that it says. */
  template: Template,
}

/** A signer in the register. */
export type Signer = {
  /** Its key. */
  id: SignerId,
  /** Its identity everywhere. */
  stable_id: StableId,
  /** What is said of it. */
  facts: SignerFacts,
}

/** What a clerk says of a signer. */
export type SignerFacts = {
  /** For which issuer. */
  issuer: IssuerId,
  /** The name. */
  name: Name,
  /** The rank printed before the name: "Đại tá"; none outside the armed forces. */
  rank: Name | null,
  /** The title: "Giám đốc", "Phó Giám đốc", "Chủ tịch". */
  title: Name,
  /** How the signer signs. */
  form: SigningForm,
  /** For whom: "Giám đốc" after KT., "Ban Thường vụ" after TM.; none in person. */
  principal: Name | null,
  /** The term of office. */
  term: Span,
}

/** Key of a [`Signer`](crate::domain::issuer::Signer). */
export type SignerId = number

/** How someone signs (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export type SigningForm = "in_person" | "tm" | "kt" | "tl" | "tuq"

/** What was measured. */
export type SolveCalibration = {
  /** On which sheet. */
  paper: PaperSize,
  /** Where the crosses were found. */
  readings: { [key in Cross]?: Reading },
}

/** What is known of a printer so far. */
export type SolvedCalibration = {
  /** Where the crosses are meant to stand. */
  crosses: Array<CrossPlace>,
  /** What the printer does; none while fewer than two crosses are measured. */
  outcome: Outcome | null,
}

/** A span of days, both ends included; an open end runs on. */
export type Span = {
  /** First day; open if the beginning is unknown. */
  from: DateText | null,
  /** Last day; open if it still runs. */
  to: DateText | null,
}

/** A sheet that was spoiled. */
export type Spoiled = {
  /** Whose certificate was to stand on it. */
  award: AwardId,
  /** Why: "Kẹt giấy", "Lệch khung". */
  reason: Name,
  /** How many sheets it took; one if left out. */
  sheets?: number,
}

/** Which words of a decision or of a line of its list; those of a line are named like the columns of the list. */
export type Spot = "name" | "honorific" | "gender" | "position" | "unit" | "achievement" | "form" | "issuer" | "signer" | "date" | "subject" | "basis" | "campaign" | "movement" | "template"

/** A UUIDv7 that names a row wherever the row travels. */
export type StableId = string

/** Two points of a line on the scan that is level or upright on the blank; from 0 to 1 across its width and height. */
export type Straighten = {
  /** One end. */
  from: [number, number],
  /** The other end. */
  to: [number, number],
}

/** Which years, and where to. */
export type Summarise = {
  /** First day of decisions. */
  from: DateText,
  /** Last day. */
  to: DateText,
  /** An `.xlsx` or `.csv` file. */
  out: string,
}

/** What the summary holds. */
export type Summarised = {
  /** First day. */
  from: DateText,
  /** Last day. */
  to: DateText,
  /** How many awards. */
  awards: number,
  /** To how many collectives, households and individuals. */
  collectives: number,
  /** Awards to households. */
  households: number,
  /** Awards to individuals. */
  individuals: number,
  /** All bonuses together. */
  bonus: Dong,
  /** Awards with no known bonus rate; they are not in the sum. */
  without_rate: number,
  /** The file written. */
  file: string,
}

/** A certificate template. */
export type Template = {
  /** Its name, for a person. */
  name: string,
  /** Width of the sheet, mm. */
  width: Mm,
  /** Height of the sheet, mm. */
  height: Mm,
  /** A scan of the blank, shown under the words while the template is made; never printed. */
  scan?: ArtworkKey | null,
  /** The words that it is tried with, where the usual ones do not suit the office that it is for. */
  sample?: TemplateSample | null,
  /** The art under the words. */
  art: TemplateArt,
  /** The blocks of lines. */
  block: Array<TemplateBlock>,
}

/** The art of a template; what is left out is not drawn. */
export type TemplateArt = {
  /** Pictures of the office's own besides: a logo, the badge of a school. */
  picture?: Array<TemplatePicture>,
  /** The tint of the whole sheet. */
  paper: TemplateTint | null,
  /** The frame. */
  border: TemplateFrame | null,
  /** The bronze drum under the words. */
  watermark: TemplateRound | null,
  /** The national emblem. */
  emblem: TemplateRound | null,
  /** The lotus; its place is the middle of its lower edge. */
  lotus: TemplateRound | null,
}

/** A box with lines one under another. */
export type TemplateBlock = {
  /** The box that no ink of its lines leaves. */
  box: Rect,
  /** How lines stand between left and right. */
  align: TextAlign,
  /** How the lines stand between top and bottom once the gaps are as wide as they may be. */
  set: BlockSet,
  /** The lines. */
  line: Array<TemplateLine>,
}

/** A frame. */
export type TemplateFrame = {
  /** Its left edge. */
  x: Mm,
  /** Its top edge. */
  y: Mm,
  /** Its width. */
  width: Mm,
  /** Its height. */
  height: Mm,
  /** The picture that is drawn instead of ours; it fills the frame's rectangle. */
  artwork?: ArtworkKey | null,
  /** Whether pre-printed blanks (phôi) carry it already. */
  on_blank: boolean,
}

/** Room above a line. */
export type TemplateGap = {
  /** At least. */
  least: Mm,
  /** At most. */
  most: Mm,
}

/** How one line, or one passage, is set. */
export type TemplateLine = {
  /** Which line of the certificate it is. */
  field: CertificateLine,
  /** What it says; what the law has there, where it is left out. */
  text: Wording | null,
  /** Its typeface. */
  typeface: Typeface,
  /** How names are set that a script cannot carry: of collectives, in capitals, with figures. */
  plain: TemplatePlain | null,
  /** The size, points. */
  size: number,
  /** The least size that is still fit to read, points. */
  least: number,
  /** A text too long for one line is made smaller down to this size before it takes another line, points;
   * without it, it takes another line at once. */
  narrow_to: number | null,
  /** The most lines it may take. */
  lines: number,
  /** The width at which it breaks while the block has height for all its lines, mm; none for the whole box. */
  measure: Mm | null,
  /** From baseline to baseline, in em. */
  leading: number,
  /** Letter spacing, em. */
  spacing: number,
  /** Its colour. */
  colour: Colour,
  /** Whether it is set in capitals whatever its words are. */
  capitals: boolean,
  /** Room above it, mm: at least, and at most when the block has room left. */
  gap: TemplateGap,
  /** A rule beneath, as long as the text. */
  rule: TemplateRule | null,
  /** Whether pre-printed blanks (phôi) carry it already. */
  on_blank: boolean,
}

/** What a template can be made of. */
export type TemplateParts = {
  /** The lines that a certificate has. */
  lines: Array<LinePart>,
  /** The fields that a text may name. */
  fields: Array<FieldPart>,
  /** The typefaces. */
  typefaces: Array<TypefacePart>,
}

/** A picture of the office's own. */
export type TemplatePicture = {
  /** The left edge of its place. */
  x: Mm,
  /** The top edge. */
  y: Mm,
  /** The width of its place; the picture stands in its middle, proportions kept. */
  width: Mm,
  /** The height of its place. */
  height: Mm,
  /** Which picture. */
  artwork: ArtworkKey,
  /** Whether pre-printed blanks (phôi) carry it already. */
  on_blank: boolean,
}

/** Another typeface and size for a line. */
export type TemplatePlain = {
  /** Its typeface. */
  typeface: Typeface,
  /** The size, points. */
  size: number,
}

/** A template tried with words. */
export type TemplatePreview = {
  /** The words, SVG of the sheet's size, to be laid over the ground. */
  svg: string,
  /** The ground, SVG of the sheet's size; none if it was not wanted. */
  ground: string | null,
  /** Each line as it came out; a line that had nothing to say is left out. */
  lines: Array<LaidLine>,
  /** What is wrong with the template, and what its layout has to say. */
  findings: Array<Finding>,
}

/** A place and a size across, mm. */
export type TemplateRound = {
  /** Its middle, from the left edge of the sheet. */
  x: number,
  /** Its middle, from the top edge of the sheet. */
  y: number,
  /** Size across. */
  size: Mm,
  /** The picture that is drawn instead of ours, within a square of that size. */
  artwork?: ArtworkKey | null,
  /** Whether pre-printed blanks (phôi) carry it already. */
  on_blank: boolean,
}

/** A certificate template as a list shows it. */
export type TemplateRow = {
  /** Its key, by which every verb names it. */
  key: string,
  /** Its name, for a person. */
  name: string,
  /** Width of the sheet, mm. */
  width: Mm,
  /** Height of the sheet, mm. */
  height: Mm,
  /** Whether it ships with the program; such a template is copied, not changed. */
  shipped: boolean,
  /** Whether it is used where none is named. */
  usual: boolean,
  /** The key of the template that it was copied from. */
  based_on: string | null,
  /** When it was last changed; none of a template that ships with the program. */
  changed: string | null,
}

/** A rule beneath a line. */
export type TemplateRule = {
  /** From the lowest ink to the rule. */
  below: Mm,
  /** Its thickness. */
  width: Mm,
}

/** Words of the office that a template is for; what is left out stays as usual. */
export type TemplateSample = {
  /** Who grants. */
  issuer?: string,
  /** "TẶNG" or "TẶNG DANH HIỆU". */
  grant?: string,
  /** What is granted. */
  form?: string,
  /** Before the name. */
  honorific?: string,
  /** Who is commended. */
  name?: string,
  /** Position and unit, or address. */
  position_unit?: string,
  /** What for. */
  achievement?: string,
  /** The decision's line. */
  decision?: string,
  /** Place and date. */
  place_date?: string,
  /** The signer's office, a line each. */
  signature?: Array<string>,
  /** Who signs. */
  signer?: string,
}

/** The tint of the sheet. */
export type TemplateTint = {
  /** Whether pre-printed blanks (phôi) carry it already. */
  on_blank: boolean,
}

/** How lines stand between left and right. */
export type TextAlign = "left" | "centre" | "right"

/** What tells what a column holds. */
export type Told = "heading" | "memory" | "clerk"

/** Words to try a template with. */
export type TriedWords = { "sample": SampleWords } | { "award": AwardId }

/** A typeface for paper. Tinos has the measures of Times New Roman, which Nghị định 30/2020/NĐ-CP asks for. */
export type Typeface = "tinos-regular" | "tinos-italic" | "tinos-bold" | "charm-bold" | "playfair-bold" | "tinos-bold-italic" | "charm-regular" | "dancing-script-bold" | "lora-regular" | "lora-bold"

/** A typeface for paper. */
export type TypefacePart = {
  /** Which, as a template names it. */
  code: Typeface,
  /** What it is called. */
  name: Sentence,
}

/** What could be taken back, and what done again. */
export type UndoState = {
  /** What undo would take back. */
  undo: Sentence | null,
  /** What redo would do again. */
  redo: Sentence | null,
}

/** What is known of a unit over time. Each name runs until the next begins, the last until the unit ends. */
export type UnitFacts = {
  /** Its names, oldest first; at least one. */
  names: Array<NameSince>,
  /** Its end; none while it stands. */
  ended: Ended | null,
}

/** Key of a [`Unit`](crate::domain::unit::Unit). */
export type UnitId = number

/** A unit with its names. */
export type UnitRow = {
  /** Its key. */
  id: UnitId,
  /** What is known of it. */
  facts: UnitFacts,
}

/** The units that were found. */
export type Units = {
  /** How many there are, with those beyond the limit. */
  total: number,
  /** Those that were asked for, in alphabetical order of their newest names. */
  rows: Array<UnitRow>,
}

/** How many rows name a form that is none of the decision's. */
export type UnknownForm = {
  /** The name; none for rows that name none. */
  named: string | null,
  /** The rows. */
  rows: number,
}

/** A value of a column, and how many rows have it. */
export type ValueCount = {
  /** What a filter names it by; an empty text is an empty cell. */
  value: string,
  /** How it reads. A state has no other name than its value. */
  label: string,
  /** How many rows. */
  count: number,
}

/** What was looked at and what was found. */
export type Verdict = {
  /** How many awards there are. */
  awards: number,
  /** How many awardees. */
  awardees: number,
  /** How many decisions. */
  decisions: number,
  /** How many journal entries. */
  entries: number,
  /** How many seals were compared. */
  seals: number,
  /** What is wrong; empty if all is well. */
  faults: Array<Sentence>,
}

/** What may stand. */
export type WaveThrough = {
  /** Of which decision. */
  decision: DecisionId,
  /** Which rule has spoken. */
  rule: string,
  /** Only the words of this award; all words of the finding if left out. */
  award?: AwardId | null,
  /** Why they may stand. */
  reason: Prose,
}

/** Whose certificates. */
export type Who = { "campaign": CampaignId } | { "decisions": Array<DecisionId> } | { "awards": Array<AwardId> } | { "rows": GridQuery } | { "printing": PrintingId }

/** Which rows, and which of them are seen. */
export type WindowAwards = {
  /** Which rows, in which order. */
  query: GridQuery,
  /** The first row that is seen, from 0. */
  offset: number,
  /** At most so many rows. */
  limit: number,
}

/** Which rows of which list. */
export type WindowList = {
  /** The list. */
  list: GivenList,
  /** The draft decision that it may go into. */
  decision: DecisionId,
  /** Which of its rows are counted. */
  filter?: RowFilter,
  /** The first of them that is seen, from 0. */
  offset: number,
  /** At most so many. */
  limit: number,
}

/** A field of a certificate's words, named in a template's text as `{name}` or, in Vietnamese, `{họ tên}`. */
export type WordField = "issuer" | "grant" | "form" | "honorific" | "name" | "position_unit" | "achievement" | "decision" | "decision_number" | "date" | "year" | "golden_book" | "book_number" | "place_date" | "place" | "signature" | "signer"

/** A text with fields. */
export type Wording = string

/** One year that has something to count. */
export type YearCount = {
  /** The year of the decisions. */
  year: number,
  /** How many awards. */
  awards: number,
}

/** Every call: its arguments and its answer. */
export type Calls = {
  add_artwork: [AddArtwork, ArtworkRow]
  add_award: [AddAward, DraftAward]
  add_blank: [BlankFacts, Blank]
  add_campaign: [CampaignFacts, Campaign]
  add_decision: [DecisionFacts, Decision]
  add_issuer: [IssuerFacts, Issuer]
  add_movement: [MovementFacts, Movement]
  add_reissue: [AddReissue, Reissue]
  add_sample: [Nothing, Sample]
  add_signer: [SignerFacts, Signer]
  ask_again: [AskAgain, number]
  check_decision: [OfDecision, Array<Finding>]
  check_list: [CheckList, ListCheck]
  check_sheets: [CheckSheets, Array<SheetFindings>]
  close_register: [Nothing, Session]
  confirm_printing: [ConfirmPrinting, Confirmed]
  copy_template: [CopyTemplate, TemplateRow]
  count_awards: [CountAwards, GridCounts]
  count_values: [CountValues, Array<ValueCount>]
  create_register: [AtPath, Session]
  destroy_blanks: [DestroyBlanks, Destruction]
  edit_award: [EditAward, DraftAward]
  edit_awards: [EditAwards, EditedAwards]
  edit_blank: [EditBlank, Blank]
  edit_campaign: [EditCampaign, Campaign]
  edit_decision: [EditDecision, Decision]
  edit_issuer: [EditIssuer, Issuer]
  edit_reissue: [EditReissue, Reissue]
  edit_signer: [EditSigner, Signer]
  edit_unit: [EditUnit, UnitRow]
  export_template: [ExportTemplate, ExportedTemplate]
  figures: [OfSpan, Figures]
  find_sheets: [FindSheets, Array<FoundSheet>]
  forget_list: [ForgetList, null]
  import_list: [ImportList, Imported]
  import_template: [ImportTemplate, TemplateRow]
  issue_decision: [OfDecision, Issued]
  keep_apart: [KeepApart, null]
  list_artwork_uses: [Nothing, Array<ArtworkUse>]
  list_artworks: [Nothing, Array<ArtworkRow>]
  list_awards: [OfDecision, Array<AwardRow>]
  list_blanks: [Nothing, Array<BlankRow>]
  list_calibrations: [Nothing, Array<CalibrationRow>]
  list_campaigns: [Nothing, Array<CampaignRow>]
  list_decisions: [ListDecisions, Array<DecisionRow>]
  list_destructions: [Nothing, Array<Destruction>]
  list_duplicates: [ListDuplicates, Duplicates]
  list_forms: [Nothing, Array<Form>]
  list_grants: [ListGrants, Array<FormId>]
  list_issuers: [Nothing, Array<IssuerRow>]
  list_journal: [ListJournal, Array<Entry>]
  list_memory: [Nothing, ListMemory]
  list_movements: [OfBlank, Array<Movement>]
  list_printers: [Nothing, Array<Printer>]
  list_printings: [ListPrintings, Array<Printing>]
  list_reissues: [OfAward, Array<Reissue>]
  list_template_parts: [Nothing, TemplateParts]
  list_templates: [Nothing, Array<TemplateRow>]
  list_units: [ListUnits, Units]
  list_years: [Nothing, Array<YearCount>]
  look_up: [LookUp, LookedUp]
  measure_fit: [MeasureFit, BatchFit]
  merge_awardees: [MergeAwardees, MergedAwardees]
  next_problem: [NextProblem, number | null]
  open_register: [AtPath, Session]
  plan_printing: [PlanPrinting, Plan]
  preview_list: [PreviewList, Preview]
  preview_scan: [PreviewScan, ScanPreview]
  preview_template: [PreviewTemplate, TemplatePreview]
  print_calibration_sheet: [PrintCalibrationSheet, PrintedSheet]
  print_certificates: [PrintCertificates, Printed]
  print_proof_sheet: [PrintProofSheet, PrintedProofSheet]
  print_sample: [PrintSample, PrintedSample]
  redo: [Nothing, Sentence | null]
  remove_artwork: [OfArtwork, null]
  remove_award: [OfAward, null]
  remove_awards: [RemoveAwards, null]
  remove_blank: [OfBlank, null]
  remove_calibration: [OfCalibration, null]
  remove_campaign: [OfCampaign, null]
  remove_decision: [OfDecision, null]
  remove_movement: [OfMovement, null]
  remove_reissue: [OfReissue, null]
  remove_template: [OfTemplate, null]
  remove_unused_artworks: [RemoveUnusedArtworks, RemovedArtworks]
  revoke_award: [RevokeAward, IssuedAward]
  save_calibration: [SaveCalibration, SavedCalibration]
  save_certificate_template: [SaveCertificateTemplate, TemplateRow]
  save_list_form: [SaveListForm, SavedListForm]
  save_minutes: [SaveMinutes, SavedMinutes]
  save_rows: [SaveRows, SavedRows]
  search: [Search, Found]
  session: [Nothing, Session]
  set_office: [SetOffice, Office]
  show_artwork: [OfArtwork, ShownArtwork]
  show_award: [OfAward, AwardRow]
  show_awardee: [OfAwardee, AwardeeHistory]
  show_certificate: [ShowCertificate, CertificatePicture]
  show_ground: [ShowGround, GroundPicture]
  show_printing: [OfPrinting, ShownPrinting]
  show_reissue: [OfReissue, Reissue]
  show_rows: [ShowRows, ShownRows]
  show_sheet: [ShowSheet, SheetPicture]
  show_template: [OfTemplate, ShownTemplate]
  show_unit: [OfUnit, UnitRow]
  solve_calibration: [SolveCalibration, SolvedCalibration]
  stop: [OfJob, null]
  summarise: [Summarise, Summarised]
  undo: [Nothing, Sentence | null]
  undo_state: [Nothing, UndoState]
  verify: [Nothing, Verdict]
  wave_through: [WaveThrough, number]
  window_awards: [WindowAwards, GridPage]
  window_list: [WindowList, Array<PreviewRow>]
}
export type CallName = keyof Calls
