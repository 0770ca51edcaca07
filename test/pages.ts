/** A page of documentation whose examples have been run: the same text with what its commands say now. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../src/model/fact.ts';
import type { Matter, Regulation } from '../src/model/regulation.ts';
import type { Lang } from '../src/model/words.ts';
import { PLAIN_WORDS, type Replaced, TERMS } from './glossary/terms.ts';
import { BIN, plainEnv, ROOT } from './program.ts';

/** A fenced block: its language, the file it is saved as, its lines. */
const BLOCK = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;
/** A table made from the regulation or from the glossary stands between two comments. */
const TABLE = /(<!-- (facts|types|glossary|glossary-words) -->\n)[\s\S]*?(<!-- \/\2 -->)/g;
/** Goes before each command's output and is in none of them. */
const MARK = '\u0001';

/**
 * Runs a page from its first block to its last, in a folder of its own: ```` ```json NAME ```` and `yaml` blocks are
 * files, `console` blocks hold commands behind `$ ` and what they say, `ts` blocks are programs, and the first `text`
 * block behind one is what it prints; other `text` blocks stay as they are.
 */
export function pageAsRun(text: string, regulation: Regulation, lang: Lang): string {
  const folder = mkdtempSync(join(tmpdir(), 'authority-page-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/authority-router'), 'dir');
    // Commands are given from the checkout, where the fixtures are.
    for (const name of ['fixtures', 'docs']) symlinkSync(join(ROOT, name), join(folder, name), 'dir');
    let printed: string | undefined;
    const run = text.replace(BLOCK, (block, language: string, name: string | undefined, body: string) => {
      if (name !== undefined) writeFileSync(join(folder, name), body);
      if (language === 'console') return fenced('console', consoleAsRun(body, folder));
      if (language === 'ts') printed = programOutput(body, folder);
      if (language !== 'text' || printed === undefined) return block;
      const output = fenced('text', printed);
      printed = undefined;
      return output;
    });
    return run.replace(TABLE, (_all, open: string, kind: keyof typeof TABLES, close: string) => {
      return `${open}${TABLES[kind](lang, regulation)}${close}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fenced(language: string, body: string): string {
  return `\`\`\`${language}\n${body}\`\`\``;
}

function consoleAsRun(body: string, cwd: string): string {
  const commands = [...body.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command!);
  // What is said before on stdout and on stderr stays in order; `echo $?` sees the command before it.
  const script = commands
    .map((command) => `printf '${MARK}'; (exit $status); ${command}\nstatus=$?`)
    .join('\n');
  const { stdout } = spawnSync(
    'bash',
    ['-c', `exec 2>&1\nauthority() { "${process.execPath}" "${BIN}" "$@"; }\n${script}`],
    {
      cwd,
      encoding: 'utf8',
      env: plainEnv(),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const outputs = stdout.split(MARK).slice(1);
  return commands.map((command, n) => `$ ${command}\n${outputs[n]}`).join('');
}

function programOutput(body: string, cwd: string): string {
  // What a reader copies is a program; its types, where it has any, are the reader's compiler's to take away.
  writeFileSync(join(cwd, 'example.mjs'), body);
  const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
    cwd,
    encoding: 'utf8',
    env: plainEnv(),
  });
  return stdout + stderr;
}

/** The tables by what stands in their comments. */
const TABLES = {
  facts: (lang: Lang, regulation: Regulation) => factTable(regulation, lang),
  types: (lang: Lang, regulation: Regulation) => typeTable(regulation, lang),
  glossary: glossaryTable,
  'glossary-words': wordTable,
};

/** Names of kinds of facts, and what stands for a fact left out. */
const KIND_WORDS = {
  vi: {
    head: '| mã thông tin | tên | giá trị | khi không ghi |\n|---|---|---|---|\n',
    types: '| mã | tên | thông tin của loại này |\n|---|---|---|\n',
    amount: { VND: 'số tiền (đồng)', USD: 'số tiền (USD)', ha: 'diện tích (ha)' },
    choice: 'một trong',
    several: 'một hoặc nhiều trong',
    flag: 'có/không',
    items: 'danh sách `{recipient, amount, exemption}`, chỉ trong JSON',
    unknown: 'xét mọi trường hợp',
    yes: 'có',
    no: 'không',
    nothing: 'không có',
  },
  en: {
    head: '| field | Vietnamese name | value | when left out |\n|---|---|---|---|\n',
    types: '| code | Vietnamese name | facts it takes |\n|---|---|---|\n',
    amount: { VND: 'amount in đồng', USD: 'amount in USD', ha: 'area in ha' },
    choice: 'one of',
    several: 'one or more of',
    flag: 'yes/no',
    items: 'list of `{recipient, amount, exemption}`, in JSON only',
    unknown: 'unknown',
    yes: 'yes',
    no: 'no',
    nothing: 'none',
  },
} as const;

function factTable({ facts }: Regulation, lang: Lang): string {
  const words = KIND_WORDS[lang];
  const rows = facts.map((fact) => {
    return `| \`${fact.id}\` | ${fact.label.vi} | ${valuesOf(fact, lang)} | ${assumedOf(fact, lang)} |\n`;
  });
  return words.head + rows.join('');
}

function valuesOf(fact: Fact, lang: Lang): string {
  const words = KIND_WORDS[lang];
  switch (fact.kind) {
    case 'amount':
      return words.amount[fact.unit];
    case 'flag':
    case 'items':
      return words[fact.kind];
    default:
      return `${words[fact.kind]} ${fact.values.map(({ code }) => `\`${code}\``).join(' ')}`;
  }
}

function assumedOf(fact: Fact, lang: Lang): string {
  const words = KIND_WORDS[lang];
  if (!('assumed' in fact) || fact.assumed === undefined) return words.unknown;
  return fact.kind === 'flag' ? (fact.assumed ? words.yes : words.no) : `\`${fact.assumed}\``;
}

function typeTable({ matters }: Regulation, lang: Lang): string {
  const words = KIND_WORDS[lang];
  const factsOf = ({ facts }: Matter): string =>
    facts.length === 0 ? words.nothing : facts.map(({ fact }) => `\`${fact}\``).join(', ');
  return (
    words.types + matters.map((one) => `| \`${one.code}\` | ${one.name.vi} | ${factsOf(one)} |\n`).join('')
  );
}

const GLOSSARY_WORDS = {
  vi: {
    terms:
      '| # | tiếng Việt | không dùng | tiếng Anh | tiếng Anh không dùng | mã |\n|---|---|---|---|---|---|\n',
    words: '| dùng | không dùng |\n|---|---|\n',
  },
  en: {
    terms: '| # | Vietnamese | not | English | not | code |\n|---|---|---|---|---|---|\n',
    words: '| said | not |\n|---|---|\n',
  },
} as const;

const wordsOf = (replaced: readonly Replaced[]): string => replaced.map(({ word }) => word).join('; ');

function glossaryTable(lang: Lang): string {
  const rows = TERMS.map(({ vi, en, code = '', replaces }, n) => {
    return `| ${n + 1} | ${vi} | ${wordsOf(replaces.vi)} | ${en} | ${wordsOf(replaces.en)} | ${code} |\n`;
  });
  return GLOSSARY_WORDS[lang].terms + rows.join('');
}

function wordTable(lang: Lang): string {
  const rows = PLAIN_WORDS.map(({ instead, replaces }) => `| ${instead} | ${wordsOf(replaces)} |\n`);
  return GLOSSARY_WORDS[lang].words + rows.join('');
}
