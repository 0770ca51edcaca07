/** The handed office lists, each a fault that was: no wrong body, no lost project, every other row carried through. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/intake/bytes/encoding.ts';
import {
  type Answer,
  problemText,
  type Reading,
  readByProduct,
  regulationOfTests,
  shown,
} from './product.ts';

const FOLDER = 'fixtures/lists';

interface ExpectedList {
  /** What the list leaves to its title; a key that has a column needs none. */
  readonly set?: Readonly<Record<string, string>>;
  readonly map?: Readonly<Record<string, string>>;
  readonly encoding?: Encoding;
  /** By `Sheet!row` or line: its outcome is one of these, a body, `undetermined` or `refused`. */
  readonly projects: Readonly<Record<string, { readonly title: string; readonly is: readonly string[] }>>;
  /** Rows that are no proposals, and what they may be called. */
  readonly carried?: Readonly<Record<string, readonly string[]>>;
  /** Sheets that are not read, and why. */
  readonly sheets?: Readonly<Record<string, readonly string[]>>;
}

const lists = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, ExpectedList>;
const regulation = await regulationOfTests();

async function read(name: string, list: ExpectedList): Promise<Reading> {
  const bytes = readFileSync(join(FOLDER, name));
  const pairs = Object.entries(list.set ?? {});
  const ask = (set: readonly (readonly [string, string])[]) =>
    readByProduct(bytes, regulation, {
      format: extname(name).slice(1) as 'csv',
      set: set.map(([key, text]) => ({ key, text })),
      map: Object.entries(list.map ?? {}).map(([column, key]) => ({ column, key })),
      ...(list.encoding !== undefined && { encoding: list.encoding }),
    });
  const reading = await ask(pairs);
  const beside = reading.unread
    ?.filter(({ code }) => code === 'set-beside-column')
    .map(({ params }) => params.key);
  return beside === undefined || beside.length === 0
    ? reading
    : ask(pairs.filter(([key]) => !beside.includes(key)));
}

function outcomeOf(answer: Answer | undefined, { unread }: Reading): string {
  if (answer === undefined) return unread === undefined ? 'lost' : 'refused';
  if (answer.kind === 'carried') return `carried as ${answer.as}`;
  if (answer.kind === 'rejected') return 'refused';
  return answer.decision.outcome === 'undetermined' ? 'undetermined' : String(answer.decision.authority);
}

function said({ answers, unread = [] }: Reading, at: string): string {
  const answer = answers.get(at);
  return answer === undefined ? unread.map(problemText).join(' ') : shown(answer);
}

const readings = new Map<string, Reading>();
for (const [name, list] of Object.entries(lists)) readings.set(name, await read(name, list));

describe('a list as offices lay it out:', () => {
  it('every handed file has its right values beside it', () => {
    const files = readdirSync(FOLDER).filter((name) => !['expected.json', 'alike'].includes(name));
    expect(Object.keys(lists).sort()).toEqual(files.sort());
  });

  describe.each(Object.entries(lists))('%s', (name, list) => {
    const reading = readings.get(name)!;
    it.each(Object.entries(list.projects))('%s is answered rightly or refused', (at, { title, is }) => {
      const found = outcomeOf(reading.answers.get(at), reading);
      const allowed = is.includes('refused') ? [...is, 'undetermined'] : [...is, 'refused'];
      expect(allowed, `${title}: ${said(reading, at)}`).toContain(found);
    });
    it('nothing else is answered', () => {
      const proposals = [...reading.answers].filter(([, { kind }]) => kind !== 'carried').map(([at]) => at);
      expect(proposals.filter((at) => list.projects[at] === undefined)).toEqual([]);
    });
    it('what is carried through is called what it is', () => {
      const called = Object.entries(list.carried ?? {}).flatMap(([at, kinds]) => {
        const answer = reading.answers.get(at);
        return answer?.kind !== 'carried' || kinds.includes(answer.as)
          ? []
          : [`${at}: ${answer.as}, not ${kinds.join(' or ')}`];
      });
      expect(called).toEqual([]);
    });
  });

  it('nine in ten of the projects that can be answered are', () => {
    const refused: string[] = [];
    let projects = 0;
    for (const [name, list] of Object.entries(lists)) {
      for (const [at, { title, is }] of Object.entries(list.projects)) {
        if (is.every((one) => one === 'refused')) continue;
        projects++;
        const reading = readings.get(name)!;
        if (outcomeOf(reading.answers.get(at), reading) === 'refused') refused.push(`${name} ${at} ${title}`);
      }
    }
    expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(projects / 10);
  });
});
