// School subjects: the code that the federal exports use in sheet names, and the ways the subject is written.

export type SubjectCode =
  | "РУ"
  | "МА"
  | "МП"
  | "МБ"
  | "ОМ"
  | "ИС"
  | "БИ"
  | "ГЕ"
  | "ОБ"
  | "ФИ"
  | "ХИ"
  | "ЛИ"
  | "ИНФ"
  | "АЯ"
  | "НЯ"
  | "ФЯ"
  | "ИЯ"
  | "ВСЕ";

export interface Subject {
  readonly code: SubjectCode;
  readonly name: string;
  /** How the name is recognised in a folded text (Latin look-alikes already Cyrillic). */
  readonly words: RegExp;
}

// The first match wins: the special before the general (математика профильная before математика).
export const SUBJECTS: readonly Subject[] = [
  { code: "МП", name: "Математика (профильный уровень)", words: /математик.{0,120}проф|проф.{0,120}математик/ },
  { code: "МБ", name: "Математика (базовый уровень)", words: /математик.{0,120}баз|баз.{0,120}математик/ },
  { code: "МА", name: "Математика", words: /математик|^ма(т(ем)?\.?)?$/ },
  { code: "РУ", name: "Русский язык", words: /русск|^ру(с\.?( ?яз\.?)?)?$/ },
  { code: "ОМ", name: "Окружающий мир", words: /окружающ|^ом$|^окр\.? ?мир$/ },
  { code: "ИНФ", name: "Информатика", words: /информатик|^инф(орм)?\.?$/ },
  { code: "ОБ", name: "Обществознание", words: /обществозн|^об(щ(еств)?\.?)?$/ },
  { code: "ИС", name: "История", words: /истори|^ис(т(ор)?\.?)?$/ },
  { code: "БИ", name: "Биология", words: /биолог|^би(ол?\.?)?$/ },
  { code: "ГЕ", name: "География", words: /географ|^ге(о(гр)?\.?)?$/ },
  { code: "ФИ", name: "Физика", words: /физик|^фи(з\.?)?$/ },
  { code: "ХИ", name: "Химия", words: /хими|^хи(м\.?)?$/ },
  { code: "ЛИ", name: "Литература", words: /литератур|^ли(т(ер)?\.?)?$/ },
  { code: "АЯ", name: "Английский язык", words: /английск|^ая$|^англ\.?( ?яз\.?)?$/ },
  { code: "НЯ", name: "Немецкий язык", words: /немецк|^ня$|^нем\.?( ?яз\.?)?$/ },
  { code: "ФЯ", name: "Французский язык", words: /французск|^фя$|^фр(анц)?\.?( ?яз\.?)?$/ },
  { code: "ИЯ", name: "Иностранный язык", words: /иностранн|^ия$|^ин(остр)?\.? ?яз\.?$/ },
];

/** Finds the subject that a folded text names: a name anywhere in it, or a code that is the whole text. */
export const findSubject = (folded: string): Subject | undefined => SUBJECTS.find((s) => s.words.test(folded));

/** The only subject whose name begins, word by word, with the folded text; a level of it does not count. Never to be taken unasked. */
export function subjectBeginningWith(folded: string): Subject | undefined {
  const stems = folded.split(/[. ]+/).filter((stem) => stem !== "");
  const found = SUBJECTS.filter(({ name }) => {
    const words = name.toLowerCase().split(" ");
    return stems.length > 0 && !name.includes("(") && stems.every((stem, index) => words[index]?.startsWith(stem));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The subject's Russian name; `ВСЕ` stands for a procedure that is not about one subject. */
export const subjectName = (code: SubjectCode): string => SUBJECTS.find((s) => s.code === code)?.name ?? "—";
