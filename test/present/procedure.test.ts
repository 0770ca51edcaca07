/** Text keeps within the columns it is given, whatever it tells. */
import { expect, it } from 'vitest';
import { proceduresOfMatter, procedureToBody } from '../../src/engine/procedure/procedure.ts';
import { countVote } from '../../src/engine/procedure/vote.ts';
import type { Procedure } from '../../src/model/procedure.ts';
import { displayWidth, plainStyle } from '../../src/present/document/layout.ts';
import { paintText } from '../../src/present/document/text.ts';
import { procedureReport } from '../../src/present/procedure.ts';
import { voteReport } from '../../src/present/vote.ts';
import { compiled, regulation } from '../engine/lai-chau.ts';

const matter = regulation.matters[0]!;
const plain = { warnings: [], day: '2024-06-12', extraordinary: true };
const passages = new Map(
  regulation.advice.map((_, step) => [step, [{ kind: 'known', regulation }, { kind: 'none' }]] as const),
);
const PROCEDURES: Procedure[] = [
  {
    ...plain,
    subject: { kind: 'body', body: 'thuong-truc' },
    byBody: [procedureToBody(regulation, 'thuong-truc')],
    passages,
  },
  {
    ...plain,
    subject: { kind: 'matter', matter: matter.code },
    byBody: proceduresOfMatter(regulation, matter),
    passages: new Map(),
  },
];

const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth));

it.each([20, 40, 60, 80, 100])('%d columns', (width) => {
  for (const lang of ['vi', 'en'] as const) {
    const options = { lang, style: plainStyle, width };
    const texts = PROCEDURES.map((one) =>
      paintText(procedureReport(one, regulation, lang).document(), options),
    );
    const ballot = {
      way: 'session',
      members: 13,
      present: 8,
      inFavour: 5,
      cadre: true,
      importantDisagreement: true,
    } as const;
    const vote = countVote(compiled, { ...ballot, body: 'ban-thuong-vu' });
    for (const text of [...texts, paintText(voteReport(vote, regulation, lang).document(), options)]) {
      expect(widest(text)).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/ \n|undefined/);
    }
  }
});
