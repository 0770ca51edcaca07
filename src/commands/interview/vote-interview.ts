/** Asks at the terminal for what is missing of a vote. Nothing is written to standard output. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { bodyOf, readBallot, type WrittenBallot } from '../../intake/read-ballot.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Work } from '../../model/voting.ts';
import { type Span, span } from '../../present/document/layout.ts';
import { noteLines, promptHead } from '../../present/interview.ts';
import { interviewWordsFor } from '../../present/messages/interview.ts';
import { voteQuestionWordsFor } from '../../present/messages/vote.ts';
import { Names } from '../../present/names.ts';
import { describeProblem } from '../../present/problem.ts';
import { type Context, styleOf } from '../context.ts';
import { atTerminal, orClosed } from './at-terminal.ts';
import type { Examined, ListRow, Reply } from './prompts.ts';
import { doneLine, row, startsLike, type Terminal } from './questions.ts';
import { nextQuestion, type VoteCount, type VoteQuestion } from './vote-questions.ts';

interface VoteAsking {
  readonly written: WrittenBallot;
  readonly view: {
    readonly regulation: Regulation;
    readonly lang: Context['lang'];
    readonly style: Awaited<ReturnType<typeof styleOf>>;
  };
  readonly terminal: Terminal;
}

/** The ballot with what was answered; `left` where it was left. */
export async function interviewOnVote(
  given: WrittenBallot,
  compiled: CompiledRegulation,
  context: Context,
): Promise<WrittenBallot | 'left'> {
  const { regulation } = compiled;
  const style = await styleOf(context.io.stderr, context.io.env);
  const view = { regulation, lang: context.lang, style };
  return atTerminal(context, async (terminal) => {
    let written = given;
    const unknown: VoteQuestion['ask'][] = [];
    for (;;) {
      const question = nextQuestion(written, compiled, unknown);
      if (question === undefined) return written;
      const reply = await orClosed(put(question, { written, view, terminal }));
      if (reply.kind === 'closed') return 'left';
      if (reply.kind === 'said') written = withAnswer(written, question, reply.value);
      else unknown.push(question.ask);
    }
  });
}

function put(question: VoteQuestion, asking: VoteAsking): Promise<Reply<string>> {
  switch (question.ask) {
    case 'body':
    case 'work':
      return choose(question.ask, codeRows(question, asking), asking);
    case 'chair':
    case 'not-complex':
    case 'no-session': {
      const { answers } = voteQuestionWordsFor(asking.view.lang);
      const said = answers[question.ask];
      return choose(question.ask, [row('yes', said.yes), row('no', said.no)], asking, true);
    }
    default:
      return type(question.ask, question.mayBeUnknown, asking);
  }
}

function codeRows(
  { ask, codes }: Extract<VoteQuestion, { codes: readonly string[] }>,
  asking: VoteAsking,
): ListRow[] {
  const { regulation, lang } = asking.view;
  const names = new Names(regulation, lang);
  const nameOf = (code: string): string =>
    ask === 'body'
      ? names.body(code)
      : (kindsOf(asking).find((work) => work.code === code)?.name[lang] ?? code);
  return codes.map((code) => row(code, nameOf(code)));
}

/** Kinds of work of several bodies may share a code: those of the body that is named, where one is. */
function kindsOf({ written, view: { regulation } }: VoteAsking): Work[] {
  const own = bodyOf(written, regulation);
  const voting = (regulation.voting ?? []).filter(({ body }) => own === undefined || body === own);
  return voting.flatMap(({ work }) => work ?? []);
}

async function choose(
  ask: VoteQuestion['ask'],
  rows: readonly ListRow[],
  { view, terminal }: VoteAsking,
  mayBeUnknown = false,
): Promise<Reply<string>> {
  const { questions } = voteQuestionWordsFor(view.lang);
  const words = interviewWordsFor(view.lang);
  const { question, label, meaning } = questions[ask];
  const finding = (typed: string) => rows.filter(({ code, name }) => startsLike(typed, [name, code ?? '']));
  const reply = await terminal.prompts.list({
    head: (width) => promptHead(question, meaningOf(meaning), { ...view, width }),
    rows: (typed) => (finding(typed).length === 0 ? rows : finding(typed)),
    found: (typed) => finding(typed).length > 0,
    ...(mayBeUnknown && { notKnown: words.notSure }),
    keys: [words.keys.choose, words.keys.answer, words.keys.leave],
    answer: ([code]) =>
      doneLine({ view, terminal }, label, rows.find((one) => one.code === code)?.name ?? words.notKnown),
    style: view.style,
    size: terminal.size,
    wentBack: '',
  });
  return reply.kind === 'said' ? { kind: 'said', value: reply.value[0]! } : reply;
}

const UNKNOWN = '?';

async function type(ask: VoteCount, mayBeUnknown: boolean, asking: VoteAsking): Promise<Reply<string>> {
  const { view, terminal } = asking;
  const { questions, typeCount } = voteQuestionWordsFor(view.lang);
  const words = interviewWordsFor(view.lang);
  const { question, label, meaning } = questions[ask];
  const isUnknown = (typed: string): boolean => mayBeUnknown && typed.trim() === UNKNOWN;
  const reply = await terminal.prompts.text({
    head: (width) => promptHead(question, meaningOf(meaning), { ...view, width }),
    examine: (typed) =>
      isUnknown(typed) ? { taken: true, echo: [], complaint: [] } : examined(ask, typed, typeCount, asking),
    answer: (typed) => doneLine({ view, terminal }, label, isUnknown(typed) ? words.notKnown : typed.trim()),
    mayGoBack: false,
    keys: [words.keys.answer, ...(mayBeUnknown ? [words.keys.unknown] : []), words.keys.leave],
    style: view.style,
    size: terminal.size,
    wentBack: '',
  });
  return reply.kind === 'said' && isUnknown(reply.value) ? { kind: 'unknown' } : reply;
}

/** A figure is taken when nothing is wrong with it beside those that are given. */
function examined(
  ask: VoteCount,
  typed: string,
  hint: string,
  { written, view, terminal }: VoteAsking,
): Examined {
  const lines = (text: string): string[] =>
    noteLines(text, 'yellow', { ...view, width: terminal.size().columns });
  if (typed.trim() === '') return { taken: false, echo: [], complaint: lines(hint) };
  const read = readBallot({ ...written, [ask]: typed }, view.regulation);
  const wrong = 'problems' in read ? read.problems.filter(({ code }) => !code.endsWith('-missing')) : [];
  const complaint = wrong.map((problem) => describeProblem(problem, view.regulation, view.lang).found);
  return { taken: wrong.length === 0, echo: [], complaint: complaint.flatMap(lines) };
}

function meaningOf(meaning: string): Span[] {
  return meaning === '' ? [] : [span(meaning, 'dim')];
}

function withAnswer(written: WrittenBallot, { ask }: VoteQuestion, said: string): WrittenBallot {
  switch (ask) {
    case 'chair':
      return { ...written, chair: said === 'yes' ? 'for' : 'against' };
    case 'not-complex':
      return { ...written, complexMatter: said === 'no', simpleMatter: said === 'yes' };
    case 'no-session':
      return { ...written, unableToMeet: said === 'yes', maySession: said === 'no' };
    default:
      return { ...written, [ask]: said };
  }
}
