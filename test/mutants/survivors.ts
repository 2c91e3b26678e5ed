// Deliberate changes of the product that the tests once let pass. Each is found by its text, wherever the code lives, and is held against
// its nearest tests by `npm run survivors`: all of them are to be noticed.

export interface Survivor {
  /** What would be wrong for the user. */
  readonly harm: string;
  readonly old: string;
  readonly changed: string;
  /** Files or folders. */
  readonly tests: readonly string[];
}

export const SURVIVORS: readonly Survivor[] = [
  {
    harm: "the distance of a low-result school counts one criterion too few",
    old: "met.length - minCriteria + 1 : minCriteria - met.length",
    changed: "met.length - minCriteria : minCriteria - met.length",
    tests: ["test/identification"],
  },
  {
    harm: "the distance of a met criterion counts one work too few",
    old: "smallestSum(distances(met), met.length - required + 1)",
    changed: "smallestSum(distances(met), met.length - required)",
    tests: ["test/identification"],
  },
  {
    harm: "the distance of a criterion takes the first works, not the nearest",
    old: "return [...distances]\n    .sort((a, b) => a - b)\n    .slice(0, count)",
    changed: "return [...distances]\n    .slice(0, count)",
    tests: ["test/identification"],
  },
  {
    harm: "three pupils are called few",
    old: "const CLOSE_CALL_PUPILS = 2;",
    changed: "const CLOSE_CALL_PUPILS = 3;",
    tests: ["test/identification"],
  },
  {
    harm: "a small work that speaks for the school casts doubt on it",
    old: 'evidence.some((e) => e.status === "met" && e.isSmall)',
    changed: "evidence.some((e) => e.isSmall)",
    tests: ["test/identification"],
  },
  {
    harm: "a contradiction casts doubt on a criterion that is met without it",
    old: 'verdict !== "met" && evidence.some(({ status }) => status === "sources-conflict")',
    changed: 'evidence.some(({ status }) => status === "sources-conflict")',
    tests: ["test/identification"],
  },
  {
    harm: "rejected rows cast doubt on a school that is of low results anyway",
    old: "rejectedRows > 0 && met.length < minCriteria",
    changed: "rejectedRows > 0",
    tests: ["test/identification"],
  },
  {
    harm: "a rejected row of primary scores counts as marks that were sent",
    old: 'if (work && report !== "scores-report")',
    changed: "if (work)",
    tests: ["test/identification"],
  },
  {
    harm: "admission to grade 10, known before the year's works, sets the year of identification",
    old: 'if (work.procedure === "grade-10-admission") continue;',
    changed: "",
    tests: ["test/identification"],
  },
  {
    harm: "works without data are said to decide where nothing has been met",
    old: "withoutData.length > 0 && met.length > 0",
    changed: "withoutData.length > 0",
    tests: ["test/identification"],
  },
  {
    harm: "успеваемость leaves out pupils without a mark",
    old: "passRate: ratio(three + four + five, participants)",
    changed: "passRate: ratio(three + four + five, withMark)",
    tests: ["test/indicators"],
  },
  {
    harm: "средняя отметка counts pupils without a mark",
    old: "meanMark: ratio(2 * two + 3 * three + 4 * four + 5 * five, withMark)",
    changed: "meanMark: ratio(2 * two + 3 * three + 4 * four + 5 * five, participants)",
    tests: ["test/indicators"],
  },
  {
    harm: "the change over three years is that of the last two",
    old: "const [from, to] = [known[0], known[known.length - 1]];\n  const hasChange = from !== undefined",
    changed: "const [from, to] = [known[known.length - 2], known[known.length - 1]];\n  const hasChange = from !== undefined",
    tests: ["test/indicators"],
  },
  {
    harm: "schools that sent nothing for a work are counted among its schools",
    old: "rows.filter((row) => row.result.marks || row.result.examScores).length",
    changed: "rows.length",
    tests: ["test/indicators"],
  },
  {
    harm: "schools of an exam in scores are not counted",
    old: "rows.filter((row) => row.result.marks || row.result.examScores).length",
    changed: "rows.filter((row) => row.result.marks).length",
    tests: ["test/indicators"],
  },
  {
    harm: "the whole sample is shown as the region",
    old: 'group.level === "region" && workKey(group.work) === workKey(work)',
    changed: "workKey(group.work) === workKey(work)",
    tests: ["test/indicators"],
  },
  {
    harm: "a form sent on the day of the deadline is late",
    old: "received.slice(0, 10) > deadline",
    changed: "received.slice(0, 10) >= deadline",
    tests: ["test/check", "test/commands"],
  },
  {
    harm: "the reminder goes out on the day of the deadline",
    old: "on <= settings.deadline",
    changed: "on < settings.deadline",
    tests: ["test/sheets/deadline-letters.test.ts"],
  },
  {
    harm: "a blank form with carried-over answers counts as submitted",
    old: 'state !== "blank" && !constantsOf(form).has(field)',
    changed: 'state !== "blank" && constantsOf(form) !== undefined',
    tests: ["test/validation", "test/check"],
  },
  {
    harm: "undo types the values of formulas over them",
    old: "if (!computed.has(key) && !isSame(",
    changed: "if (!isSame(",
    tests: ["test/commands"],
  },
  {
    harm: "undo gives back what the user had blanked",
    old: 'if (value !== null && value !== "" && !seen.has(key)) change(rowIndex, columnIndex, null);',
    changed: "",
    tests: ["test/commands"],
  },
  {
    harm: "undo deletes a sheet whose name has other letters' case",
    old: "before.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase())",
    changed: "before.sheets.find((each) => each.name === name)",
    tests: ["test/commands"],
  },
  {
    harm: "a file that is being written is half there",
    old: "renameSync(beside, path);",
    changed: 'process.getBuiltinModule("node:fs").copyFileSync(beside, path);',
    tests: ["test/files"],
  },
  {
    harm: "an archive whose entries share bytes is read",
    old: "if (entry.headerOffset < previousEnd) throw damaged(entry.path);",
    changed: "",
    tests: ["test/xlsx"],
  },
  {
    harm: "many parts, each within its limit, fill the memory",
    old: "entry.size <= limit && total + entry.size > MAX_TOTAL_BYTES",
    changed: "entry.size <= limit && total < 0",
    tests: ["test/xlsx"],
  },
  {
    harm: "a count of one is no longer alone",
    old: 'value.state === "given" && typeof value.value === "number" && value.value > 1',
    changed: 'value.state === "given" && typeof value.value === "number" && value.value > 0',
    tests: ["test/validation", "test/check"],
  },
  {
    harm: "a condition with a tolerance is held to be met whatever is missing",
    old: "const isExact = check.tolerance.absolute === 0 && check.tolerance.percent === 0;",
    changed: "const isExact = true;",
    tests: ["test/validation"],
  },
  {
    harm: "pupils without a mark make the municipality's shares differ",
    old: "if (group.schools.some((fact) => resultsOf(fact) !== fact.participants)) return [];",
    changed: "",
    tests: ["test/submission"],
  },
  {
    harm: "an ambiguous option is taken for the first that is like it",
    old: "return near.length === 1 && only !== undefined",
    changed: "return only !== undefined",
    tests: ["test/submission", "test/forms"],
  },
  {
    harm: "a letter about a response that was not taken goes to nobody's address",
    old: "if (mail === null) return;",
    changed: "",
    tests: ["test/sheets/school-letters.test.ts"],
  },
  {
    harm: "a failed run leaves a name of the workbook changed",
    old: "else item.formula = change.before;",
    changed: "else continue;",
    tests: ["test/hosts/excel-failures.test.ts"],
  },
  {
    harm: "a failed run leaves its hidden sheet",
    old: 'if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";',
    changed: "",
    tests: ["test/hosts/excel-failures.test.ts"],
  },
  {
    harm: "a text that looks like a formula is read as one",
    old: 'formula.startsWith("=") && formula !== value',
    changed: 'formula.startsWith("=")',
    tests: ["test/hosts/excel-host.test.ts", "test/hosts/excel-typing.test.ts"],
  },
  {
    harm: "dates with a gap between them: the cells between are formatted, the last date is not",
    old: "last.format === format && last.rowIndex + last.rowCount === rowIndex",
    changed: "last.format === format",
    tests: ["test/hosts/excel-host.test.ts", "test/hosts/excel-looks.test.ts", "test/hosts/excel-typing.test.ts"],
  },
  {
    harm: "another workbook is opened, and the sheets of the first count as collected",
    old: "files.filter(({ isOpen }) => !isOpen),\n      ),\n      explanations",
    changed: "files,\n      ),\n      explanations",
    tests: ["test/engine"],
  },
  {
    harm: "the bytes of files that were taken out stay in memory",
    old: "for (const file of this.bytes.keys()) if (!kept.has(file)) this.bytes.delete(file);",
    changed: "",
    tests: ["test/engine"],
  },
  {
    harm: "a link at the bound itself is not noticeable",
    old: "Math.abs(spearman) < noticeable ?",
    changed: "Math.abs(spearman) <= noticeable ?",
    tests: ["test/functions"],
  },
  {
    harm: "a percent beside 1 is read on the scale of hundreds",
    old: 'read.unit === "plain" && Math.abs(read.value) > 1',
    changed: 'read.unit === "plain" && Math.abs(read.value) >= 1',
    tests: ["test/functions"],
  },
  {
    harm: "«Показатели» shows the share of lowered marks as that of raised ones",
    old: 'raisedShare: journalShare("raised")',
    changed: 'raisedShare: journalShare("lowered")',
    tests: ["test/indicators"],
  },
];
