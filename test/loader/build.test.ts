import { describe, expect, it } from 'vitest';
import { fixture, LAI_CHAU, regulationIn } from '../regulations/files.ts';

const everything = regulationIn(fixture('right/every-feature.yaml'));
const laiChau = regulationIn(LAI_CHAU);

const ruleOf = (id: string, regulation = laiChau) => regulation.rules.find((rule) => rule.id === id)!;
const limitsOf = (id: string) =>
  ruleOf(id).when.flatMap((test) => ('limit' in test ? [[test.test, test.limit]] : []));

describe('limits come out exact, in base units', () => {
  it.each([
    ['fdi-from-50m-usd', [['from', '50000000']]],
    ['fdi-below-50m-usd', [['below', '50000000']]],
    ['non-budget-from-1000bn', [['from', '1000000000000']]],
    [
      'non-budget-100bn-to-1000bn',
      [
        ['from', '100000000000'],
        ['below', '1000000000000'],
      ],
    ],
    ['agriculture-above-500ha', [['above', '500']]],
    [
      'forestry-200-to-1000ha',
      [
        ['from', '200'],
        ['to', '1000'],
      ],
    ],
    ['ngo-aid-from-2bn', [['from', '2000000000']]],
    [
      'budget-round-1bn-to-10bn',
      [
        ['from', '1000000000'],
        ['below', '10000000000'],
      ],
    ],
    ['vehicle-equipment-above-1bn', [['above', '1000000000']]],
  ])('%s', (id, limits) => {
    expect(limitsOf(id)).toEqual(limits);
  });

  it.each([
    ['1.000 tỷ đồng', '1000000000000'],
    ['02 tỷ đồng', '2000000000'],
    ['"80,5 tỷ đồng"', '80500000000'],
    ['999.999.999.999 đồng', '999999999999'],
    ['"1,2 nghìn tỷ đồng"', '1200000000000'],
    ['1 đồng', '1'],
  ])('%s', (limit, base) => {
    const text = fixture('right/every-feature.yaml').replace('from: 1 tỷ đồng', `from: ${limit}`);
    expect(ruleOf('round', regulationIn(text)).when).toEqual([
      { fact: 'capital', test: 'from', limit: base },
    ]);
  });

  it('areas below one hectare', () => {
    expect(ruleOf('land-to-half', everything).when.slice(1)).toEqual([
      { fact: 'landArea', test: 'from', limit: '0.1' },
      { fact: 'landArea', test: 'to', limit: '0.5' },
    ]);
  });

  it('amounts of facts', () => {
    expect(everything.facts.find(({ id }) => id === 'capital')).toMatchObject({ bareFrom: '1000000' });
    expect(everything.facts.find(({ id }) => id === 'items')).toMatchObject({ recipientBelow: '100000000' });
  });
});

describe('from the file to the model', () => {
  it('a band has the conditions of its series before its own, and the exceptions of both', () => {
    expect(ruleOf('land-to-half', everything)).toEqual({
      id: 'land-to-half',
      matter: 'project',
      clause: '2.10',
      body: 'thuong-truc',
      action: 'advise',
      subject: { vi: 'dự án dùng đất', en: 'project on land' },
      when: [
        { fact: 'funding', test: 'includes', values: ['province'] },
        { fact: 'landArea', test: 'from', limit: '0.1' },
        { fact: 'landArea', test: 'to', limit: '0.5' },
      ],
      except: [
        [{ fact: 'nature', test: 'only', values: ['religion'] }],
        [{ fact: 'urgent', test: 'is', values: ['yes'] }],
      ],
      overrides: [],
      series: 'land',
    });
  });

  it('a bare value is an `is`, and words of yes and no are values', () => {
    expect(ruleOf('urgent-group-a', everything).when).toEqual([
      { fact: 'group', test: 'is', values: ['A'] },
      { fact: 'urgent', test: 'is', values: ['yes'] },
    ]);
  });

  it('facts, with what is left out absent', () => {
    const byId = Object.fromEntries(everything.facts.map((fact) => [fact.id, fact]));
    expect(byId.urgent).toEqual({
      id: 'urgent',
      kind: 'flag',
      assumed: false,
      label: { vi: 'cấp bách', en: 'urgent' },
      question: { vi: 'Có cấp bách không?', en: 'Is it urgent?' },
      headers: [],
    });
    expect(Object.keys(byId.group!)).not.toContain('assumed');
    expect(byId.landArea).not.toHaveProperty('bareFrom');
  });

  it('what a matter takes', () => {
    expect(everything.matters[0]!.facts).toEqual([
      { fact: 'funding' },
      { fact: 'nature' },
      {
        fact: 'group',
        ranges: {
          by: 'funding',
          binding: false,
          cases: [
            {
              when: { fact: 'funding', test: 'only', values: ['private'] },
              values: ['A', 'B', 'none'],
              assumed: 'none',
            },
            { values: ['A', 'B'] },
          ],
        },
      },
      {
        fact: 'landArea',
        label: { vi: 'đất của dự án', en: 'land of the project' },
        takenWhen: { fact: 'group', test: 'is', values: ['A', 'B'] },
      },
      { fact: 'urgent' },
    ]);
    expect(everything.matters[2]!.facts).toEqual([{ fact: 'group', values: ['A', 'B'] }]);
  });

  it('doubts: an empty list of exceptions takes them away, none keeps them', () => {
    const [landLimit, round] = everything.doubts;
    expect(landLimit!.otherwise[0]).toEqual({ rule: 'land-to-half', body: 'tinh-uy' });
    expect(round).toMatchObject({
      matter: 'round',
      countsLeftOut: true,
      otherwise: [{ rule: 'round', except: [] }],
    });
  });

  it('doubts: a rule that does not stand on the other reading is always excepted there', () => {
    const text = fixture('right/every-feature.yaml').replace('body: tinh-uy }', 'stands: "no" }');
    expect(regulationIn(text).doubts[0]!.otherwise[0]).toEqual({ rule: 'land-to-half', except: [[]] });
  });

  it('notices and advice', () => {
    expect(everything.dated[2]).toMatchObject({
      from: '2025-07-01',
      before: '2025-09-01',
      when: [{ fact: 'urgent', test: 'is', values: ['yes'] }],
    });
    expect(everything.dated[0]).not.toHaveProperty('from');
    expect(everything.advice.slice(0, 2).map(({ shown }) => shown)).toEqual([true, false]);
    expect(everything.advice[0]).not.toHaveProperty('outcome');
  });

  it('dates of steps, counted from the session', () => {
    const dueOf = (code: string) => everything.advice.find((step) => step.code === code)!.due;
    expect(dueOf('papers')).toMatchObject({ word: 'before', days: 5, working: false, extraordinary: true });
    expect(dueOf('invitations')).toMatchObject({ word: 'before', days: null, extraordinary: false });
    expect(dueOf('session')).toMatchObject({ word: 'on', days: 0 });
    expect(dueOf('paper')).toMatchObject({ word: 'after', days: 7, working: true });
    expect(dueOf('report')).toBeUndefined();
  });

  it('votes, with exact shares', () => {
    const [committee, board] = everything.voting!;
    expect(committee!.session).toMatchObject({
      quorum: { word: 'from', numerator: 2, denominator: 3, clause: '9' },
      carried: { word: 'above', numerator: 1, denominator: 2 },
    });
    expect(committee!.writing).toMatchObject({
      neverCadre: true,
      disagreementToSession: true,
      silenceAgrees: true,
    });
    expect(board).toMatchObject({ body: 'thuong-truc', session: {}, divided: { to: 'tinh-uy' } });
    expect(board).not.toHaveProperty('writing');
  });

  it('what the text does not state is null', () => {
    expect(everything.enacted).toMatchObject({ number: '01-QC/TU', signer: null, replaces: null });
    const untitled = regulationIn(
      fixture('right/minimal.yaml').replace('term: 2020-2025', 'term: not stated'),
    );
    expect(untitled.term).toBeNull();
  });

  it('a regulation may name no residual body', () => {
    expect(regulationIn(fixture('right/minimal.yaml')).residual).toBeNull();
    expect(laiChau.residual).toMatchObject({ body: 'chu-tich-ubnd', clause: '8.1' });
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(laiChau))).toEqual(laiChau);
  });
});
