/** The slip on one page: what it says is what the decision says, and of whom it does not know it says nothing. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { readFlags } from '../../src/intake/raw.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import type { Lang } from '../../src/model/words.ts';
import { assumptionWords, decidingClauses, headline, viewOf } from '../../src/present/decision-words.ts';
import { toHtml } from '../../src/present/html/element.ts';
import { slip, slipHtml } from '../../src/present/slip.ts';
import { fixture, LAI_CHAU, regulationIn } from '../regulations/files.ts';

const DAY = '2024-06-12';
const laiChau = regulationIn(LAI_CHAU);
const compiled = compileRegulation(laiChau);

const TOURISM = {
  type: 'investment-project',
  fundingSource: 'ngoài ngân sách',
  capital: '1.200 tỷ đồng',
  sector: 'du lịch',
  landArea: '12 ha',
  id: 'DA-07',
  title: 'Khu du lịch',
};

function decided(written: Readonly<Record<string, string>>): Decision {
  const { proposal, problems } = readProposal(laiChau, readFlags(Object.entries(written)), {
    mode: 'strict',
  });
  expect(problems).toEqual([]);
  return decide(compiled, proposal!, { asOf: DAY, trace: true });
}

const drawn = (decision: Decision, lang: Lang, regulation: Regulation = laiChau) =>
  toHtml(slip(decision, regulation, { lang, asOf: DAY, version: '9.8.7' }));
/** What a reader reads. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '\n')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\n+/g, '\n');

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  it('it has the body, the clauses, the facts, the reasons, the assumptions, the text and the day', () => {
    const decision = decided(TOURISM);
    const view = viewOf(decision, laiChau, lang);
    const text = textOf(drawn(decision, lang));
    const { body, action } = headline(view);
    const sha = laiChau.source.sha256;
    for (const said of [
      body,
      action,
      decidingClauses(view),
      'DA-07',
      'Khu du lịch',
      '12 ha',
      '9.8.7',
      sha,
      laiChau.id,
    ]) {
      expect(text).toContain(said);
    }
    for (const assumed of assumptionWords(view)) expect(text).toContain(assumed);
    expect(text).toContain(lang === 'vi' ? '12/6/2024' : '12 June 2024');
    expect(text).toContain(lang === 'vi' ? 'cao hơn 200 tỷ đồng' : '200 billion VND');
  });

  it('while facts are missing it says which, and what answers lead to', () => {
    const text = textOf(drawn(decided({ type: 'ngo-aid' }), lang));
    const view = viewOf(decided({ type: 'ngo-aid' }), laiChau, lang);
    expect(text).toContain(headline(view).action);
    expect(text).toContain(view.words.sections.missing);
    expect(text).toMatch(/ → /);
  });

  it('a long list ends with how many more there are', () => {
    const decision = decided(TOURISM);
    const many = { ...decision, citations: Array.from({ length: 9 }, () => decision.citations[0]!) };
    expect(textOf(drawn(many, lang))).toContain(lang === 'vi' ? '… và 3 nội dung khác' : '… and 3 more');
  });
});

it('has the head of the Party’s papers where the regulation says so, and a plain one where no form is known', () => {
  const decision = decided(TOURISM);
  expect(drawn(decision, 'vi')).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  const { papers, ...plain } = laiChau;
  expect(papers).toBe('party');
  expect(drawn(decision, 'vi', plain)).not.toContain('ĐẢNG CỘNG SẢN');
  expect(regulationIn(fixture('../scenarios/files/small-province.yaml')).papers).toBeUndefined();
});

it('no title is markup, and nothing is asked of the network', async () => {
  const decision = { ...decided(TOURISM), title: '<script>alert(1)</script><img src=x onerror=y>' };
  const html = await slipHtml(decision, laiChau, { lang: 'vi', asOf: DAY, version: '9.8.7' });
  expect(html).not.toMatch(/<script|<img|<link|https?:/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain("default-src 'none'");
});
