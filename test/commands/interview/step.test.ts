import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answer,
  back,
  type Interview,
  nextStep,
  proposalSoFar,
  type Step,
} from '../../../src/commands/interview/step.ts';
import type { Raw } from '../../../src/intake/raw.ts';
import { beginWith, setting } from './lai-chau.ts';

const text = (value: string): Raw => ({ kind: 'text', text: value, place: {} });
const number = (source: string): Raw => ({ kind: 'number', source, place: {} });
const said = (fact: string, value: Raw): Answer => ({ kind: 'fact', fact, value });
const unknown = (fact: string): Answer => ({ kind: 'unknown', fact });
const review = (shown: readonly string[], wrong: readonly string[] = []): Answer => ({
  kind: 'review',
  shown,
  wrong,
});

const following = (interview: Interview, ...answers: readonly Answer[]) => answers.reduce(answer, interview);

/** The fact that is asked for, or what the step is. */
function asks(interview: Interview, strict = false): string {
  const step = nextStep(interview, { ...setting, strict });
  return step.kind === 'fact' ? step.question.fact : step.kind;
}

function done(interview: Interview): Extract<Step, { kind: 'done' }> {
  const step = nextStep(interview, setting);
  if (step.kind !== 'done') throw new Error(`not done: ${step.kind}`);
  return step;
}

const regulationMatters = setting.compiled.regulation.matters.length;

describe('an interview', () => {
  it('begins with the matter, of those that take what was given', () => {
    const all = nextStep(beginWith({}), setting);
    expect(all).toMatchObject({ kind: 'type' });
    expect(all.kind === 'type' && all.matters).toHaveLength(regulationMatters);
    expect(nextStep(beginWith({ unitPrice: '5 tỷ' }), setting)).toEqual({
      kind: 'type',
      matters: ['asset-procurement'],
    });
  });

  it('refuses what was given and cannot be read, or goes with no matter', () => {
    const unreadable = nextStep(beginWith({ capital: '5 ha' }), setting);
    expect(unreadable).toMatchObject({ kind: 'refused', problems: [{ code: 'amount-wrong-unit' }] });
    const foreign = nextStep(beginWith({ unitPrice: '5 tỷ', planKind: 'regional' }), setting);
    expect(foreign).toMatchObject({ kind: 'refused', problems: [{ code: 'foreign-fact' }] });
  });

  it('asks until the body is settled, and names what no longer matters', () => {
    const start = following(beginWith({}), { kind: 'type', code: 'investment-project' });
    expect(asks(start)).toBe('fundingSource');
    const funded = following(
      start,
      said('fundingSource', { kind: 'list', elements: [text('non-budget')], place: {} }),
    );
    expect(asks(funded)).toBe('capital');
    const settled = following(funded, said('capital', number('1000000000000')));
    expect(asks(settled)).toBe('review');
    const step = done(following(settled, review(['projectGroup', 'keyProject'])));
    expect(step.decision.authority).toBe('ban-thuong-vu');
    expect(step.moot).toEqual(['fdiAmount', 'sector', 'landArea']);
  });

  it('does not ask for what was given, or is known in part', () => {
    expect(asks(beginWith({ type: 'ngo-aid', capital: 'dưới 3 tỷ' }))).toBe('done');
    expect(asks(beginWith({ type: 'ngo-aid', capital: 'hơn 3 tỷ' }))).toBe('review');
  });

  it('takes "not known" for an answer', () => {
    const start = beginWith({ type: 'asset-procurement' });
    const first = asks(start);
    const second = asks(following(start, unknown(first)));
    expect([first, second].sort()).toEqual(['assetKind', 'unitPrice']);
    const none = done(following(start, unknown(first), unknown(second)));
    expect(none.decision.outcome).toBe('undetermined');
  });

  it('goes back answer by answer', () => {
    const start = beginWith({ type: 'ngo-aid' });
    const priced = following(start, said('capital', number('1')));
    expect(asks(back(priced))).toBe('capital');
    expect(back(start)).toEqual(start);
  });

  it('shows an assumption once, and asks for what is wrong', () => {
    const start = beginWith({ type: 'foreign-support-use' });
    expect(nextStep(start, setting)).toMatchObject({
      kind: 'review',
      assumptions: [{ fact: 'forDisasterRelief', value: false }],
    });
    const wrong = following(start, review(['forDisasterRelief'], ['forDisasterRelief']));
    expect(nextStep(wrong, setting)).toMatchObject({ kind: 'fact', correcting: true });
    expect(done(following(wrong, said('forDisasterRelief', text('yes')))).decision.authority).toBe(
      'thuong-truc',
    );
    // Not known after all: it stays as assumed.
    expect(done(following(wrong, unknown('forDisasterRelief'))).decision.authority).toBe('ban-thuong-vu');
    expect(asks(following(start, review(['forDisasterRelief'])))).toBe('done');
  });

  it('shows assumptions that only a correction made matter', () => {
    const start = beginWith({ type: 'investment-project', fundingSource: 'non-budget', capital: '5.000 tỷ' });
    const first = following(start, review(['projectGroup', 'keyProject'], ['projectGroup']));
    expect(asks(first)).toBe('projectGroup');
    const second = nextStep(following(first, said('projectGroup', text('A'))), setting);
    expect(second).toMatchObject({ kind: 'review', assumptions: [{ fact: 'arisingInYear', value: true }] });
  });

  it('shows nothing to confirm where nothing is assumed', () => {
    expect(asks(beginWith({ type: 'foreign-support-use' }), true)).toBe('forDisasterRelief');
    const known = beginWith({ type: 'foreign-support-use', forDisasterRelief: 'yes' });
    expect(asks(known, true)).toBe('done');
  });

  it('drops a given fact that is not taken beside what was answered', () => {
    const start = beginWith({ type: 'project-list', fundingSource: 'oda' });
    expect(asks(start)).toBe('projectGroup');
    const step = done(following(start, said('projectGroup', text('A'))));
    expect(step.dropped).toEqual(['fundingSource']);
    expect(step.raw.entries.map(({ key }) => key)).toEqual(['type', 'projectGroup']);
    expect(step.decision.authority).toBe('ban-thuong-vu');
  });

  it('counts the last answer to a fact', () => {
    const twice = following(
      beginWith({ type: 'ngo-aid', capital: '1 tỷ' }),
      said('capital', number('3')),
      said('capital', number('4')),
    );
    expect(proposalSoFar(twice).entries.at(-1)).toMatchObject({ key: 'capital', value: { source: '4' } });
    expect(proposalSoFar(following(twice, unknown('capital'))).entries.map(({ key }) => key)).toEqual([
      'type',
      'capital',
    ]);
  });
});
