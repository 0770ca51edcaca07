/** The library as a program uses it: in strict TypeScript, by `import` and `require`, bundled for a browser, in Deno. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnv, ROOT } from '../program.ts';

/** Written in the strictest of TypeScript; says in JSON what it was told. */
const PROGRAM = `
import {
  type CompiledRegulation,
  type Decision,
  type PresentedAudit,
  type PresentedExplanation,
  type PresentedProcedure,
  type PresentedValidation,
  type Problem,
  type Result,
  audit,
  countVote,
  decide,
  decideList,
  describeNote,
  describeProblem,
  diff,
  explain,
  loadRegulation,
  parseProposal,
  present,
  presentVote,
  procedure,
  regulations,
  validateList,
} from 'authority-router';

declare const console: { log(text: string): void };

const asOf = '2024-06-12';
const lang = 'en';

async function regulationOf(id: string): Promise<CompiledRegulation> {
  const loaded = await loadRegulation(id);
  if (loaded.ok) return loaded.regulation;
  const problems: readonly Problem[] = loaded.problems;
  throw new Error(problems.map((problem) => describeProblem(problem, undefined, lang).found).join());
}

function decided(compiled: CompiledRegulation, proposal: object): Result {
  const read = parseProposal(compiled, proposal);
  if (!read.ok) throw new Error(read.problems.map(({ code }) => code).join());
  const decision: Decision = decide(compiled, read.proposal, { asOf });
  return present(decision, compiled.regulation, { lang });
}

async function main(): Promise<void> {
  const compiled = await regulationOf('lai-chau-xiv');
  const { regulation } = compiled;
  const known = await regulations({ lang });
  const { authority, citations } = decided(compiled, {
    type: 'asset-procurement',
    assetKind: 'equipment',
    unitPrice: 1_200_000_000,
  });
  const proved: PresentedAudit = audit(compiled, { lang });
  const explained = explain(compiled, '2.4.2', { lang });
  const explanation: PresentedExplanation | undefined = explained.ok ? explained.explanation : undefined;
  const answered = await procedure(compiled, { body: 'ban-thuong-vu' }, { lang, asOf, meeting: asOf });
  const steps: PresentedProcedure | undefined = answered.ok ? answered.procedure : undefined;
  const ballot = {
    body: 'ban-thuong-vu',
    way: 'session',
    members: 13,
    present: 9,
    inFavour: 7,
    cadre: false,
    importantDisagreement: false,
  } as const;
  const vote = presentVote(countVote(compiled, ballot), regulation, lang);
  const list = 'Mã;Loại;Loại tài sản;Đơn giá (tỷ đồng);Cấp trình\\n1;Mua sắm tài sản;Thiết bị;1,2;BTV\\n';
  const rows: string[] = [];
  for await (const row of decideList(compiled, list, { format: 'csv', asOf, file: 'list.csv' })) {
    switch (row.kind) {
      case 'decided':
        rows.push(row.decision.authority ?? row.decision.outcome);
        break;
      case 'rejected':
      case 'unread':
        rows.push(...row.problems.map(({ code }) => code));
        break;
      case 'note':
        rows.push(describeNote(row.note, regulation, lang));
        break;
      default:
        rows.push(row.kind);
    }
  }
  const report: PresentedValidation = await validateList(compiled, list, { format: 'csv', asOf, lang });
  console.log(
    JSON.stringify({
      known: known.map(({ id }) => id),
      authority,
      official: citations[0]?.official,
      passed: proved.passed,
      name: explanation?.name,
      bodies: steps?.ways.map(({ body }) => body),
      carried: vote.carried,
      moves: diff(compiled, await regulationOf('261-qd-tw')).changed.length,
      rows,
      findings: report.findings.map(({ rule, message }) => [rule, message]),
    }),
  );
}

void main();
`;

const TSCONFIG = {
  compilerOptions: {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ noPropertyAccessFromIndexSignature: true, verbatimModuleSyntax: false, skipLibCheck: false },
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2023'], types: [], outDir: 'out' },
  },
  include: ['*.mts', '*.cts'],
};

let folder: string;

/** What a program prints that is run in the folder. */
function outputOf(command: string, ...args: string[]): string {
  const ran = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: plainEnv({ HOME: folder }) });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
  return ran.stdout;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-user-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/authority-router'), 'dir');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('in TypeScript', () => {
  it('compiles without a complaint, its declarations too, and runs by import and by require alike', () => {
    writeFileSync(join(folder, 'user.mts'), PROGRAM);
    writeFileSync(join(folder, 'user.cts'), PROGRAM);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    expect(outputOf(process.execPath, compiler, '-p', '.')).toBe('');
    expect(readFileSync(join(folder, 'out/user.cjs'), 'utf8')).toContain('require("authority-router")');
    const said = outputOf(process.execPath, 'out/user.mjs');
    expect(JSON.parse(said)).toMatchObject({
      known: expect.arrayContaining(['lai-chau-xiv']),
      authority: 'thuong-truc',
      official: 'point 5.3.2, clause 5, Article 3',
      passed: true,
      bodies: ['ban-thuong-vu'],
      carried: true,
      rows: ['header', 'thuong-truc'],
      findings: [['declared-too-high', expect.stringContaining('Standing Board')]],
    });
    expect(outputOf(process.execPath, '--no-warnings', 'out/user.cjs')).toBe(said);
  });
});

describe('in a browser', () => {
  /** All of the library, so that nothing of it is shaken out. */
  const PAGE = `
    import * as library from 'authority-router';
    globalThis.answer = (async () => {
      const loaded = await library.loadRegulation('lai-chau-xiv');
      const read = library.parseProposal(loaded.regulation, {
        type: 'asset-procurement', assetKind: 'equipment', unitPrice: '1,2 tỷ đồng',
      });
      const decision = library.decide(loaded.regulation, read.proposal, { asOf: '2024-06-12' });
      const steps = await library.procedure(loaded.regulation, { body: 'ban-thuong-vu' }, {
        lang: 'en', asOf: '2024-06-01', meeting: '2024-06-12',
      });
      const broken = await library.loadRegulation({ text: 'id: own' });
      return {
        meeting: steps.ok && steps.procedure.meeting.date,
        broken: !broken.ok && broken.problems.length > 0,
        result: library.present(decision, loaded.regulation.regulation, { lang: 'en' }),
        audit: library.audit(loaded.regulation, { lang: 'en' }).passed,
        name: library.explain(loaded.regulation, '2.4.2', { lang: 'en' }).explanation.name,
      };
    })();
  `;

  it('decides, reads regulations, audits, explains and counts days without anything of node', async () => {
    writeFileSync(join(folder, 'page.js'), PAGE);
    const bundle = (entry: string, outDir: string, format: 'esm' | 'cjs') =>
      build({
        ...{ cwd: folder, config: false, logLevel: 'silent', platform: 'browser' },
        ...{ entry: { page: entry }, outDir, format, outputOptions: { dynamicImportInCjs: false } },
        deps: { alwaysBundle: [/^[^.]/], neverBundle: [/^node:/] },
      });
    await bundle('page.js', 'bundled', 'esm');
    // Chunks that are required where they are imported run in a context, and show what is loaded, and when.
    await bundle('bundled/page.mjs', 'page', 'cjs');
    const asked: string[] = [];
    const window = createContext({}) as { answer?: Promise<unknown> };
    const load = (name: string): unknown => {
      asked.push(name);
      const module = { exports: {} };
      const text = readFileSync(join(folder, 'page', name), 'utf8');
      runInContext(`(function (module, exports, require) {${text}\n})`, window)(module, module.exports, load);
      return module.exports;
    };
    load('./page.js');
    expect(await window.answer).toMatchObject({
      result: { authority: 'thuong-truc' },
      audit: true,
      name: 'Point 4.2, clause 4, Article 2',
      meeting: '2024-06-12',
      broken: true,
    });
    expect(asked.filter((one) => one.startsWith('node:'))).toEqual([]);
  });
});

describe('in Deno', () => {
  // Its package is as large as all others together: whoever has it tries it.
  const hasDeno = spawnSync('deno', ['--version']).status === 0;

  it.skipIf(!hasDeno)('says what it says in node', () => {
    writeFileSync(join(folder, 'user.ts'), PROGRAM);
    const said = execFileSync('deno', ['run', '--allow-all', '--node-modules-dir=manual', 'user.ts'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...plainEnv({ HOME: folder }), PATH: process.env.PATH },
    });
    expect(said).toBe(outputOf(process.execPath, 'out/user.mjs'));
  });
});
