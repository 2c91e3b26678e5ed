// The English words of the screen and the tables.

import type { ConsoleWords, ReportWords, Words } from "./messages.ts";
import { counted, LAYOUTS_EN, PROCEDURES_EN, SEEMS_EN, SUBJECTS_EN, workEn, workSeriesEn } from "./terms-en.ts";

const MONTHS: { readonly [month: string]: string } = {
  "01": "Jan",
  "02": "Feb",
  "03": "Mar",
  "04": "Apr",
  "05": "May",
  "06": "Jun",
  "07": "Jul",
  "08": "Aug",
  "09": "Sep",
  "10": "Oct",
  "11": "Nov",
  "12": "Dec",
};

/** `2026-11-22` -> `22 Nov 2026`. */
const date = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[month] ?? month} ${year}`;
};

const report: ReportWords = {
  title: (municipality) => `Schools with low educational results${municipality ? `: ${municipality}` : ""}`,
  subtitle: (year, iso) => `Identification year ${year} · compiled on ${date(iso)}`,
  pageFooter: (municipality, year) => `${municipality ? `${municipality} · ` : ""}${year}`,
  keyFigures: "Outcome",
  lowResultSchools: "Low-result schools",
  insufficientSchools: "Insufficient data",
  notLowSchools: "Not identified",
  schoolsInAll: "Schools in all",
  schoolsInDoubt: "Verdict needs attention",
  errors: "Errors in the data",
  warnings: "Warnings",
  listTitle: "Low-result schools and why",
  nobodyIdentified: "By the criteria checked, no school is identified.",
  noVerdicts: "There are no verdicts: the files hold no school results.",
  criteriaTitle: "Criteria of the order",
  chartTitle: 'Share of mark "2" by assessment of the latest year',
  chartDescription: (rows) => `Columns: share of participants with mark "2" in the municipality and in the region. ${rows}`,
  chartTable: 'Share of mark "2"',
  chartAxis: "Share of participants",
  chartSeriesRegion: "Region",
  restsOn: "What the verdict rests on",
  checkedOf: (checked, of) => `${checked} of ${of}`,
  seeSheet: (sheet) => `Details: sheet "${sheet}"`,
  columns: {
    number: "No.",
    login: "Login",
    school: "School",
    verdict: "Verdict",
    metCriteria: "Criteria met",
    reasons: "Why",
    checked: "Criteria checked",
    unchecked: "Not checked (insufficient data)",
    doubts: "Points to note",
    pupilsToFlip: "Pupils to change the verdict",
    criterion: "Criterion",
    order: "Words of the order",
    threshold: "Threshold",
    criterionVerdict: "Criterion verdict",
    work: "Assessment",
    year: "Year",
    participants: "Participants",
    low: "Low result",
    lowShare: "Share",
    high: "High result",
    lowCondition: "Threshold reached",
    noHighCondition: "No high results",
    workStatus: "Assessment status",
    marks: ['"2"', '"3"', '"4"', '"5"'],
    schoolsCount: "Schools",
    medianQuality: "Median quality",
    regionLow: 'Share of "2" in the region',
    place: "Rank by quality",
    quarter: "Quarter",
    metSchools: "Met, schools",
    checkedSchools: "Schools checked",
    change: 'Change in the share of "2", pp',
    badge: "Badge",
    severity: "Severity",
    file: "File",
    sheet: "Sheet",
    cell: "Cell",
    message: "What was found",
    advice: "What to do",
    code: "Code",
    kind: "What it is",
    readSchools: "Schools read",
    state: "State",
    setting: "Setting",
    value: "Value",
    meaning: "Meaning",
  },
  smallSample: (limit) => `fewer than ${limit} participants`,
  negativeDynamics: "negative trend",
  changeFrom: (from, to) => `${from} → ${to}`,
  noFindings: "There are no findings.",
  fileRead: "read",
  fileNotRead: "not read",
  fileIgnored: "not used",
  settings: {
    municipality: { title: "Municipality profile", meaning: "Whose order sets the criteria" },
    identificationYear: {
      title: "Identification year",
      meaning: 'The criteria look at the academic years before it; "VPR 2021" is 2020/21',
    },
    combine: {
      title: "How the two conditions of a criterion are combined",
      meaning:
        "The order does not say whether both conditions are needed: the threshold of low results and the absence of high ones",
    },
    minParticipants: {
      title: "Smallest number of participants",
      meaning: "An assessment with fewer participants does not count as data",
    },
    smallSample: { title: "Small sample", meaning: "With fewer participants a badge is shown: one pupil weighs a lot" },
    minCriteria: {
      title: "How many criteria are needed",
      meaning: "A school is identified if it meets at least this many criteria",
    },
    objectivity: {
      title: "Signs of doubtful objectivity",
      meaning:
        'What to do with an assessment that has a marker of doubtful objectivity ("with regard to the objectivity of the procedure")',
    },
    souWeightOf2: { title: 'Weight of mark "2" in SOU', meaning: "Both 0.16 and 0.14 are found in tables" },
    negativeDynamicsPoints: {
      title: "Negative trend, pp",
      meaning: 'Growth of the share of "2" by this many percentage points or more',
    },
    lowPercents: { title: "Changed thresholds of criteria", meaning: "In place of the order's thresholds, %" },
  },
  settingDefault: "default",
  orderTitle: (number, iso, title) => `Order No. ${number} of ${date(iso)} «${title}»`,
  reason: (criterion, works) => `${criterion}: ${works}`,
  reasonWork: (work, low, participants, percent, high) => `${work}: ${low} of ${participants} (${percent}), high results ${high}`,
  definitions: "Indicators",
};

// Headers are looked for in Russian, so their names stay in Russian.
const consoleWords: ConsoleWords = {
  reading: (done, of) => `Reading files: ${done} of ${of}`,
  noFolder: (path) => `There is no such folder or file: ${path}. Check the path.`,
  noFiles: (path) => `The folder ${path} has no files. Put FIS OKO exports (.xlsx) in it.`,
  outputExists: (path) =>
    `The file ${path} is not a summary made by this program, which does not overwrite it. Give another name: --out OTHER.xlsx`,
  outputFailed: (path, reason) => `Could not write ${path}: ${reason}. If the file is open in Excel, close it and try again.`,
  badOption: (option, value, allowed) => `${option} ${value}: not allowed. Possible: ${allowed}.`,
  workbookAt: (path) => `Summary: ${path}`,
  dataAt: (path) => `Data (JSON): ${path}`,
  totals: (files, read, count, results) =>
    `Files: ${files}, read: ${read}. Schools: ${count}, results "school × assessment": ${results}.`,
  verdictTotals: (low, notLow, insufficient, year) =>
    `Identification year ${year}: ${counted(low, "low-result school")}; not identified: ${notLow}; insufficient data: ${insufficient}.`,
  criterionTotals: (code, met, checked) => `  criterion ${code}: met by ${met}, schools checked ${checked}`,
  findingTotals: (errors, warnings, notes) =>
    `Findings: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}.`,
};

export const EN: Words = {
  language: "en",
  procedures: PROCEDURES_EN,
  subject: (code) => SUBJECTS_EN[code],
  work: workEn,
  workSeries: workSeriesEn,
  layouts: LAYOUTS_EN,
  seems: SEEMS_EN,
  severities: { error: "error", warning: "warning", note: "note" },
  verdicts: {
    "low-result": "low-result school",
    "not-low-result": "not identified",
    "insufficient-data": "insufficient data",
  },
  criterionVerdicts: { met: "met", "not-met": "not met", "insufficient-data": "insufficient data" },
  statuses: {
    met: "condition met",
    "not-met": "not met",
    "no-data": "no data",
    "too-few": "too few participants",
    excluded: "excluded: doubtful objectivity",
    "sources-conflict": "sources differ",
  },
  doubts: {
    marked: (criteria) =>
      `There is a marker of doubtful objectivity (${criteria.join(", ")}): check the assessment before drawing a conclusion.`,
    "small-sample": (criteria) => `Few participants (${criteria.join(", ")}): one pupil weighs a lot.`,
    "missing-data-decides": (criteria) => `The outcome depends on a year without data (${criteria.join(", ")}).`,
    "sources-conflict": (criteria) => `Sources differ (${criteria.join(", ")}): the assessment was not counted.`,
    "few-pupils-decide": (pupils) => `The verdict depends on the results of ${counted(pupils, "pupil")}.`,
  },
  absences: {
    "not-submitted": "not submitted",
    "no-participants": "no participants",
    "sources-conflict": "sources differ",
    "not-applicable": "not applicable",
  },
  indicators: {
    passRate: {
      title: "Pass rate",
      definition: 'share of participants who got "3", "4" or "5" (for the EGE, not below the minimum)',
    },
    quality: { title: "Quality", definition: 'share of participants who got "4" or "5"' },
    meanMark: { title: "Mean mark", definition: "sum of the marks divided by their number" },
    sou: {
      title: "SOU",
      definition: 'Simonov\'s degree of learning: ("5"·1 + "4"·0.64 + "3"·0.36 + "2"·weight) / participants',
    },
    lowShare: { title: 'Share of "2"', definition: 'share of participants who got "2" (for the EGE, below the minimum)' },
    highShare: {
      title: "Share of high results",
      definition: 'share of participants who got "5" (for the EGE, 70 points or more)',
    },
    loweredShare: {
      title: "Lowered",
      definition: "share of those whose mark is below the class-journal mark, among those who have a journal mark",
    },
    confirmedShare: {
      title: "Confirmed",
      definition: "share of those whose mark equals the class-journal mark, among those who have a journal mark",
    },
    raisedShare: {
      title: "Raised",
      definition: "share of those whose mark is above the class-journal mark, among those who have a journal mark",
    },
    scoreShare: { title: "Mean score, % of max.", definition: "mean primary score as a share of the maximum" },
  },
  combine: {
    both: "both conditions together",
    any: "either of the two conditions",
    share: "only the threshold of low results",
  },
  objectivity: {
    review: "count it and ask for a check",
    ignore: "ignore the markers",
    exclude: "exclude an assessment with a marker",
  },
  yes: "yes",
  no: "no",
  sheets: {
    summary: "Summary",
    schools: "Schools",
    evidence: "Evidence",
    municipality: "Municipality",
    indicators: "Indicators",
    dynamics: "Trends",
    findings: "Findings",
    files: "Files",
    settings: "Settings",
  },
  report,
  console: consoleWords,
};
