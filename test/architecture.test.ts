/** The arrows of the house, each with its reason. A rule that is broken here is broken for someone who reads the code. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RESERVED_FLAGS } from '../src/model/reserved-flags.ts';
import { BIN, plainEnv, ROOT } from './program.ts';
import { BUNDLED_IDS, bundledText, regulationIn } from './regulations/files.ts';
import { sourceFiles } from './source-files.ts';

const FILES = sourceFiles();

/** The room a file belongs to: its folder under src, or its own name. */
const roomOf = (path: string): string => path.split('/')[1]!;

const ROOMS = ['loader', 'intake', 'engine', 'calendar', 'provenance', 'present'];

/** What a room may import besides itself, and why no more. */
const ARROWS: readonly { room: string; may: readonly string[]; because: string }[] = [
  {
    room: 'model',
    may: [],
    because: 'the words of the field mean the same to everyone and depend on nothing',
  },
  {
    room: 'notation',
    may: ['model'],
    because: 'how an amount or a date is written is no regulation’s affair',
  },
  {
    room: 'loader',
    may: ['model', 'notation', 'regulations'],
    because: 'a regulation is data: it neither decides nor knows how proposals come in or go out',
  },
  {
    room: 'intake',
    may: ['model', 'notation'],
    because: 'what is written becomes facts before anyone decides on them',
  },
  {
    room: 'engine',
    may: ['model', 'notation'],
    because: 'deciding is pure: no files, no words, no way to be told apart',
  },
  {
    room: 'calendar',
    may: ['model', 'notation'],
    because: 'which days are worked hangs on the law of the land, and on no regulation or proposal',
  },
  {
    room: 'provenance',
    may: ['model', 'notation'],
    because:
      'whether a regulation says what its text says is asked of both as values, wherever they come from',
  },
  {
    room: 'present',
    may: ['model', 'notation'],
    because: 'a decision is drawn, not made, by those who draw it',
  },
  {
    room: 'library',
    may: ['model', 'notation', ...ROOMS],
    because: 'the library puts the rooms together without the command line',
  },
  {
    room: 'commands',
    may: ['model', 'notation', ...ROOMS],
    because: 'a command is a table of contents over the rooms and knows nothing of commander',
  },
  {
    room: 'cli.ts',
    may: ['model', 'notation', 'present', 'commands'],
    because: 'the command line reads words and calls commands; it takes no decision',
  },
  {
    room: 'index.ts',
    may: ['model', 'engine', 'present', 'library'],
    because: 'the library exports and does nothing else',
  },
];

/** Packages and modules of node, the only places that may name them, and why. */
const ONLY_IN: readonly { module: RegExp; places: RegExp; because: string }[] = [
  {
    module: /^chalk$/,
    places: /^src\/present\/document\/style\.ts$/,
    because: 'colour is one way to draw, loaded where there is colour',
  },
  {
    module: /^commander$/,
    places: /^src\/cli\.ts$/,
    because: 'the command line could be read by another library',
  },
  {
    module: /^decimal\.js$/,
    places: /^src\/notation\/decimal\.ts$/,
    because: 'amounts are computed with in one place, whose precision never rounds',
  },
  {
    module: /^zod$/,
    places: /^src\/loader\//,
    because: 'only a regulation that is not bundled needs it',
  },
  {
    module: /^yaml$/,
    places: /^src\/(loader\/|(notation|intake)\/yaml\.ts$)/,
    because: 'only a regulation that is not bundled and a file of cases are YAML',
  },
  { module: /^jsonc-parser$/, places: /^src\/intake\//, because: 'only a JSON proposal needs it' },
  {
    module: /^@bomb\.sh\/tab$/,
    places: /^src\/commands\/complete\.ts$/,
    because: 'it is before its 1.0, and another may have to take its place',
  },
  {
    module: /^date-holidays$/,
    places: /^src\/calendar\/public-holidays\.ts$/,
    because: 'it takes long to load, and what it knows of Vietnam is what the law is held against',
  },
  {
    module: /^ical-generator$/,
    places: /^src\/present\/calendar\/ics\.ts$/,
    because: 'only who asks for a calendar file needs it',
  },
  { module: /^@inquirer\//, places: /^src\/commands\/interview\//, because: 'only a terminal is asked' },
  {
    module: /^node:(fs|fs\/promises)$/,
    places: /^src\/(commands\/|intake\/(bytes|list)\/)/,
    because: 'files are read by commands, and by the readers of lists, which are larger than memory',
  },
];

/** Text that may stand in few places, and why. */
const ONLY_SAID_IN: readonly { text: RegExp; places: RegExp; because: string }[] = [
  { text: /\bprocess\./, places: /^$/, because: 'the world comes in as an argument, from bin' },
  {
    text: /\bDate\.now\b|\bnew Date\(\)/,
    places: /^$/,
    because: 'the clock comes in as an argument, from bin',
  },
  {
    text: /\bDate\b/,
    places: /^src\/(notation\/date|commands\/context|intake\/list\/file\/xlsx)\.ts$/,
    because: 'a day is an ISO date; a Date is a moment in some time zone (a workbook’s cell comes as one)',
  },
  {
    text: /\bIntl\.|\.toLocaleString|\.localeCompare/,
    places: /^$/,
    because: 'it answers by the machine, and takes long to load',
  },
];

/** Provinces whose regulations come with the program. */
const PROVINCES = ['Lai Châu', 'Lâm Đồng', 'Kon Tum'];

/** Where regulations may be named by their ids, and why. */
const ONLY_NAMED_IN: readonly { places: RegExp; because: string }[] = [
  { places: /^src\/loader\/bundled\.ts$/, because: 'it lists what is bundled and which is the default' },
];

/** The examples under the help are command lines of the bundled regulations, which the tests run. */
const EXAMPLES = /\b(?:examples: |EXAMPLES = )\[[\s\S]*?\][,;]\n/g;

/** Comments may name what code may not. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('arrows', () => {
  it.each(ARROWS)('$room, since $because', ({ room, may }) => {
    const wrong = FILES.filter(({ path }) => roomOf(path) === room).flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('src/'))
        .filter(({ target }) => roomOf(target) !== room && !may.includes(roomOf(target)))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every file belongs to a room', () => {
    const rooms = ARROWS.map(({ room }) => room);
    expect(FILES.map(({ path }) => path).filter((path) => !rooms.includes(roomOf(path)))).toEqual([]);
  });

  it('no file is loaded by what it loads, since one of them would run before what it needs', () => {
    const graph = FILES.map(({ path, imports }) => {
      return [path, imports.filter(({ loads }) => loads).map(({ target }) => target)] as const;
    });
    expect(cyclesOf(new Map(graph))).toEqual([]);
  });
});

/** Every way of imports that comes back to a file. */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

describe('places', () => {
  it.each(ONLY_IN)('$module only in $places, since $because', ({ module, places }) => {
    const wrong = FILES.filter(({ path }) => !places.test(path)).flatMap(({ path, imports }) =>
      imports.filter(({ target }) => module.test(target)).map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(ONLY_SAID_IN)('$text only in $places, since $because', ({ text, places }) => {
    const wrong = FILES.filter((file) => !places.test(file.path) && text.test(codeOf(file.text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('no file is longer than can be held in mind; tables of words apart', () => {
    const long = FILES.filter(
      ({ path, text }) => !path.startsWith('src/present/messages/') && text.split('\n').length > 351,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('a regulation is data: TypeScript names', () => {
  const regulations = BUNDLED_IDS.map((id) => regulationIn(bundledText(id)));
  const naming = (names: readonly string[]): string[] =>
    FILES.flatMap(({ path, text }) => {
      const code = codeOf(text).replace(EXAMPLES, '');
      return [...new Set(names)].filter((name) => isNamed(name, code)).map((name) => `${path}: ${name}`);
    });

  it('no body of any of them', () => {
    const names = regulations.flatMap(({ bodies }) =>
      bodies.flatMap(({ code, name, fullName, forms }) =>
        [code, name.vi, name.en, fullName?.vi, fullName?.en, ...forms].filter((one) => one !== undefined),
      ),
    );
    expect(naming(names)).toEqual([]);
  });

  it('no province, and no regulation beyond where its id has to stand', () => {
    const found = naming([...PROVINCES, ...BUNDLED_IDS]);
    expect(
      found.filter((one) => !ONLY_NAMED_IN.some(({ places }) => places.test(one.split(':')[0]!))),
    ).toEqual([]);
    for (const { places } of ONLY_NAMED_IN) {
      expect(found.filter((one) => places.test(one.split(':')[0]!))).not.toEqual([]);
    }
  });

  it('the checks above can see', () => {
    expect(isNamed('Ban Thường vụ', "const body = 'Ban Thường vụ Tỉnh ủy';")).toBe(true);
    expect(isNamed('thuong-truc', "bodies: ['thuong-truc']")).toBe(true);
    expect(isNamed('TU', 'const STATUS = 1;')).toBe(false);
  });
});

/** Whether a name stands in a text as words of its own. */
function isNamed(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const isOwn = !/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + name.length));
  return isOwn || isNamed(name, text.slice(at + 1));
}

describe('the command line', () => {
  it('keeps every option of a command from being a fact’s flag', () => {
    const options = optionsOfHelp();
    expect(options).toContain('format');
    expect(RESERVED_FLAGS).toEqual(expect.arrayContaining(options));
  });

  it.each([
    ['flags', ['check', '--type', 'bond-issuance']],
    ['a file', ['check', 'fixtures/scenarios/files/project.json']],
  ])(
    'check of %s on a bundled regulation loads no reader of regulations and nothing that asks',
    (_name, args) => {
      const loaded = loadedBy(args);
      expect(loaded.filter((file) => /dist\/cli\/cli\.cjs$/.test(file))).not.toEqual([]);
      expect(
        loaded.filter((file) =>
          /node_modules\/(zod|yaml|@inquirer|@bomb\.sh|date-holidays|ical-generator)\//.test(file),
        ),
      ).toEqual([]);
    },
  );

  it('the check above can see: a regulation of one’s own loads its reader', () => {
    const own = 'fixtures/scenarios/files/small-province.yaml';
    const loaded = loadedBy(['check', '--regulation', own, '--type', 'park', '--area', '1 ha']);
    expect(loaded.filter((file) => /node_modules\/(zod|yaml)\//.test(file))).not.toEqual([]);
  });
});

/** The long options of all commands, facts' flags apart, as their help shows them. */
function optionsOfHelp(): string[] {
  const help = (...command: string[]): string =>
    spawnSync(process.execPath, [BIN, ...command, '--help', '--lang', 'en'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: plainEnv(),
    }).stdout;
  const commands = [...help().matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name!);
  const texts = [
    help(),
    ...commands.map((name) => help(name).replace(/^Facts of the proposal:[\s\S]*?\n\n/m, '')),
  ];
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name!)),
    ),
  ];
}

function loadedBy(args: readonly string[]): string[] {
  const watcher = join(ROOT, 'test/loaded-modules.mjs');
  const { stderr } = spawnSync(process.execPath, ['--import', watcher, BIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: plainEnv(),
  });
  return [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, file]) => file!.replaceAll('\\', '/'));
}

describe('tests', () => {
  it('are all run', () => {
    const left = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b/;
    const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    expect(tests.filter((file) => left.test(readFileSync(join(ROOT, 'test', file), 'utf8')))).toEqual([]);
  });
});
