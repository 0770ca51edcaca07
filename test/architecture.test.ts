/** What source files may say, each rule with its reason; what they may import stands in .config/dependency-cruiser.mjs. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RESERVED_FLAGS } from '../src/loader/checks/well-formed.ts';
import { BIN, plainEnv, ROOT } from './program.ts';
import { BUNDLED_IDS, bundledText, regulationIn } from './regulations/files.ts';

interface SourceFile {
  /** From the root, with slashes: `src/engine/decide/decide.ts`. */
  readonly path: string;
  readonly text: string;
}

const FILES: readonly SourceFile[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => `src/${file.split(sep).join('/')}`)
  .sort()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

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
    places: /^src\/(notation\/date|commands\/context)\.ts$/,
    because: 'a day is an ISO date; a Date is a moment in some time zone',
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

describe('places', () => {
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
