// A check of forms of the made district: errors, warnings to explain, and texts that would do harm if they were not text.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { ExplainInput } from "../../shared/commands/command-types.ts";
import type { CheckedSchoolView, CheckView, FindingView } from "../../shared/commands/views.ts";
import { SCHOOLS, schoolAt } from "./made-schools.ts";

/** What a school's file may hold. */
const HOSTILE: readonly string[] = ["<img src=x onerror=alert(1)>", '=HYPERLINK("http://example.com","жми")'];

function madeFinding(index: number, language: Language, given: readonly ExplainInput[]): FindingView {
  const ru = language === "ru";
  const school = schoolAt(index);
  const isError = index % 3 === 0;
  const rule = isError ? "П-12" : index % 3 === 1 ? "П-31" : null;
  const value = `${20 + index} и ${25 + index}`;
  const said = given.filter((each) => each.schoolId === school.id && each.rule === rule && each.value === value).pop();
  const hostile = HOSTILE[index];
  const file = `формы/Паспорт ${school.name.replace(/[«»]/g, "")}.xlsx`;
  const at = { file, sheet: "Паспорт", cell: `D${12 + (index % 40)}` };
  const text = isError
    ? ru
      ? `П-12: не сходится 312 = 148 + 160 (всего учеников = по классам).`
      : `П-12: 312 = 148 + 160 does not hold (all pupils = by grades).`
    : ru
      ? `П-31: проверьте ${value} (учителей не меньше, чем классов).`
      : `П-31: look at ${value} (no fewer teachers than classes).`;
  return {
    key: `finding ${index}`,
    code: isError ? "rule-broken" : "rule-doubted",
    severity: isError ? "error" : rule ? "warning" : "note",
    text: hostile === undefined ? text : `${ru ? "Ответ не читается" : "The answer cannot be read"}: ${hostile}`,
    advice: ru ? `Вероятнее всего, неверно D${12 + index}: сошлось бы при 152.` : `D${12 + index} is likely wrong: 152 would do.`,
    ...{ rule, school, at, place: `${at.file} › ${at.sheet} › ${at.cell}` },
    explanation:
      isError || rule === null
        ? null
        : {
            ...{ rule, field: "teachers", value, text: said?.text ?? "", accepted: said?.accepted ?? null },
            state: said?.accepted ? "accepted" : "open",
          },
  };
}

export function checkView(language: Language, findings: number, given: readonly ExplainInput[]): CheckView {
  const ru = language === "ru";
  const stateText = ru
    ? { accepted: "принята", returned: "на доработку", absent: "не сдана" }
    : { accepted: "accepted", returned: "returned", absent: "not sent" };
  const schools = SCHOOLS.map((school, index): CheckedSchoolView => {
    const state = index % 5 === 4 ? "absent" : index % 3 === 0 ? "returned" : "accepted";
    return {
      ...school,
      ...{ state, stateText: stateText[state], time: state === "absent" ? "" : ru ? "в срок" : "on time" },
      missing: state === "absent" ? [ru ? "Паспорт школы" : "School passport"] : [],
      ...{ errors: state === "returned" ? 2 : 0, warnings: 1, toExplain: 1 },
    };
  });
  const count = (state: CheckedSchoolView["state"]) => schools.filter((school) => school.state === state).length;
  return {
    year: "2025/26",
    deadline: "2026-06-10",
    counts: { accepted: count("accepted"), returned: count("returned"), absent: count("absent") },
    schools,
    findings: Array.from({ length: findings }, (_, index) => madeFinding(index, language, given)),
    copies: 2,
    sheets: ["Свод", "Замечания форм", "Правила", "Пояснения", "Версии"],
  };
}
