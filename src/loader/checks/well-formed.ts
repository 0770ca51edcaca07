/** Values that have to be right by themselves: terms, shares, dates, flags, and the letters of every text. */
import { addDays, readDate } from '../../notation/date.ts';
import type { Authored } from '../authored.ts';
import type { AuthoredShare } from '../authored-voting.ts';
import type { Path } from '../parse.ts';
import { type Checks, type Complaint, namesAt, parts } from './checked.ts';

const DATES = ['from', 'after', 'before'] as const;
/** Flags of what every proposal has beside its facts. */
const ENVELOPE_FLAGS = ['id', 'title', 'type', 'declared-authority'];

export const formChecks = {
  /** A date is counted in one way, and working days are counted after the session alone. */
  'due-one-way': ({ file }) =>
    file.advice.flatMap(({ code, due }, a) => {
      if (due === undefined) return [];
      const given = [due.before, due.after, due.on].filter((word) => word !== undefined).length;
      const isOne = given === 1 && (due.working === 'no' || due.after !== undefined);
      return isOne ? [] : [{ name: code, path: ['advice', a, 'due'] }];
    }),

  /** A share is one part of the members, by one word; only in a session can it be one of those who are there. */
  'share-proper': ({ file }) => {
    const counted = parts(file, 'voting').flatMap((voting) =>
      parts(voting, 'session').flatMap((one) => parts(one, 'carried')),
    );
    const ofMembers = parts(file, 'voting').flatMap((voting) => [
      ...parts(voting, 'session').flatMap((one) => parts(one, 'quorum')),
      ...parts(voting, 'writing').flatMap((one) => parts(one, 'carried')),
      ...parts(voting, 'convene').flatMap((one) => parts(one, 'share')),
    ]);
    return [
      ...counted.flatMap((share) => improper(share, true)),
      ...ofMembers.flatMap((share) => improper(share, false)),
    ];
  },

  'date-real': ({ file }) =>
    parts(file, 'dated')
      .flatMap((notice) => DATES.flatMap((key) => namesAt([notice], key)))
      .flatMap(([name, path]) => (readDate(name) === name ? [] : [{ name, path }])),

  /** A notice without a day would stand always, and one day must lie between the days it gives. */
  'dates-in-order': ({ file }) =>
    parts(file, 'dated').flatMap((notice): Complaint[] => {
      const given = DATES.filter((key) => notice[key] !== undefined);
      if (given.length === 0) return [{ name: notice.code, path: [...notice.path, 'code'] }];
      if (!noDayIn(notice)) return [];
      const name = given.map((key) => notice[key]).join(' … ');
      return [{ name, path: [...notice.path, given[0]!], ofKey: true }];
    }),

  'flag-free': ({ file }) => {
    const reserved = [...RESERVED_FLAGS, ...ENVELOPE_FLAGS];
    const flag = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    // The names that are taken would be no help: any other will do.
    return namesAt(parts(file, 'facts'), 'id').flatMap(([name, path]) =>
      reserved.includes(flag(name)) ? [{ name, path }] : [],
    );
  },

  'text-nfc': ({ file }) => notNfc(file, []),
} satisfies Checks;

type WrittenShare = Pick<AuthoredShare, 'from' | 'above' | 'of'> & { readonly path: Path };

function improper({ from, above, of, path }: WrittenShare, mayBeOfPresent: boolean): Complaint[] {
  const [numerator = 0, denominator = 0] = (from ?? above ?? '').split('/').map(Number);
  const isPart = above === undefined ? numerator <= denominator : numerator < denominator;
  const isOne = (from === undefined) !== (above === undefined);
  const name = [from, above].filter(Boolean).join(', ');
  if (!isOne || !isPart) return [{ name, path }];
  return of === 'present' && !mayBeOfPresent ? [{ name: `${name} ${of}`, path }] : [];
}

function noDayIn({ from, after, before }: Authored['dated'][number]): boolean {
  if (from !== undefined && after !== undefined) return true;
  // ISO dates are in the order of their text.
  if (before === undefined) return false;
  if (from !== undefined) return from >= before;
  return after !== undefined && addDays(after, 1) >= before;
}

function notNfc(value: unknown, path: Path): Complaint[] {
  if (typeof value === 'string') return value === value.normalize('NFC') ? [] : [{ name: value, path }];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => notNfc(item, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => notNfc(inner, [...path, key]));
}

/**
 * Long options of the commands. A fact's flag (`landArea` ⇒ `--land-area`) may be none of these, so that a
 * regulation can never hide an option; a test holds the list against the commands.
 */
export const RESERVED_FLAGS: readonly string[] = `
  help version debug lang regulation format date strict exit-zero trace number-format input no-input
  interactive save output quiet force width color input-format encoding sheet header-row map set unit ignore-column hidden-rows account config no-config ignore rejects
  fail-on max-results baseline write-baseline most-cells cases coverage source text clause body members present for written
  no-digests accept record cadre important-disagreement silent work meeting extraordinary holidays ics in-office
  against chair complex-matter simple-matter unable-to-meet convene asking matter
  skip hit-policy dmn-version dialect table facts
`
  .trim()
  .split(/\s+/);
