/** Two texts compared, clause by clause. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/intake/text/split-text.ts';
import { readRegulation } from '../../src/loader/load.ts';
import type { ClauseChange } from '../../src/model/text-difference.ts';
import { lackingClauses, standingsOf, textDifference } from '../../src/provenance/text-difference.ts';
import { ROOT } from '../program.ts';

const folder = join(ROOT, 'fixtures/source');
const TEXT = readFileSync(join(folder, 'fictional.txt'), 'utf8');
const AMENDED = readFileSync(join(folder, 'fictional-amended.txt'), 'utf8');

function regulationOf(name: string) {
  const read = readRegulation(readFileSync(join(folder, name), 'utf8'), name);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.regulation;
}

const differenceOf = (old: string, current: string) => textDifference(splitText(old)!, splitText(current)!);

const written = (change: ClauseChange): string => {
  const ids = [...('old' in change ? [change.old.id] : []), ...('new' in change ? [change.new.id] : [])];
  return `${change.change} ${ids.join(' ')}`;
};

describe('two texts', () => {
  it('are compared clause by clause, whatever their numbers', () => {
    const { changes, same } = differenceOf(TEXT, AMENDED);
    expect(changes.map(written)).toEqual([
      'changed 1.1 1.1',
      'added 1.3',
      'renumbered 1.3 1.4',
      'changed 2.2 2.2',
      'changed 2.2.1 2.2.1',
      'removed 2.3.l',
      'added 3',
      'added 3.1',
      'added 3.2',
      'renumbered 3 4',
      'renumbered 3.1 4.1',
      'changed 3.2 4.2',
      'renumbered 3.3 4.3',
      'renumbered 4 5',
      'renumbered 4.1 5.1',
      'renumbered 4.2 5.2',
      'renumbered 5 6',
    ]);
    expect(same).toBe(17);
  });

  it('the other way round, what was added is gone', () => {
    const { changes } = differenceOf(AMENDED, TEXT);
    expect(changes.filter(({ change }) => change === 'removed').map(written)).toEqual([
      'removed 1.3',
      'removed 3',
      'removed 3.1',
      'removed 3.2',
    ]);
    expect(changes.filter(({ change }) => change === 'added').map(written)).toEqual(['added 2.3.l']);
  });

  const harmless: readonly (readonly [string, (text: string) => string])[] = [
    ['NFD', (text) => text.normalize('NFD')],
    ['where the tone stands', (text) => text.replaceAll('khóa', 'khoá').replaceAll('của', 'cuả')],
    [
      'page numbers',
      (text) => text.replace('- 3 -', '- 7 -').replace('Điều 5. Thi hành', '12\n\nĐiều 5. Thi hành'),
    ],
    ['line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['spaces', (text) => text.replaceAll(' ', '  ')],
    ['lines broken elsewhere', (text) => text.replaceAll(' đồng', '\nđồng')],
    [
      'lines broken within a word',
      (text) => text.replaceAll('giải quyết', 'giải quy-\nết').replaceAll('quyết', 'quyế-\nt'),
    ],
    ['dashes', (text) => text.replaceAll('2020 - 2025', '2020–2025')],
    ['capitals in a title', (text) => text.replace('Họp và biểu quyết', 'HỌP VÀ BIỂU QUYẾT')],
  ];

  it.each(harmless)('are the same but for %s', (_, alter) => {
    const other = alter(TEXT);
    expect(other).not.toBe(TEXT);
    expect(differenceOf(TEXT, other).changes.map(written)).toEqual([]);
    expect(differenceOf(other, TEXT).changes.map(written)).toEqual([]);
  });

  const told: readonly (readonly [string, string, string, string])[] = [
    ['a digit', '30 triệu USD', '31 triệu USD', '1.1'],
    ['a word of limit', 'từ 8 tỷ đồng trở lên', 'trên 8 tỷ đồng', '1.2'],
    ['a share', 'trên 1/2', 'từ 1/2', '3.2'],
    ['a negation', 'Việc không ai được giao', 'Việc ai được giao', '4.2'],
    ['a body', 'thì Chủ tịch giả định lo', 'thì Ban Thường trực lo', '4.2'],
    ['a comma', 'Mua xe, mua máy', 'Mua xe mua máy', '2.3.đ'],
    ['an exception', '(không kể trồng trọt)', '', '2.2.1'],
    ['a title', 'Khi nhiều điều khoản cùng dùng được', 'Khi hai điều khoản cùng dùng được', '4'],
  ];

  it.each(told)('%s tells them apart', (_, old, current, clause) => {
    const other = TEXT.replace(old, current);
    expect(other).not.toBe(TEXT);
    expect(differenceOf(TEXT, other).changes.map(written)).toEqual([`changed ${clause} ${clause}`]);
  });

  it('a clause with another’s number and nothing of its words is another clause', () => {
    const other = TEXT.replace('Giữ con dấu', 'Trông trẻ nhỏ khi họp');
    expect(differenceOf(TEXT, other).changes.map(written)).toEqual(['removed 2.3.c', 'added 2.3.c']);
  });

  it('a clause that was cut into parts is the same clause still', () => {
    const other = TEXT.replace(
      '1. Nơi cao hơn quyết định.',
      '1. Nơi cao hơn quyết định:\n\n1.1. Khi hai nơi cùng có việc.\n\n1.2. Khi ba nơi cùng có việc.',
    );
    expect(differenceOf(TEXT, other).changes.map(written)).toEqual([
      'changed 4.1 4.1',
      'added 4.1.1',
      'added 4.1.2',
    ]);
  });

  it('two clauses with the same words are matched in their order', () => {
    const twice = 'Điều 1. Việc\n1. Như trên.\n2. Việc khác hẳn.\n3. Như trên.\n';
    const moved = 'Điều 1. Việc\n1. Một việc mới.\n2. Như trên.\n3. Việc khác hẳn.\n4. Như trên.\n';
    expect(differenceOf(twice, moved).changes.map(written)).toEqual([
      'added 1.1',
      'renumbered 1.1 1.2',
      'renumbered 1.2 1.3',
      'renumbered 1.3 1.4',
    ]);
  });
});

describe('what stands on a change', () => {
  const regulation = regulationOf('fictional.yaml');
  const difference = differenceOf(TEXT, AMENDED);
  const standings = standingsOf(regulation, difference);
  const standingOn = (change: string) => {
    const { on, above, parts } = standings[difference.changes.findIndex((one) => written(one) === change)]!;
    const names = (all: typeof on) => all.map(({ kind, id }) => `${kind} ${id}`);
    return { on: names(on), above: names(above), parts: names(parts) };
  };

  it('cites the clause or what holds it', () => {
    expect(standingOn('changed 2.2.1 2.2.1')).toEqual({
      on: ['rule private-middling', 'rule foreign-small', 'rule garden-large', 'doubt garden-40ha'],
      above: [],
      parts: [],
    });
    expect(standingOn('renumbered 4.2 5.2').on).toEqual(['residual 4.2']);
    expect(standingOn('removed 2.3.l')).toEqual({ on: [], above: ['clause 2.3'], parts: [] });
  });

  it('or parts to which changed words lead in', () => {
    const { parts } = standingOn('changed 2.2 2.2');
    expect(parts).toContain('rule garden-small');
    expect(parts).toContain('doubt garden-40ha');
  });

  it('a new clause falls under what covers the one above it', () => {
    expect(standingOn('added 1.3')).toEqual({ on: [], above: ['covers 1'], parts: [] });
    expect(standingOn('added 3.1')).toEqual({ on: [], above: [], parts: [] });
  });

  it('a text that lacks clauses is hardly the one the regulation was made from', () => {
    expect(lackingClauses(regulation, splitText(TEXT)!)).toEqual([]);
    expect(lackingClauses(regulation, splitText('Điều 1. Việc\n1. Một.\n2. Hai.\n')!)).toContain('2.2.1');
  });
});
