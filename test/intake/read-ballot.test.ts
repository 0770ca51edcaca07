import { describe, expect, it } from 'vitest';
import { readBallot, type WrittenBallot } from '../../src/intake/read-ballot.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import module from '../../src/regulations/lai-chau-xiv.yaml';

const { regulation } = module as { regulation: Regulation };
const PLAIN = {
  written: false,
  cadre: false,
  importantDisagreement: false,
  complexMatter: false,
  simpleMatter: false,
  unableToMeet: false,
};
const read = (figures: Partial<WrittenBallot>, under = regulation) =>
  readBallot({ ...PLAIN, body: 'ban-thuong-vu', ...figures }, under);

/** Each problem as its code and flag. */
function problems(figures: Partial<WrittenBallot>): string[] {
  const ballot = read(figures);
  return 'problems' in ballot ? ballot.problems.map(({ code, place }) => `${code} ${place.flag}`) : [];
}

describe('figures', () => {
  it('are whole numbers, as people write them', () => {
    expect(read({ members: '013', present: ' 09 ', for: '7' })).toEqual({
      ballot: {
        body: 'ban-thuong-vu',
        way: 'session',
        members: 13,
        present: 9,
        inFavour: 7,
        cadre: false,
        importantDisagreement: false,
      },
    });
  });

  it.each(['-1', '1.5', '1,5', '1e1', '', ' ', 'chín', '9/13', '10001', '99999999999999999999', '٩', '1 3'])(
    '“%s” is none',
    (text) => {
      expect(problems({ members: '13', present: '9', for: text })).toEqual(['count-unreadable --for']);
    },
  );

  it('there is no body of none, and none of more than ten thousand', () => {
    expect(problems({ members: '0', present: '0', for: '0' })).toEqual(['count-unreadable --members']);
    expect(problems({ members: '10000', present: '10000', for: '0' })).toEqual([]);
  });

  it('everything that is missing or cannot be is told at once', () => {
    expect(problems({ body: 'nobody', for: 'x', silent: '1' })).toEqual([
      'unknown-body --body',
      'count-unreadable --for',
      'count-missing --members',
      'silent-in-session --silent',
    ]);
  });

  it('who is there is asked for where a quorum is stated, and only in a session', () => {
    expect(problems({ members: '13', for: '7' })).toEqual(['count-missing --present']);
    expect(problems({ members: '13', for: '7', written: true })).toEqual([]);
    expect(problems({ body: 'thuong-truc', work: 'delegated', members: '5', for: '5' })).toEqual([]);
    expect(problems({ body: 'chu-tich-ubnd', members: '5', for: '5' })).toEqual([]);
  });

  it.each<[Partial<WrittenBallot>, string[]]>([
    [{ members: '13', present: '14', for: '1' }, ['count-above --present']],
    [{ members: '13', present: '9', for: '10' }, ['count-above --for']],
    [{ members: '13', present: '14', for: '15' }, ['count-above --present', 'count-above --for']],
    [{ body: 'thuong-truc', work: 'daily', members: '5', for: '6' }, ['count-above --for']],
    [{ body: 'thuong-truc', members: '5', for: '4' }, ['work-missing --work']],
    [{ body: 'thuong-truc', work: 'weekly', members: '5', for: '4' }, ['unknown-work --work']],
    [{ work: 'daily', members: '13', present: '9', for: '7' }, ['unknown-work --work']],
    [{ members: '13', for: '14', written: true }, ['count-above --for']],
    [{ members: '13', for: '1', silent: '14', written: true }, ['count-above --silent']],
    [{ members: '13', for: '9', silent: '5', written: true }, ['counts-above --silent']],
    [{ members: '13', for: '9', silent: '4', written: true }, []],
    [{ members: '13', present: '2', for: '9', written: true }, []],
    [{ members: '13', present: '14', for: '9', written: true }, ['count-above --present']],
  ])('%o', (figures, wanted) => {
    expect(problems(figures)).toEqual(wanted);
  });
});

describe('the body', () => {
  it.each(['ban-thuong-vu', 'Ban Thường vụ', 'BTVTU', 'ban thuong vu tinh uy'])('%s', (body) => {
    expect(read({ body, members: '13', for: '7', written: true })).toMatchObject({
      ballot: { body: 'ban-thuong-vu', way: 'writing' },
    });
  });

  const { body: _, ...unnamed } = { ...PLAIN, body: '', members: '5', present: '5', for: '5' };

  it('is asked for where several have rules, or none has', () => {
    const known = ['tinh-uy', 'ban-thuong-vu', 'thuong-truc'];
    expect(readBallot(unnamed, regulation)).toMatchObject({
      problems: [{ code: 'body-missing', place: { flag: '--body' }, params: { known } }],
    });
    const { voting: __, ...without } = regulation;
    expect(readBallot(unnamed, without)).toMatchObject({
      problems: [{ params: { known: [...known, 'chu-tich-ubnd'] } }],
    });
  });

  it('goes without saying where one alone has rules', () => {
    const one = { ...regulation, voting: regulation.voting!.slice(2) };
    expect(readBallot({ ...unnamed, work: 'delegated' }, one)).toMatchObject({
      ballot: { body: 'thuong-truc', work: 'delegated' },
    });
  });

  it('the nearest are offered', () => {
    expect(read({ body: 'thuong truk', members: '5', for: '5' })).toMatchObject({
      problems: [{ code: 'unknown-body', found: 'thuong truk', params: { near: ['thuong-truc'] } }],
    });
  });
});
