// Words of a header (folded) that say whose the column is: a pupil's, a school's, or a count of somebody.

/** A count of people is no person's data: «Количество обучающихся с диагнозом», «Доля …». «Число, месяц, год» is a date. */
const COUNT =
  /(^|[^а-я])(количеств|кол-во|численност|дол[яию]([^а-я]|$)|процент|сколько|всего|общее|охват|наличие|имеется|средн)|%|(^|[^а-я])число(?!,? ?месяц)/;
const COUNT_AT_END = /[,(] ?(количество|кол-во|число|чел|человек|ед|%)\.?\)?$/;

/** Whether the header asks for a count of what stands at `index` of it. */
export function asksForCount(header: string, index: number): boolean {
  const count = COUNT.exec(header);
  return (count !== null && count.index < index) || COUNT_AT_END.test(header);
}

const PUPIL =
  /родител|законн\S{0,20} представ|(^|[^а-я])(ребен|дет(и|ей|ск)|мат(ь|ери)([^а-я]|$)|отц|отец|мам[аы]|пап[аы])|учени[кцч]|обучающ|учащ|участник|выпускник|воспитанник|школьник|домашн|личн|прожив|жительств|прописк/;

/** Whether the header is about a pupil or a pupil's family. */
export const isAboutPupil = (header: string): boolean => PUPIL.test(header);

const SCHOOL =
  /школ(?!ьник)|(^|[^а-я])(оо|оу|доу|сош|оош|нош|мбоу|мкоу|маоу|мбдоу)([^а-я]|$)|организаци|учрежден|юридич|лице[йя]|гимнази|приемн|сайт/;

/** Whether the header, or a text, names a school. */
export const namesSchool = (text: string): boolean => SCHOOL.test(text);

/** Whether the column holds the contacts of a school and of nobody else. */
export const isSchoolContact = (header: string): boolean => namesSchool(header) && !isAboutPupil(header);
