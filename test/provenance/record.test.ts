/** The record of a text: what it holds, and what is noticed of a regulation or a text that was changed since. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/intake/text/split-text.ts';
import { readRegulation } from '../../src/loader/load.ts';
import { readSourceRecord, recordPath, writeSourceRecord } from '../../src/loader/source-record.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import type { ClauseRecord } from '../../src/model/source-record.ts';
import type { Share, Voting } from '../../src/model/voting.ts';
import { provenanceOf } from '../../src/provenance/provenance.ts';
import { recordFindings, recordOf, withWords } from '../../src/provenance/record.ts';
import { TextIndex } from '../../src/provenance/text-index.ts';
import { ROOT } from '../program.ts';
import { foundIn, held } from './held.ts';

const fixture = (name: string): string => readFileSync(join(ROOT, 'fixtures/source', name), 'utf8');
const TEXT = fixture('thuong-nguon.txt');
const read = readRegulation(fixture('thuong-nguon.yaml'), 'thuong-nguon.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { regulation: REGULATION } = read;
const INDEX = new TextIndex(splitText(TEXT)!);

const found = (regulation: Regulation) => provenanceOf(regulation, INDEX).findings.map(({ id }) => id);

it('the regulation agrees with its text', () => expect(found(REGULATION)).toEqual([]));

describe('a record', async () => {
  const known = await held(REGULATION, TEXT);
  const changes = async (from: string, to: string) => {
    const changed = TEXT.replace(from, to);
    expect(changed).not.toBe(TEXT);
    return (await foundIn(known, changed)).filter(({ code }) => code !== 'words-changed');
  };

  it('is read as it was written', () => {
    const back = readSourceRecord(writeSourceRecord(known.record), 'x.source.yaml');
    if (!back.ok) throw new Error(JSON.stringify(back.problems));
    const byId = (clauses: readonly ClauseRecord[]) => new Map(clauses.map((clause) => [clause.id, clause]));
    expect(byId(back.record.clauses)).toEqual(byId(known.record.clauses));
    expect({ ...back.record, clauses: [] }).toEqual({ ...known.record, clauses: [] });
    expect(recordFindings(back.record, known.record, true)).toEqual([]);
  });

  it('says what a clause states', () => {
    expect(known.record.clauses.find(({ id }) => id === '2.1')!.claims).toMatchObject({
      figures: ['từ 150 (một trăm năm mươi) tỷ đồng', 'dưới 2.000 tỷ đồng', 'từ 90 ha', 'đến 800 ha'],
      classes: ['nhóm B', 'nhóm C'],
      exceptions: ['trừ'],
      verbs: ['cho ý kiến'],
    });
  });

  it.each([
    ['bodies', 'trên cơ sở các thành viên', 'của Hội đồng, trên cơ sở các thành viên'],
    ['figures', 'dưới 2.000 tỷ đồng, trừ', 'dưới 2.500 tỷ đồng, trừ'],
    ['classes', 'nhóm C', 'nhóm A'],
    ['exceptions', ', trừ dự án làm nhà ở', ', dự án làm nhà ở'],
    ['modals', 'có thể ủy quyền', 'ủy quyền'],
    ['negations', 'Không lấy ý kiến', 'Lấy ý kiến'],
    ['verbs', 'Xem xét, cho ý kiến', 'Xem xét, quyết định'],
    ['agreement', 'thành viên đương nhiệm', 'thành viên có mặt'],
    ['numbers', 'Quy chế này có hiệu lực', 'Quy chế số 9 này có hiệu lực'],
    ['marks', 'mở trường, mở chợ', 'mở chợ'],
  ])('names a change of %s', async (kind, from, to) => {
    const kinds = (await changes(from, to)).map((one) => one.code === 'claims-changed' && one.kind);
    expect(kinds).toContain(kind);
  });

  it('says of a clause that is new, and of one that is gone', async () => {
    expect(await changes('3. Khi cần, Ban', '3. Việc mới.\n\n4. Khi cần, Ban')).toContainEqual({
      code: 'clause-new',
      clause: '2.4',
    });
    expect(
      await changes('3. Khi cần, Ban Điều hành ra văn bản thay cho Hội đồng giữa hai buổi họp.', ''),
    ).toEqual([{ code: 'clause-gone', clause: '2.3' }]);
  });

  it('shows the words of a clause before and now, where the older text is given', async () => {
    const changed = splitText(TEXT.replace('dự án làm nhà ở', 'dự án làm nhà máy'))!;
    const now = await recordOf(REGULATION, new TextIndex(changed));
    const told = withWords(recordFindings(known.record, now, true), known.published, changed);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ code: 'words-changed', clause: '2.1' });
    expect('words' in told[0]! && told[0].words!.filter((run) => run.in !== 'both')).toEqual([
      { in: 'old', words: 'ở' },
      { in: 'new', words: 'máy' },
    ]);
  });

  it('without digests tells what is stated alone', async () => {
    const changed = new TextIndex(splitText(TEXT.replace('sổ của tỉnh', 'sách của tỉnh'))!);
    const now = await recordOf(REGULATION, changed);
    expect(recordFindings(known.record, now, true)).toEqual([{ code: 'words-changed', clause: '1.1' }]);
    expect(recordFindings(known.record, now, false)).toEqual([]);
  });

  it('holds what is stated where someone took its digests out', async () => {
    const yaml = writeSourceRecord(known.record).replace(/^ +digest: .*\n/gm, '');
    const bare = readSourceRecord(yaml, 'x.source.yaml');
    if (!bare.ok) throw new Error(JSON.stringify(bare.problems));
    const changed = new TextIndex(splitText(TEXT.replace('nhóm C', 'nhóm A'))!);
    const now = await recordOf(REGULATION, changed);
    expect(recordFindings(bare.record, now, true)).toMatchObject([
      { code: 'claims-changed', clause: '2.1', kind: 'classes', recorded: ['nhóm C'], found: ['nhóm A'] },
    ]);
  });

  it('stands beside the file of the regulation', () => {
    expect(recordPath('a/b.yaml')).toBe('a/b.source.yaml');
    expect(recordPath('a/b.YML')).toBe('a/b.source.yaml');
  });
});

describe('a regulation that was changed', () => {
  const [council, board, daily] = REGULATION.voting as [Voting, Voting, Voting];
  const withVoting = (...voting: readonly Voting[]): Regulation => ({ ...REGULATION, voting });
  const session = council.session as { quorum: Share; carried: Share };
  const withSession = (other: object): Regulation =>
    withVoting({ ...council, session: { ...session, ...other } }, board, daily);
  const withWriting = (other: object): Regulation =>
    withVoting(council, { ...board, writing: { ...board.writing!, ...other } }, daily);
  const withEnacted = (other: object): Regulation => ({
    ...REGULATION,
    enacted: { ...REGULATION.enacted!, ...other },
  });
  const withDue = (other: object): Regulation => ({
    ...REGULATION,
    advice: REGULATION.advice.map((one) => ({ ...one, due: { ...one.due!, ...other } })),
  });

  it.each<[string, Regulation]>([
    ['the word of the quorum', withSession({ quorum: { ...session.quorum, word: 'above' } })],
    ['the quorum', withSession({ quorum: { ...session.quorum, numerator: 1, denominator: 2 } })],
    ['the base of the quorum', withSession({ quorum: { ...session.quorum, of: 'in-office' } })],
    ['the word of the majority', withSession({ carried: { ...session.carried, word: 'from' } })],
    ['the majority', withSession({ carried: { ...session.carried, numerator: 2, denominator: 3 } })],
    ['the base of the majority', withSession({ carried: { ...session.carried, of: 'present' } })],
    ['quorum for majority', withSession({ quorum: { ...session.carried } })],
    ['silence', withWriting({ silenceAgrees: false })],
    ['the clause on writing', withWriting({ clause: '4.1' })],
    ['unanimity', withVoting(council, board, { ...daily, session: { carried: session.carried } })],
    ['days', withDue({ days: 6 })],
    ['working days', withDue({ working: true })],
    ['the side of days', withDue({ word: 'after' })],
    ['the number', withEnacted({ number: '8-QC/HĐ' })],
    ['the date', withEnacted({ date: '2023-03-16' })],
    ['the issuer', withEnacted({ issuer: { vi: 'Ban Bí thư', en: '' } })],
    ['the signer', withEnacted({ signer: 'Lê Văn Thật' })],
  ])('%s is noticed by itself', (_, regulation) => expect(found(regulation)).not.toEqual([]));

  it('every rule with each other body is noticed, by the record where its clause names both', async () => {
    const { record } = await held(REGULATION, TEXT);
    const missed: string[] = [];
    for (const rule of REGULATION.rules) {
      for (const { code } of REGULATION.bodies.filter((body) => body.code !== rule.body)) {
        const rules = REGULATION.rules.map((one) => (one === rule ? { ...rule, body: code } : one));
        const altered = { ...REGULATION, rules };
        const now = await recordOf(altered, INDEX);
        if (recordFindings(record, now, false).length === 0) missed.push(`${rule.id} ${code}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
