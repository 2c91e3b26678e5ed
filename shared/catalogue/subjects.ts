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
  { code: "МП", name: "Математика (профильный уровень)", words: /математик.*проф|проф.*математик/ },
  { code: "МБ", name: "Математика (базовый уровень)", words: /математик.*баз|баз.*математик/ },
  { code: "МА", name: "Математика", words: /математик|^ма(т\.?)?$/ },
  { code: "РУ", name: "Русский язык", words: /русск|^ру(с\.?)?$/ },
  { code: "ОМ", name: "Окружающий мир", words: /окружающ|^ом$/ },
  { code: "ИНФ", name: "Информатика", words: /информатик|^инф\.?$/ },
  { code: "ОБ", name: "Обществознание", words: /обществозн|^об(щ\.?)?$/ },
  { code: "ИС", name: "История", words: /истори|^ис(т\.?)?$/ },
  { code: "БИ", name: "Биология", words: /биолог|^би(о\.?)?$/ },
  { code: "ГЕ", name: "География", words: /географ|^ге(о\.?)?$/ },
  { code: "ФИ", name: "Физика", words: /физик|^фи(з\.?)?$/ },
  { code: "ХИ", name: "Химия", words: /хими|^хи(м\.?)?$/ },
  { code: "ЛИ", name: "Литература", words: /литератур|^ли(т\.?)?$/ },
  { code: "АЯ", name: "Английский язык", words: /английск|^ая$|^англ\.?$/ },
  { code: "НЯ", name: "Немецкий язык", words: /немецк|^ня$/ },
  { code: "ФЯ", name: "Французский язык", words: /французск|^фя$/ },
  { code: "ИЯ", name: "Иностранный язык", words: /иностранн|^ия$/ },
];

/** Finds the subject that a folded text names: a name anywhere in it, or a code that is the whole text. */
export const findSubject = (folded: string): Subject | undefined => SUBJECTS.find((s) => s.words.test(folded));

/** The subject's Russian name; `ВСЕ` stands for a procedure that is not about one subject. */
export const subjectName = (code: SubjectCode): string => SUBJECTS.find((s) => s.code === code)?.name ?? "—";
