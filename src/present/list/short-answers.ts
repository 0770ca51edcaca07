/**
 * The answer to a row as three short cells, body, clause, outcome, each for one line of its column; and what is longer as
 * notes, which go on a sheet of their own.
 */
import type { Decision } from '../../model/decision.ts';
import type { ListRow } from '../../model/list-row.ts';
import type { Regulation } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';
import { assumptionWords, type DecisionView, viewOf, warningMessage } from '../decision-words.ts';
import { answeredWordsFor } from '../messages/answered.ts';
import { decisionWordsFor } from '../messages/decision.ts';
import { official, upperFirst } from '../names.ts';
import { emsOf } from '../workbook/text-width.ts';
import {
  decidersOf,
  namesNobody,
  reasonOf,
  residualAction,
  grounds as residualOrDeciding,
  sentence,
  under,
} from './answer-cells.ts';
import type { AddedSheet, AnswerHead } from './answered-book.ts';
import { SHORT_COLUMNS, shortHead } from './own-heads.ts';
import { idOf, type ListRenderOptions, namesRegulations, titleOf } from './rows.ts';

/** Widths within which the columns grow with their texts. */
const NARROWEST = 13;
const WIDEST = 48;
/** Signs of a text that is kept to one line. */
const LONGEST = 28;
/** Signs of the clauses, of which none is cut in two. */
const LONGEST_CLAUSES = 46;
/**
 * Ems of the list's font in a column of width 1, and what a column has besides: with the fonts of office programs, and with
 * those that LibreOffice takes where they are missing.
 */
const USUAL = { perEm: 12 / 5.25, padding: 1 };
const LEAST = { perEm: 12 / 7, padding: 0.8 };
const NOTE_WIDTHS = [16, 8, 14, 40, 24, 90];

type NoteKind = keyof ReturnType<typeof answeredWordsFor>['notes']['kinds'];

export interface ShortAnswer {
  /** Of body, clause, outcome. */
  readonly texts: readonly string[];
  readonly notes: readonly (readonly [kind: NoteKind, text: string])[];
}

export class ShortAnswers {
  readonly #options: ListRenderOptions;
  /** Rows with the same decision share its answer. */
  readonly #known = new WeakMap<Decision, ShortAnswer>();
  /** The widest text of each column so far. */
  readonly #ems: number[];
  readonly #notes: (string | number | null)[][] = [];
  /** Whether an assumption is marked as one on which the body hangs. */
  #couldChange = false;

  constructor(options: ListRenderOptions) {
    this.#options = options;
    this.#ems = SHORT_COLUMNS.map(() => 0);
  }

  /** The heads of the columns, under names that the list has not; as wide as the answers so far ask for. */
  heads(taken: readonly string[]): AnswerHead[] {
    const { apart } = answeredWordsFor(this.#options.lang);
    const known = new Set(taken.map(fold));
    return SHORT_COLUMNS.map((column, index) => {
      const head = shortHead(column, this.#options.lang);
      const text = known.has(fold(head)) ? apart(head) : head;
      const ems = this.#ems[index]!;
      const width = Math.min(WIDEST, Math.max(NARROWEST, ems * USUAL.perEm + USUAL.padding));
      return {
        text,
        width,
        least: Math.min(width, Math.max(NARROWEST * 0.8, ems * LEAST.perEm + LEAST.padding)),
      };
    });
  }

  /** The short answer to a row; its notes are kept. */
  take(row: ListRow, decision: Decision | undefined, sheet?: string): ShortAnswer {
    const answer = this.#answerTo(row, decision);
    const { kinds } = answeredWordsFor(this.#options.lang).notes;
    for (const [kind, text] of answer.notes) {
      this.#notes.push([
        sheet ?? null,
        row.place.line ?? row.row,
        idOf(row) ?? null,
        titleOf(row) ?? null,
        kinds[kind],
        text,
      ]);
    }
    return answer;
  }

  /** The notes of all rows. */
  notesSheet(): AddedSheet {
    const { lang } = this.#options;
    const { notes } = answeredWordsFor(lang);
    const all = [Object.values(notes.columns), ...this.#notes];
    // A list that is a file of its own has no sheets to tell apart.
    const first = this.#notes.some(([sheet]) => sheet !== null) ? 0 : 1;
    const rows = all.map((row) => row.slice(first));
    if (this.#notes.length === 0) rows.push([null, null, null, null, notes.none]);
    if (this.#couldChange) rows.push([], [decisionWordsFor(lang).outcome.couldChange]);
    return { mark: 'notes', name: notes.sheet, rows, widths: NOTE_WIDTHS.slice(first), header: true };
  }

  #answerTo(row: ListRow, decision: Decision | undefined): ShortAnswer {
    if (decision === undefined) return this.#measured(this.#refused(row));
    let known = this.#known.get(decision);
    if (known === undefined) {
      known = this.#measured(this.#decided(decision, row.regulation));
      this.#known.set(decision, known);
    }
    if (row.problems.length === 0) return known;
    // Decided in spite of a fact that was not understood: whatever it is, the body is the same.
    return { ...known, notes: [['refused', this.#reason(row)], ...known.notes] };
  }

  #measured(answer: ShortAnswer): ShortAnswer {
    answer.texts.forEach((text, index) => {
      this.#ems[index] = Math.max(this.#ems[index]!, emsOf(text));
    });
    return answer;
  }

  #refused(row: ListRow): ShortAnswer {
    const outcome = answeredWordsFor(this.#options.lang).outcomes.rejected;
    return { texts: ['', '', outcome], notes: [['refused', this.#reason(row)]] };
  }

  /** All clauses where they fit in one line, else the first and how many more there are. */
  #shortClauses(grounds: string, { decision, names }: DecisionView): string {
    if (grounds.length <= LONGEST_CLAUSES) return grounds;
    const deciding = decision.citations.filter((citation) => citation.deciding);
    const [first, ...others] = new Set(deciding.map(({ clause }) => official(clause, names.lang)));
    if (first === undefined || others.length === 0) return first ?? grounds;
    return answeredWordsFor(names.lang).andMore(first, others.length);
  }

  #reason({ problems, regulation }: ListRow): string {
    return reasonOf(problems, regulation, this.#options.lang);
  }

  #decided(decision: Decision, regulation: Regulation): ShortAnswer {
    const { lang, regulation: run, shapes } = this.#options;
    const { lacking, outcomes } = answeredWordsFor(lang);
    const view = viewOf(decision, regulation, lang);
    const { names } = view;
    const { assumptions, candidates, missing, outcome, warnings } = decision;
    const own = namesRegulations(shapes) ? regulation : run;
    const grounds = under(residualOrDeciding(view), regulation, own, lang);
    const notes: (readonly [NoteKind, string])[] = [];
    const residual = residualAction(view);
    if (residual !== '') notes.push(['residual', residual]);
    if (outcome === 'undetermined' && candidates.length > 0)
      notes.push(['possible', names.possible(decision)]);
    if (missing.length > 0) {
      notes.push(['missing', missing.map(({ fact }) => names.factLabel(fact)).join('; ')]);
    }
    const short = this.#shortClauses(grounds, view);
    if (short !== grounds) notes.push(['grounds', grounds]);
    if (assumptions.length > 0) notes.push(['assumptions', assumptionWords(view).join('; ')]);
    if (warnings.length > 0) {
      notes.push(['warnings', warnings.map((one) => sentence(warningMessage(one, names))).join(' ')]);
    }
    const [first, ...others] = missing.map(({ fact }) => names.factLabel(fact));
    const isLacking = outcome === 'undetermined' && first !== undefined && others.length === 0;
    const plain = namesNobody(decision) ? upperFirst(names.notStated) : outcomes[outcome];
    const named = isLacking ? lacking(first) : plain;
    this.#couldChange ||= assumptions.some((one) => one.couldChange);
    const texts = [decidersOf(view), short, fitting(named, plain)];
    return { texts, notes };
  }
}

/** The first of the texts that fits in one line; the last in any case. */
function fitting(...texts: readonly string[]): string {
  return texts.find((text) => text.length <= LONGEST) ?? texts.at(-1)!;
}
