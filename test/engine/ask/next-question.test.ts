import { describe, expect, it } from 'vitest';
import {
  mootFacts,
  nextQuestion,
  type QuestionMemo,
  questionAbout,
} from '../../../src/engine/ask/next-question.ts';
import type { AmountPartition, CompiledMatter, Partition } from '../../../src/engine/cells/compiled.ts';
import { valuesOfPiece } from '../../../src/engine/cells/partition.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { ChoiceFact } from '../../../src/model/fact.ts';
import type { FactValue } from '../../../src/model/proposal.ts';
import { compiled, exactly, proposal, regulation } from '../lai-chau.ts';
import { FewestQuestions, type Known } from './fewest-questions.ts';

const asked = { strict: false, unanswerable: new Set<string>() };

/** A value that lies in a piece. */
function valueIn(cells: Partition, piece: number): FactValue {
  if (cells.kind === 'several') return { kind: 'several', values: valuesOfPiece(cells, piece) };
  if (cells.kind === 'flag') return { kind: 'flag', value: piece === 1 };
  if (cells.kind === 'choice') return { kind: 'choice', value: cells.values[piece]! };
  const { limits } = cells as AmountPartition;
  if (piece % 2 === 1) return exactly(limits[(piece - 1) / 2]!);
  // Above a limit, and below the next: limits are whole numbers.
  return exactly(piece === 0 ? '0' : `${limits[piece / 2 - 1]}.5`);
}

/** What is assumed of a fact whatever the others are, as a piece; −1 where nothing is. */
function assumedPiece(cells: Partition): number {
  const fact = regulation.facts.find((one) => one.id === cells.fact)!;
  if (!('assumed' in fact) || fact.assumed === undefined || cells.kind === 'amount') return -1;
  if (cells.kind === 'several') return cells.pieces - 1;
  return cells.values.indexOf(fact.kind === 'flag' ? (fact.assumed ? 'yes' : 'no') : String(fact.assumed));
}

interface Walk {
  readonly matter: CompiledMatter;
  readonly fewest: FewestQuestions;
  /** What is assumed, by fact; −1 for what is not. */
  readonly assumed: Known;
  readonly memo: QuestionMemo;
}

/**
 * Every way an interview can go: each answer that a complete case gives to each question. Checks at its end that the
 * body is settled, and gives the number of questions at worst.
 */
function longest(walk: Walk, known: Known): number {
  const { matter, fewest, assumed, memo } = walk;
  const values = matter.facts.flatMap((cells, fact) =>
    known[fact] === assumed[fact] ? [] : [[cells.fact, valueIn(cells, known[fact]!)] as const],
  );
  const soFar = { matter: matter.code, facts: new Map(values), warnings: [] };
  const question = nextQuestion(compiled, soFar, { ...asked, memo });
  if (question === undefined) {
    expect(decide(compiled, soFar, { asOf: '2024-06-12' }).outcome).not.toBe('undetermined');
    return 0;
  }
  const index = matter.facts.findIndex((cells) => cells.fact === question.fact);
  expect(known[index]).toBe(-1);
  const ways = fewest.answers(known, index).map((piece) => longest(walk, known.with(index, piece)));
  return 1 + Math.max(...ways);
}

/** Questions of the best order and of the interview, at worst, over every complete case beside what is given. */
function counts(
  code: string,
  given: Readonly<Record<string, number>> = {},
): { best: number; interview: number } {
  const matter = compiled.matters[code]!;
  const fewest = new FewestQuestions(matter, Object.keys(given));
  const assumed = matter.facts.map((cells) => assumedPiece(cells));
  const known = matter.facts.map((cells, fact) => given[cells.fact] ?? assumed[fact]!);
  return {
    best: fewest.from(known),
    interview: longest({ matter, fewest, assumed, memo: new Map() }, known),
  };
}

describe('an interview answered truthfully', () => {
  const economic = regulation.matters.filter((matter) =>
    regulation.rules.some((rule) => rule.matter === matter.code && /^(1\.4|2\.4|3\.5\.3)/.test(rule.clause)),
  );

  it('needs no more questions than the best order at worst, in every economic matter', () => {
    const all = economic.map(({ code }) => ({ code, ...counts(code) }));
    for (const { best, interview } of all) expect(interview).toBeLessThanOrEqual(best);
    const questions = all.map(({ code, best, interview }) => [code, [best, interview]] as const);
    expect(Object.fromEntries(questions.filter(([, [best]]) => best! > 0))).toEqual({
      'investment-project': [5, 5],
      'project-list': [2, 2],
      'ngo-aid': [1, 1],
      'budget-allocation': [1, 1],
      'asset-procurement': [2, 2],
      planning: [2, 2],
      'administrative-unit': [1, 1],
    });
  });

  // Facts that are not as assumed are given at the start: pieces of a choice or flag are its values in order.
  it.each<[string, Record<string, number>]>([
    ['arising earlier', { arisingInYear: 0 }],
    ['a key project', { keyProject: 1 }],
    ['environment group I, arising earlier', { environmentGroup: 0, arisingInYear: 0 }],
    ['group A', { projectGroup: 0 }],
    ['group B', { projectGroup: 1 }],
    ['group C', { projectGroup: 2 }],
    ['a large area', { landArea: 12 }],
    ['a small capital', { capital: 0 }],
    ['a large FDI amount', { fdiAmount: 2 }],
  ])('of an investment project, with %s given', (_name, given) => {
    const { best, interview } = counts('investment-project', given);
    expect(interview).toBeLessThanOrEqual(best);
  });
});

describe('the next question', () => {
  const ask = (code: string, facts: Parameters<typeof proposal>[1], options = asked) =>
    nextQuestion(compiled, proposal(code, facts), options);

  it('is none once the body is settled', () => {
    expect(ask('bond-issuance', {})).toBeUndefined();
    expect(ask('investment-project', { keyProject: true })).toBeUndefined();
    expect(
      ask('investment-project', { fundingSource: ['non-budget'], capital: '1000000000000' }),
    ).toBeUndefined();
  });

  it('says what the answer can be, and what rules hang on it', () => {
    const question = ask('planning', { planStage: 'adjustment' });
    // Beside any kind: a stage that no clause names for it is taken too.
    const { values } = regulation.facts.find(({ id }) => id === 'planKind') as ChoiceFact;
    expect(question).toMatchObject({ fact: 'planKind', values: values.map(({ code }) => code) });
    const area = ask('investment-project', { fundingSource: ['fdi'], fdiAmount: '1', sector: ['tourism'] });
    expect(area).toBeUndefined();
    const land = ask('investment-project', {
      fundingSource: ['non-budget'],
      capital: '1',
      sector: ['tourism'],
    });
    expect(land).toEqual({
      fact: 'landArea',
      values: [],
      rules: ['tourism-from-20ha', 'tourism-10-to-20ha'],
      left: 1,
    });
  });

  it('is about another fact where one is not known', () => {
    const first = ask('asset-procurement', {})!;
    const unanswerable = new Set([first.fact]);
    const second = ask('asset-procurement', {}, { strict: false, unanswerable })!;
    expect([first.fact, second.fact].sort()).toEqual(['assetKind', 'unitPrice']);
    const none = new Set(['assetKind', 'unitPrice']);
    expect(ask('asset-procurement', {}, { strict: false, unanswerable: none })).toBeUndefined();
  });

  it('asks for a fact taken only beside another once that one is known', () => {
    expect(ask('project-list', {})!.fact).toBe('projectGroup');
    expect(ask('project-list', { projectGroup: 'C' })!.fact).toBe('fundingSource');
    const unanswerable = new Set(['projectGroup']);
    expect(ask('project-list', {}, { strict: false, unanswerable })!.fact).toBe('fundingSource');
  });

  it('assumes nothing when nothing may be assumed', () => {
    expect(ask('foreign-support-use', {})).toBeUndefined();
    const strict = { strict: true, unanswerable: new Set<string>() };
    expect(ask('foreign-support-use', {}, strict)!.fact).toBe('forDisasterRelief');
    expect(ask('investment-project', {}, strict)!.left).toBe(10);
  });

  it('about what was assumed offers every value that can stand', () => {
    const given = proposal('investment-project', { fundingSource: ['non-budget'] });
    expect(questionAbout(compiled, given, 'projectGroup').values).toEqual(['A', 'B', 'C', 'none']);
    expect(questionAbout(compiled, given, 'keyProject')).toMatchObject({
      values: ['no', 'yes'],
      rules: ['key-project'],
    });
    expect(questionAbout(compiled, given, 'nature').values).toHaveLength(8);
  });

  it('leaves facts that no longer matter', () => {
    const settled = proposal('investment-project', {
      fundingSource: ['non-budget'],
      capital: '1000000000000',
    });
    expect(mootFacts(compiled, settled, false)).toEqual(['fdiAmount', 'sector', 'landArea']);
  });
});
