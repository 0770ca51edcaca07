/** Remedies that can be followed: what causes a problem, mended as its remedy says, has the problem no more. */
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../src/model/problem.ts';
import type { Lang } from '../../../src/model/words.ts';
import { describeProblem } from '../../../src/present/problem.ts';
import { regulation } from '../../intake/list/read-list.ts';
import { AMOUNTS, EXAMPLES, ofFact } from './amounts.ts';
import { LISTS } from './lists.ts';
import { OTHERS } from './others.ts';
import { JSON_FAULTS, PROPOSALS } from './proposals.ts';
import { ofJson, type Remedy } from './remedy.ts';
import { WORKBOOKS } from './workbooks.ts';

/** A code without an entry does not compile. */
const REMEDIES: Readonly<Record<ProblemCode, Remedy>> = {
  ...PROPOSALS,
  ...AMOUNTS,
  ...LISTS,
  ...WORKBOOKS,
  ...OTHERS,
};

const LANGS: readonly Lang[] = ['vi', 'en'];

describe.each(Object.entries(REMEDIES) as [ProblemCode, Remedy][])('%s', (code, { cause, fixes }) => {
  it('is what its input causes, and none after what its remedy says', async () => {
    const problem = (await cause()).find((one) => one.code === code);
    expect(problem, JSON.stringify(await cause())).toBeDefined();
    for (const { says, mended } of fixes) {
      for (const lang of LANGS) {
        const told = typeof says === 'string' ? says : says[lang === 'vi' ? 0 : 1];
        expect.soft(describeProblem(problem!, regulation, lang).mend).toContain(told);
      }
      expect
        .soft(JSON.stringify((await mended()).filter((one) => one.code === code)), JSON.stringify(says))
        .toBe('[]');
    }
  });
});

describe('the example of an amount', () => {
  it.each(EXAMPLES)('of %s is one that the fact has', (fact, text, example) => {
    const [problem] = ofFact(fact, text);
    for (const lang of LANGS)
      expect(describeProblem(problem!, regulation, lang).mend).toContain(`“${example}”`);
    expect(ofFact(fact, example)).toEqual([]);
  });
});

describe('JSON that is written wrongly', () => {
  it.each(Object.entries(JSON_FAULTS))(
    '%s: what is said of it mends it',
    (reason, [broken, says, mended]) => {
      const [problem] = ofJson(broken);
      expect(problem).toMatchObject({ code: 'json-syntax', params: { reason } });
      LANGS.forEach((lang, index) => {
        expect(describeProblem(problem!, regulation, lang).mend).toContain(says[index]);
      });
      expect(ofJson(mended)).toEqual([]);
    },
  );
});
