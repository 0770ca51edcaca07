/** What a run says on stderr besides its progress. */
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import {
  type ListNote,
  type RowProblem,
  renderNotes,
  renderRejected,
  writtenLine,
} from '../../present/list/run-messages.ts';
import { renderSummary, type Summary } from '../../present/list/summary.ts';
import type { ProblemOptions, UsageError } from '../../present/problem.ts';
import { type Context, refuseInput, refuseUsage } from '../context.ts';
import { styleOf, widthOf, write } from '../io.ts';
import type { ProgressBar } from './progress-bar.ts';

/** Problems of refused rows that are told in full. */
const MOST_TOLD = 10;

export class Report {
  readonly #context: Context;
  readonly #regulation: Regulation;
  readonly #quiet: boolean;
  readonly #bar: ProgressBar | undefined;
  readonly #told: RowProblem[] = [];
  #toldRows = 0;

  constructor(context: Context, regulation: Regulation, quiet: boolean, bar: ProgressBar | undefined) {
    this.#context = context;
    this.#regulation = regulation;
    this.#quiet = quiet;
    this.#bar = bar;
  }

  /** Keeps the first problems of refused rows, whole rows at a time. */
  rejected(problems: readonly Problem[], regulation: Regulation): void {
    if (this.#told.length >= MOST_TOLD) return;
    this.#told.push(...problems.map((problem) => ({ problem, regulation })));
    this.#toldRows++;
  }

  async refuse(problems: readonly Problem[]): Promise<void> {
    await this.#bar?.clear();
    await refuseInput(this.#context, problems, this.#regulation);
  }

  async trouble(error: UsageError): Promise<void> {
    await this.#bar?.clear();
    await refuseUsage(this.#context, error);
  }

  /** @param file named where there are several lists */
  async notes(notes: readonly ListNote[], file: string | undefined): Promise<void> {
    if (this.#quiet || notes.length === 0) return;
    await this.#say(renderNotes(notes, this.#regulation, file, await this.#options()));
  }

  /** The refused rows, which no `--quiet` silences, then the summary. */
  async end(summary: Summary, rejectsGiven: boolean, written: readonly string[]): Promise<void> {
    const options = await this.#options();
    const further = summary.rejected - this.#toldRows;
    let text = renderRejected(this.#told, further, rejectsGiven, options);
    if (!this.#quiet) {
      text += renderSummary(summary, this.#regulation, options);
      if (written.length > 0) text += writtenLine(written, options);
    }
    await this.#say(text);
  }

  async #say(text: string): Promise<void> {
    await this.#bar?.clear();
    if (text !== '') await write(this.#context.io.stderr, text);
  }

  async #options(): Promise<ProblemOptions> {
    const { io, lang } = this.#context;
    return { lang, style: await styleOf(io.stderr, io.env), width: widthOf(io.stderr) };
  }
}
