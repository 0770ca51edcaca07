/** Whether a heading or a title is a value of a fact, or speaks of one. */
import type { Fact, Value } from '../../../model/fact.ts';
import type { Regulation } from '../../../model/regulation.ts';
import { fold } from '../../../notation/fold.ts';
import { NONE } from '../../names.ts';
import type { ListPlan } from './plan.ts';

/** A title is a sentence: only what it says of the listed projects counts. */
export type SaidBy = 'heading' | 'title';

type WordFact = Extract<Fact, { kind: 'choice' | 'several' | 'flag' }>;

/** What a flag says that is named. */
export const YES = 'yes';

/** What heads a name and says which fact it is a value of. */
const LEADS = ['nguồn vốn', 'nguồn', 'vốn', 'lĩnh vực', 'ngành', 'nhóm'];
/** What a heading says besides: what it heads, and how many of them. */
const BEFORE =
  /^(?:(?:tổng số|các|danh mục|những|dự án|công trình|nhiệm vụ|sử dụng|đầu tư từ|thuộc|bằng|từ)\s+)+/iu;
const BEHIND = /\s*(?:[([]\s*(?:gồm\s+)?\d{1,4}[^()[\]]{0,20}[)\]]|[:.;])\s*$/u;

/** The value that a text is, with the word before it that says of which fact: "Dự án nhóm B (12 dự án)". */
export function valueIn(text: string, fact: Fact, { regulation, names }: ListPlan): string | undefined {
  if (fact.kind === 'amount' || fact.kind === 'items') return undefined;
  let whole = text.trim();
  while (BEHIND.test(whole)) whole = whole.replace(BEHIND, '');
  const core = whole.replace(BEFORE, '');
  if (fact.kind === 'flag')
    return isNameOf(fact, [whole, whole.replace(/^các\s+/iu, ''), core]) ? YES : undefined;
  const folded = fold(core);
  const lead = LEADS.map(fold).find((word) => folded.startsWith(`${word} `));
  if (lead === undefined || ownerOf(lead, regulation) !== fact.id) return undefined;
  const found = names.values.get(fact.id)?.lookup(core);
  return found?.kind === 'found' && found.code !== NONE ? found.code : undefined;
}

/** "Các dự án trọng điểm": the name of the column, over those that it says yes of. */
function isNameOf({ headers }: WordFact, texts: readonly string[]): boolean {
  const names = headers.map(fold);
  return texts.some((one) => names.includes(fold(one)));
}

/** The fact whose column is called so; of several the one that is called nothing else ("Nhóm", not "Nhóm môi trường"). */
function ownerOf(lead: string, { facts }: Regulation): string | undefined {
  const named = facts.filter(({ kind }) => kind === 'choice' || kind === 'several');
  const exact = named.find(({ headers }) => headers.some((header) => fold(header) === lead));
  if (exact !== undefined) return exact.id;
  const holding = named.filter(({ headers }) =>
    headers.some((header) => includes(wordsOf(header), wordsOf(lead))),
  );
  return holding.length === 1 ? holding[0]!.id : undefined;
}

/** Whether a text speaks of a fact that is otherwise assumed, as another value than that. */
export function isSpokenOf(text: string, by: SaidBy, fact: Fact, plan: ListPlan): boolean {
  if (fact.kind === 'amount' || fact.kind === 'items' || !isAssumed(fact, plan.regulation)) return false;
  const words = wordsOf(text);
  if (fact.kind === 'flag') return saysFlag(words, fact);
  return fact.values.some(
    (value) =>
      value.code !== NONE && value.code !== fact.assumed && saysValue(text, words, by, fact, value, plan),
  );
}

function isAssumed(fact: WordFact, { matters }: Regulation): boolean {
  if (fact.assumed !== undefined) return true;
  return matters.some(({ facts }) =>
    facts.some(
      (one) => one.fact === fact.id && one.ranges?.cases.some(({ assumed }) => assumed !== undefined),
    ),
  );
}

const NOT = new Set(['khong', 'chua', 'ngoai', 'tru', 'khac']);

/** A column's name that says yes, or no. */
function saysFlag(
  words: readonly string[],
  { headers, label, assumed }: Extract<Fact, { kind: 'flag' }>,
): boolean {
  return [...headers, label.vi].some((name) => {
    const at = indexIn(words, wordsOf(name));
    if (at < 0) return false;
    const isYes = !words.slice(Math.max(0, at - 2), at).some((word) => NOT.has(word));
    return isYes !== assumed;
  });
}

function saysValue(
  text: string,
  words: readonly string[],
  by: SaidBy,
  fact: Exclude<WordFact, { kind: 'flag' }>,
  { code, name, forms }: Value,
  plan: ListPlan,
): boolean {
  if (code.length <= 3 && fold(code) === fold(name.vi)) return saysLetter(words, fold(code), fact);
  return [name.vi, ...forms].some((form) => {
    const at = indexIn(words, wordsOf(form));
    if (at < 0 || words.slice(Math.max(0, at - 2), at).some((word) => NOT.has(word))) return false;
    return by === 'title' ? isOfProjects(words, at) : !isOfAnother(text, form, fact, plan);
  });
}

/** "Nhóm A": the letter behind a word of the column's name, all of which is there. */
function saysLetter(words: readonly string[], letter: string, { headers }: WordFact): boolean {
  return headers.some((header) => {
    const name = wordsOf(header);
    return (
      name.every((word) => words.includes(word)) &&
      words.some((word, at) => word === letter && name.includes(words[at - 1] ?? ''))
    );
  });
}

const LISTED = new Set(['du an', 'cong trinh', 'danh muc', 'linh vuc', 'nhiem vu']);

/** "Danh mục dự án quốc phòng", not "bảo đảm quốc phòng". */
function isOfProjects(words: readonly string[], at: number): boolean {
  return LISTED.has(words.slice(at - 2, at).join(' '));
}

/** Whether the part of a heading that holds a form is the name of something else: "Văn hóa, thể thao" is a sector. */
function isOfAnother(text: string, form: string, { id }: WordFact, { regulation, names }: ListPlan): boolean {
  const own = wordsOf(form);
  const parts = [text, ...text.split(/[,;&/+–-]|\s(?:và|hoặc)\s/u)];
  const holding = parts.filter((part) => indexIn(wordsOf(part), own) >= 0);
  return holding.some((part) =>
    regulation.facts.some((fact) => {
      const table = fact.id === id ? undefined : names.values.get(fact.id);
      return (
        table !== undefined && (table.otherwise(part) !== undefined || table.lookup(part).kind !== 'unknown')
      );
    }),
  );
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function includes(words: readonly string[], run: readonly string[]): boolean {
  return indexIn(words, run) >= 0;
}

/** Where a run of words stands among others; −1 where it does not. */
function indexIn(words: readonly string[], run: readonly string[]): number {
  if (run.length === 0) return -1;
  return words.findIndex((_, at) => run.every((word, offset) => words[at + offset] === word));
}
