/** What `authority procedure` does beside its result: the calendar file, and what it refuses before it starts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './in-process.ts';

const FICTIONAL = 'fixtures/regulations/fictional';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-procedure-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const session = (file: string, ...more: string[]) =>
  run(['procedure', 'ban-thuong-vu', '--meeting', '2024-06-12', '--ics', file, ...more]);

/** Every event as "day summary", as another program reads them. */
function eventsIn(file: string): string[] {
  const root = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  return root.getAllSubcomponents('vevent').map((component) => {
    const { startDate, summary } = new ICAL.Event(component);
    return `${startDate.toString()} ${summary}`;
  });
}

describe('the calendar file', () => {
  it('holds the session and every date around it', async () => {
    const { exit, stdout, stderr } = await session(at('session.ics'));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('21/6/2024');
    expect(eventsIn(at('session.ics'))).toEqual([
      '2024-06-12 Hội nghị Ban Thường vụ Tỉnh ủy',
      '2024-06-07 Hạn gửi hồ sơ (qua Văn phòng Tỉnh ủy): Hội nghị Ban Thường vụ Tỉnh ủy',
      '2024-06-10 Hạn gửi giấy mời và tài liệu: Hội nghị Ban Thường vụ Tỉnh ủy',
      '2024-06-21 Hạn phát hành văn bản: Hội nghị Ban Thường vụ Tỉnh ủy',
    ]);
    expect(readdirSync(folder)).toEqual(['session.ics']);
  });

  it('names its events for good, so that a later file takes their place', async () => {
    await session(at('a.ics'));
    await session(at('b.ics'), '--lang', 'en');
    const uids = (name: string) => readFileSync(at(name), 'utf8').match(/^UID:.*$/gm);
    expect(uids('a.ics')).toEqual(uids('b.ics'));
    expect(new Set(uids('a.ics')).size).toBe(4);
    expect(uids('a.ics')![0]).toContain('lai-chau-xiv.ban-thuong-vu.2024-06-12.session');
  });

  it('of an extraordinary session holds what stands for it', async () => {
    await session(at('session.ics'), '--extraordinary');
    expect(eventsIn(at('session.ics')).map((event) => event.slice(0, 10))).toEqual([
      '2024-06-12',
      '2024-06-07',
      '2024-06-21',
    ]);
  });

  it('of steps that stand under other clauses holds each', async () => {
    await run(['procedure', 'thuong-truc', '--meeting', '2024-06-12', '--ics', at('weekly.ics')]);
    const uids = readFileSync(at('weekly.ics'), 'utf8').match(/^UID:.*$/gm)!;
    expect(uids).toHaveLength(4);
    expect(new Set(uids).size).toBe(4);
  });

  it('where no step is the session itself, is named for the body', async () => {
    const own = readFileSync(`${FICTIONAL}/caucus-half.yaml`, 'utf8').replace(
      /^ {2}- \{ code: session,.*\n/m,
      '',
    );
    writeFileSync(at('own.yaml'), own);
    const ran = await run([
      'procedure',
      'ban-can-su',
      '--meeting',
      '2024-06-12',
      '--ics',
      at('own.ics'),
      '--regulation',
      at('own.yaml'),
    ]);
    expect(ran.exit, ran.stderr).toBe(0);
    expect(eventsIn(at('own.ics'))).toEqual([
      '2024-06-12 Ngày họp của Ban cán sự',
      '2024-06-11 Hạn gửi tài liệu: Ngày họp của Ban cán sự',
    ]);
  });

  it('is never written over another file unasked', async () => {
    writeFileSync(at('there.ics'), 'mine');
    const refused = await session(at('there.ics'));
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(at('there.ics'), 'utf8')).toBe('mine');
    expect((await session(at('there.ics'), '--force')).exit).toBe(0);
    expect(eventsIn(at('there.ics'))).toHaveLength(4);
  });

  it('is not begun where it cannot be ended', async () => {
    expect(await session(at('no-folder/session.ics'))).toMatchObject({ exit: 2, stdout: '' });
    expect(await session(folder)).toMatchObject({ exit: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['several bodies', ['planning']],
    ['a body without sessions', ['chu-tich-ubnd']],
    [
      'a body of which nothing is stated',
      ['thuong-vu', '--regulation', `${FICTIONAL}/caucus-two-thirds.yaml`],
    ],
    ['a year beyond the calendar', ['tinh-uy', '--meeting', '2050-01-01']],
    ['nobody', ['nobody']],
  ])('is not written of %s', async (_name, args) => {
    const ran = await run(['procedure', '--meeting', '2024-06-12', '--ics', at('x.ics'), ...args]);
    expect(ran).toMatchObject({ exit: 2, stdout: '' });
    expect(existsSync(at('x.ics'))).toBe(false);
  });
});

describe('a proposal', () => {
  it('is read from any file, and its own regulation with it', async () => {
    writeFileSync(
      at('proposal'),
      JSON.stringify({ regulation: `${FICTIONAL}/caucus-half.yaml`, type: 'scheme', large: 'yes' }),
    );
    const ran = await run(['procedure', at('proposal'), '--format', 'json']);
    expect(ran.exit, ran.stderr).toBe(0);
    const { subject, regulation, ways } = JSON.parse(ran.stdout);
    expect(subject).toEqual({
      kind: 'proposal',
      type: 'scheme',
      name: 'Đề án',
      outcome: 'decided',
      authority: 'thuong-vu',
      candidates: ['thuong-vu'],
      clauses: ['1.1'],
      missing: [],
    });
    expect(regulation.id).toBe('caucus-half');
    expect(ways).toHaveLength(1);
  });

  it('that names another regulation than the command line is refused', async () => {
    writeFileSync(at('p.json'), JSON.stringify({ regulation: 'other', type: 'bond-issuance' }));
    const ran = await run(['procedure', at('p.json'), '--regulation', 'lai-chau-xiv']);
    expect(ran).toMatchObject({ exit: 2, stdout: '' });
    expect(ran.stderr).toContain('“other”');
  });

  it('that the text leaves open goes no way, and that is said', async () => {
    const everything = 'fixtures/regulations/right/every-feature.yaml';
    const ran = await run(['procedure', '-', '--regulation', everything, '--lang', 'en'], '{"type":"open"}');
    expect(ran.exit, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('NO COMPETENT BODY STATED');
    expect(ran.stdout).toContain('The text refers to another one');
  });

  it('which a clause gives to two bodies without a division: said, of the type too', async () => {
    const everything = ['--regulation', 'fixtures/regulations/right/every-feature.yaml'];
    const codes = async (...args: string[]) => {
      const { stdout } = await run(
        ['procedure', '--format', 'json', ...everything, ...args],
        '{"type":"shared"}',
      );
      return JSON.parse(stdout).warnings.map(({ code }: { code: string }) => code);
    };
    expect(await codes('-')).toContain('either-body');
    expect(await codes('shared')).toContain('either-body');
  });
});

describe('check', () => {
  const type = ['check', '--type', 'bond-issuance'];

  it('points to the whole way, under the regulation that was named', async () => {
    expect((await run(type)).stdout).toMatch(/\n {2}Trình tự đầy đủ: authority procedure tinh-uy\n$/);
    const named = await run([...type, '--regulation', 'lai-chau-xiv', '--lang', 'en']);
    expect(named.stdout).toMatch(/: authority procedure tinh-uy --regulation lai-chau-xiv --lang en\n$/);
  });

  it('and to nothing where it shows every step', async () => {
    const own = ['--regulation', `${FICTIONAL}/caucus-half.yaml`];
    const { stdout } = await run(['check', '--type', 'scheme', ...own]);
    expect(stdout).toContain('Việc cần làm tiếp theo');
    expect(stdout).not.toContain('authority procedure');
  });

  it('nor where the body is undetermined', async () => {
    expect((await run(['check', '--type', 'asset-procurement'])).stdout).not.toContain('authority procedure');
  });
});
