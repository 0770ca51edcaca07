/** The regulation of Lai Châu loads, and one slip anywhere in it is told at its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../src/loader/load.ts';
import { isClauseId } from '../../src/model/regulation.ts';
import { LAI_CHAU, problemsIn, regulationIn } from './files.ts';

it('loads without complaint', () => {
  expect(problemsIn(LAI_CHAU)).toEqual([]);
});

it('windows line ends make no difference', () => {
  expect(regulationIn(LAI_CHAU.replaceAll('\n', '\r\n'))).toEqual(regulationIn(LAI_CHAU));
});

/** One slip: in the line that holds `line`, `from` is written `to`. The complaint is about `name`. */
type Slip = [check: string, name: string, line: string, from: string, to: string];

const SLIPS: Slip[] = [
  // limits
  ['limit-readable', 'nghìn tỷ', 'id: non-budget-from-1000bn', '1.000 tỷ đồng,', 'nghìn tỷ,'],
  ['limit-readable', '1,000 tỷ đồng', 'id: non-budget-from-1000bn', '1.000 tỷ đồng,', '"1,000 tỷ đồng",'],
  ['limit-readable', '50 triệu', 'id: fdi-from-50m-usd', 'from: 50 triệu USD', 'from: 50 triệu'],
  ['limit-readable', '50 tỷ đồng', 'id: fdi-below-50m-usd', 'below: 50 triệu USD', 'below: 50 tỷ đồng'],
  ['limit-readable', 'hơn 500 ha', 'id: agriculture-above-500ha', 'above: 500 ha', 'above: hơn 500 ha'],
  ['limit-readable', '500', 'id: agriculture-above-500ha', 'above: 500 ha', 'above: 500'],
  ['limit-readable', '-20 ha', 'id: tourism-from-20ha', 'from: 20 ha', 'from: -20 ha'],
  ['limit-readable', '1 tỷ đến 2 tỷ', 'id: vehicle-equipment-above-1bn', '1 tỷ đồng }', '1 tỷ đến 2 tỷ }'],
  ['limit-readable', '100 triệu USD', 'recipientBelow:', '100 triệu đồng', '100 triệu USD'],
  ['limits-in-order', '600 ha … 500 ha', 'id: agriculture-100-to-500ha', 'from: 100 ha', 'from: 600 ha'],
  [
    'limits-in-order',
    '10 tỷ đồng … 10 tỷ đồng',
    'id: budget-round-1bn-to-10bn',
    'from: 01 tỷ đồng',
    'from: 10 tỷ đồng',
  ],
  ['test-given', 'landArea', 'id: forestry-above-1000ha', 'above: 1.000 ha, ', ''],
  ['regulation-unknown-key', 'over', 'id: forestry-above-1000ha', 'above: ', 'over: '],
  // facts
  ['fact-known', 'landSize', 'id: mining,', 'when: { sector:', 'when: { landSize:'],
  ['fact-known', 'sourceOfFunding', 'by: fundingSource', 'fundingSource', 'sourceOfFunding'],
  ['fact-known', 'sectors', 'sharedBy:', 'sector', 'sectors'],
  ['fact-taken', 'unitLevel', 'id: car,', 'assetKind: car', 'unitLevel: district'],
  ['fact-known', 'unitRank', 'when: { unitLevel: district }', 'unitLevel', 'unitRank'],
  ['fact-kind', 'exemption', 'total: capital', 'capital', 'exemption'],
  ['value-known', 'D', 'id: list-group-a-b', 'is: [A, B]', 'is: [A, D]'],
  ['value-known', 'tourist', 'includes: tourism }', 'includes: tourism }', 'includes: tourist }'],
  ['value-known', 'none-of-them', 'leavesAs:', 'small-recipients', 'none-of-them'],
  ['value-known', 'nothing', 'values: [A, B, C, none], assumed: none', 'assumed: none', 'assumed: nothing'],
  ['value-taken', 'none', 'id: list-group-a-b', 'is: [A, B]', 'is: [A, none]'],
  ['test-fits-kind', 'from', 'id: car,', 'assetKind: car', 'assetKind: { from: 1 tỷ đồng }'],
  ['test-fits-kind', 'is', 'id: oda,', '{ includes: oda }', 'oda'],
  ['alone-by-only', 'none', 'id: special-affairs', '[defence,', '[none, defence,'],
  ['one-test', 'fundingSource', 'fact: fundingSource, takenWhen', 'projectGroup: C', ''],
  ['given-once', 'điện mặt trời', 'code: other,', 'en: Other }', 'en: Other }, forms: [điện mặt trời]'],
  ['given-once', 'VON', 'headers: [Diện tích,', 'Diện tích,', 'VON,'],
  ['given-once', 'oda', 'form: NSNN', 'NSNN', 'oda'],
  // clauses, bodies, actions, rules
  ['clause-listed', '2.4.22', 'id: ppp,', 'clause: 2.4.2', 'clause: 2.4.22'],
  ['clause-listed', '31.4', 'clauses: [17.2.1, 31.1.4]', '31.1.4', '31.4'],
  ['body-known', 'ban-thuong-vuu', 'id: ppp,', 'ban-thuong-vu,', 'ban-thuong-vuu,'],
  ['body-known', 'thuongtruc', 'id: car,', 'thuong-truc', 'thuongtruc'],
  ['body-known', 'chu-tich', '  body: chu-tich-ubnd', 'chu-tich-ubnd', 'chu-tich'],
  ['action-known', 'give-policies', 'id: car,', 'give-policy', 'give-policies'],
  ['rule-known', 'emergency', 'id: emergency-relief-no-session', '[emergency-relief]', '[emergency]'],
  ['rule-known', 'car-purchase', '          - rule: car', 'car', 'car-purchase'],
  ['rule-known', 'no-session', 'rules: [emergency-relief-no-session]', 'emergency-relief-', ''],
  ['matter-known', 'investment', 'matters: [investment-project]', 'investment-project', 'investment'],
  ['given-once', 'car', 'id: vehicle-equipment-above-1bn', 'id: vehicle-equipment-above-1bn', 'id: car'],
  [
    'override-acyclic',
    'emergency-relief → emergency-relief-no-session → emergency-relief',
    'id: emergency-relief,',
    'when: {}',
    'when: {}, overrides: [emergency-relief-no-session]',
  ],
  ['doubt-differs', 'group-a-listed', 'rule: group-a-listed', 'body: tinh-uy', 'body: ban-thuong-vu'],
  ['assumed-possible', 'none', 'values: [A, B, C, none], assumed: none', 'C, none]', 'C]'],
  [
    'cases-complete',
    'projectGroup',
    '            - { values: [A, B, C] }',
    '{ values',
    '{ when: { includes: oda }, values',
  ],
  // dates and text
  ['date-real', '2025-09-31', 'after: 2025-09-19', '2025-09-19', '2025-09-31'],
  ['regulation-shape', '19/9/2025', 'after: 2025-09-19', '2025-09-19', '19/9/2025'],
  ['regulation-shape', '3,6', '{ id: "3.6"', '"3.6"', '"3,6"'],
  ['regulation-shape', 'True', 'binding: "no"', '"no"', 'True'],
  ['regulation-missing-key', 'en', 'give-opinion: {', ', en: gives its opinion', ''],
  ['regulation-missing-key', 'subject', 'id: ppp,', 'subject:', 'subjekt:'],
];

interface Told {
  readonly line: number | undefined;
  readonly check: unknown;
  readonly name: unknown;
}

function toldOf(text: string): Told[] {
  return problemsIn(text).map(({ code, place, found, params }) => ({
    line: place.line,
    check: code === 'regulation-check' ? params.check : code,
    name: found ?? params.key,
  }));
}

describe('a slip is told at its line', () => {
  const lines = LAI_CHAU.split('\n');

  it.each(SLIPS)('%s %s in %s', (check, name, marker, from, to) => {
    const index = lines.findIndex((line) => line.includes(marker) && line.includes(from));
    expect(index, 'the line of the slip').toBeGreaterThan(-1);
    const slipped = lines.with(index, lines[index]!.replace(from, to)).join('\n');
    const told = toldOf(slipped);
    expect(told[0]).toEqual({ line: index + 1, check, name });
    expect(new Set(told.map(({ line }) => line))).toEqual(new Set([index + 1]));
  });
});

describe('what is gone is told where it is missed', () => {
  const lines = LAI_CHAU.split('\n');
  const without = (marker: string) => lines.filter((line) => !line.includes(marker)).join('\n');

  it('a clause that is cited', () => {
    const text = without('{ id: 3.5.3.2,');
    const citing = text
      .split('\n')
      .flatMap((line, index) => (/clauses?: \[?3\.5\.3\.2/.test(line) ? [index + 1] : []));
    expect(citing).toHaveLength(3);
    const told = toldOf(text);
    expect(new Set(told.map(({ line }) => line))).toEqual(new Set(citing));
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['3.5.3.2']));
  });

  it('a fact of another name', () => {
    const text = LAI_CHAU.replace('  - id: unitLevel\n', '  - id: unitRank\n');
    const naming = text.split('\n').flatMap((line, index) => (line.includes('unitLevel') ? [index + 1] : []));
    const told = toldOf(text);
    expect(told.map(({ line }) => line)).toEqual(naming);
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['unitLevel']));
  });

  it('an action', () => {
    expect(toldOf(without('  determine: {'))).toMatchObject([
      { check: 'action-known', name: 'determine' },
      { check: 'action-known', name: 'determine' },
    ]);
  });
});

describe('whatever is done to the file, it is read or refused', { timeout: 120_000 }, () => {
  const lines = LAI_CHAU.split('\n');
  const runs = { numRuns: 25, seed: 20250919 };

  it('with a line left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length - 1 }), (index) => {
        const read = readRegulation(lines.toSpliced(index, 1).join('\n'), 'a.yaml');
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { place } of read.problems) expect(place.line).toBeLessThanOrEqual(lines.length);
      }),
      runs,
    );
  });

  it('cut short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAI_CHAU.length }), (length) => {
        readRegulation(LAI_CHAU.slice(0, length), 'a.yaml');
      }),
      runs,
    );
  });

  it('with a piece of text in a wrong place', () => {
    const pieces = fc.constantFrom(
      '{',
      ']',
      '"',
      ': ',
      '\t',
      '&a ',
      '*a',
      '- ',
      '\n',
      '|',
      '#',
      '\u0000',
      'ủ',
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAI_CHAU.length }), pieces, (at, piece) => {
        readRegulation(LAI_CHAU.slice(0, at) + piece + LAI_CHAU.slice(at), 'a.yaml');
      }),
      runs,
    );
  });
});

describe('what it says', () => {
  const regulation = regulationIn(LAI_CHAU);
  const ruled = (matter: string) =>
    regulation.rules.filter((rule) => rule.matter === matter).map(({ clause, body }) => `${clause} ${body}`);

  /** One row a rule: clause and body, counted from the reading. */
  it.each([
    ['investment-project', { '1.4.4 tinh-uy': 3, '2.4.2 ban-thuong-vu': 13, '3.5.3.1 thuong-truc': 8 }],
    ['project-list', { '2.4.2 ban-thuong-vu': 1, '3.5.3.1 thuong-truc': 2 }],
    ['industrial-zone', { '2.4.2 ban-thuong-vu': 1 }],
    ['power-survey', { '3.5.3.1 thuong-truc': 1 }],
    ['ngo-aid', { '2.4.2 ban-thuong-vu': 1, '3.5.3.1 thuong-truc': 1 }],
    ['budget-allocation', { '2.4.3 ban-thuong-vu': 1, '3.5.3.3 thuong-truc': 1 }],
    ['public-investment-adjustment', { '2.4.3 ban-thuong-vu': 1 }],
    ['emergency-relief', { '2.4.3 thuong-truc': 1, '3.5.3.3 chu-tich-ubnd': 1 }],
    ['foreign-support-use', { '2.4.3 ban-thuong-vu': 1, '3.5.3.3 thuong-truc': 1 }],
    ['domestic-support-use', { '3.5.3.3 thuong-truc': 1 }],
    ['asset-procurement', { '3.5.3.2 thuong-truc': 2 }],
    ['state-property', { '2.4.3 ban-thuong-vu': 1 }],
    ['planning', { '1.4.2 tinh-uy': 1, '2.4.1 ban-thuong-vu': 5, '3.5.3.4 thuong-truc': 3 }],
    ['land-price', { '2.4.1 ban-thuong-vu': 1 }],
    ['administrative-unit', { '1.4.2 tinh-uy': 1, '2.4.1 ban-thuong-vu': 1 }],
    ['policy-mechanism', { '2.4.1 ban-thuong-vu': 1 }],
    ['bond-issuance', { '1.4.3 tinh-uy': 1 }],
    ['socio-economic-plan', { '1.4.3 tinh-uy': 1 }],
    ['major-matter', { '1.4.3 tinh-uy': 1 }],
    ['council-matter', { '1.4.1 tinh-uy': 1 }],
  ])('rules of %s', (matter, counts) => {
    const counted: Record<string, number> = {};
    for (const row of ruled(matter)) counted[row] = (counted[row] ?? 0) + 1;
    expect(counted).toEqual(counts);
  });

  it('every limit of a series has the words that fix it', () => {
    const bands = regulation.rules.filter((rule) => rule.series !== undefined);
    expect(bands).toHaveLength(14);
    for (const band of bands) expect(band.quote, band.id).toMatch(/^(từ|trên|dưới) /);
  });

  it('the doubts of its matters', () => {
    expect(regulation.doubts.map(({ code }) => code).sort()).toEqual([
      'anti-corruption-kept',
      'area-scope-urban',
      'cadre-policy-delegated',
      'car-price',
      'case-delegated',
      'case-kept',
      'congress-direction-level',
      'emergency-no-session',
      'event-scope',
      'foreign-affairs-kept',
      'group-a-listed',
      'honour-cadres',
      'list-funding',
      'list-oda',
      'major-matter-level',
      'oda-counterpart',
      'party-finance-level',
      'petition-delegated',
      'pilot-level',
      'plan-adjustment-unnamed',
      'provincial-plan-adjustment',
      'resolution-review-level',
      'reward-delegated',
      'reward-kept',
      'round-exceptions',
      'security-delegated',
      'security-kept',
      'tourism-20ha',
      'union-congress-delegated',
    ]);
  });

  it('a matter that a doubt points to goes by its name', () => {
    const names = { vi: new Set<string>(), en: new Set<string>() };
    for (const { name } of regulation.matters) {
      names.vi.add(name.vi);
      names.en.add(name.en);
    }
    const pointed = regulation.doubts.flatMap(({ taken }) => [
      ...[...taken!.vi.matchAll(/loại “([^”]+)”/g)].map(([, name]) => [name, names.vi.has(name!)]),
      ...[...taken!.en.matchAll(/type “([^”]+)”/g)].map(([, name]) => [name, names.en.has(name!)]),
    ]);
    expect(pointed.length).toBeGreaterThan(15);
    expect(pointed.filter(([, known]) => !known)).toEqual([]);
  });

  it('every matter stands in one group', () => {
    const grouped = (regulation.groups ?? []).flatMap(({ matters }) => matters);
    expect(grouped.toSorted()).toEqual(regulation.matters.map(({ code }) => code).toSorted());
  });

  it('lists every numbered clause of the text, as the text numbers them', () => {
    /** How many parts each Article and each clause has that has any, counted in the text. */
    const parts = {
      '1': 9,
      '1.3': 8,
      '1.4': 4,
      '2': 11,
      '2.3': 13,
      '2.3.9': 3,
      '2.4': 4,
      '2.5': 3,
      '3': 6,
      '3.5': 3,
      '3.5.1': 9,
      '3.5.2': 6,
      '3.5.3': 4,
      '4': 13,
      '5': 4,
      '6': 7,
      '6.7': 3,
      '7': 7,
      '8': 5,
      '9': 3,
      '10': 4,
      '11': 4,
      '12': 2,
      '13': 3,
      '14': 4,
      '15': 2,
      '16': 2,
      '17': 3,
      '17.1': 2,
      '17.2': 3,
      '17.3': 2,
      '18': 4,
      '19': 3,
      '20': 5,
      '21': 4,
      '22': 4,
      '22.1': 2,
      '22.2': 2,
      '23': 3,
      '24': 3,
      '25': 4,
      '26': 4,
      '27': 4,
      '28': 3,
      '29': 3,
      '30': 2,
      '31': 2,
      '31.1': 4,
      '32': 2,
    };
    const articles = Array.from({ length: 32 }, (_, index) => `${index + 1}`);
    const numbered = Object.entries(parts).flatMap(([whole, count]) =>
      Array.from({ length: count }, (_, index) => `${whole}.${index + 1}`),
    );
    const listed = regulation.clauses.map(({ id }) => id);
    expect(listed.toSorted()).toEqual([...articles, ...numbered].toSorted());
    expect(regulation.covers).toEqual(articles);
  });

  it('clauses in the form of the regulation', () => {
    for (const { id } of regulation.clauses) expect(isClauseId(id), id).toBe(true);
  });
});
