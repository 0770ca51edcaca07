import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgainOptions, againFromFile, againWords } from '../../../src/commands/interview/again.ts';
import { rawToJson } from '../../../src/commands/write-proposal.ts';
import { readJson } from '../../../src/intake/json.ts';
import { type RawProposal, readFlags } from '../../../src/intake/raw.ts';
import { readProposal } from '../../../src/intake/read-proposal.ts';
import { compiled } from './lai-chau.ts';

const { regulation } = compiled;
const plain: AgainOptions = {
  lang: 'vi',
  format: 'text',
  strict: false,
  exitZero: false,
  undetermined: false,
};

const json = (value: unknown): RawProposal => readJson(JSON.stringify(value)).raw!;
const facts = (raw: RawProposal, numberFormat?: 'vi' | 'en') =>
  readProposal(regulation, raw, { mode: 'strict', ...(numberFormat && { numberFormat }) }).proposal;

/** The proposal that the words of a command give. */
function readBack(words: readonly string[], numberFormat?: 'vi' | 'en') {
  const pairs: [string, string][] = [];
  for (let index = 2; index < words.length; index += 2) {
    const key = words[index]!.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (key === 'numberFormat') continue;
    pairs.push([key, words[index + 1]!]);
  }
  return facts(readFlags(pairs), numberFormat);
}

describe('the command that gives a result again', () => {
  it('has the facts as flags and the options that differ', () => {
    const raw = json({
      type: 'investment-project',
      capital: 1.2e12,
      fundingSource: ['fdi', 'oda'],
      keyProject: true,
    });
    const words = againWords(raw, regulation, {
      ...plain,
      lang: 'en',
      format: 'json',
      date: '2024-06-12',
      strict: true,
      exitZero: true,
      undetermined: true,
      regulation: 'own.yaml',
    });
    expect(words!.join(' ')).toBe(
      'authority check --type investment-project --capital 1.200 tỷ đồng --funding-source fdi --funding-source oda ' +
        '--key-project yes --regulation own.yaml --date 2024-06-12 --strict --format json --lang en --exit-zero --no-input',
    );
  });

  it('takes the day and the regulation from the proposal, and leaves out what is null', () => {
    const raw = json({
      $schema: 'x',
      regulation: 'lai-chau-xiv',
      type: 'planning',
      date: '2024-01-02',
      planKind: null,
    });
    expect(againWords(raw, regulation, plain)!.join(' ')).toBe(
      'authority check --type planning --regulation lai-chau-xiv --date 2024-01-02',
    );
  });

  it('keeps a text that looks like an option with its flag', () => {
    expect(againWords(json({ type: 'planning', title: '-x', id: 7 }), regulation, plain)).toEqual([
      ...['authority', 'check', '--type', 'planning', '--title=-x', '--id', '7'],
    ]);
  });

  it('cannot say a list of items; the saved file can', () => {
    const raw = json({ type: 'budget-allocation', items: [{ recipient: 'Sở Y', amount: '5 tỷ' }] });
    expect(againWords(raw, regulation, plain)).toBeUndefined();
    expect(againFromFile('a b.json', raw, { ...plain, format: 'json' })).toEqual([
      ...['authority', 'check', 'a b.json', '--format', 'json'],
    ]);
  });

  it('reads back as the same amounts, however they were written and are declared to be', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, rest]) => (rest === 0 ? `${whole}` : `${whole}.${rest}`.replace(/0+$/, '')));
    const style = fc.constantFrom(undefined, 'vi', 'en');
    const written = fc.constantFrom(undefined, '1,16 ha', '2.021,355 ha', '1,234.5 ha', 'hơn 5 ha');
    const property = fc.property(decimal, style, written, (capital, numberFormat, landArea) => {
      const area = landArea === undefined ? '' : `, "landArea": ${JSON.stringify(landArea)}`;
      const { raw } = readJson(`{"type": "investment-project", "capital": ${capital}${area}}`);
      const before = facts(raw!, numberFormat);
      if (before === undefined) return;
      const words = againWords(raw!, regulation, { ...plain, ...(numberFormat && { numberFormat }) });
      expect(readBack(words!, numberFormat)?.facts).toEqual(before.facts);
    });
    fc.assert(property, { seed: 20250919, numRuns: 300 });
  });
});

describe('the saved proposal', () => {
  it('keeps every digit, and reads back as the same proposal', () => {
    const { raw } = readJson(
      '{"type":"investment-project","capital":999999999999.99999,"keyProject":false,"sector":["tourism"],"id":1}',
    );
    const saved = rawToJson(raw!);
    expect(saved).toContain('"capital": 999999999999.99999');
    expect(facts(readJson(saved).raw!)).toEqual(facts(raw!));
  });

  it('makes a list of a flag that was repeated', () => {
    const raw = readFlags([
      ['type', 'Dự án đầu tư'],
      ['fundingSource', 'oda'],
      ['fundingSource', 'fdi'],
      ['title', 'Hồ "Pa Khoang"\u001b'],
    ]);
    const saved = rawToJson(raw);
    expect(saved).toContain('"fundingSource": ["oda", "fdi"]');
    expect(facts(readJson(saved).raw!)).toEqual(facts(raw));
  });

  it('keeps items and null', () => {
    const { raw } = readJson(
      '{"type":"budget-allocation","items":[{"recipient":"A","amount":5e9,"exemption":null}]}',
    );
    expect(JSON.parse(rawToJson(raw!))).toEqual({
      type: 'budget-allocation',
      items: [{ recipient: 'A', amount: 5e9, exemption: null }],
    });
  });
});
