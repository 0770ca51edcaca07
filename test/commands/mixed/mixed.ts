/** Runs `batch` and `validate` where rows may name any of three regulations, in the folder of a test. */
import { type BatchInput, batch } from '../../../src/commands/batch.ts';
import type { Context } from '../../../src/commands/context.ts';
import { type ValidateInput, validate } from '../../../src/commands/validate.ts';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { openList } from '../../../src/intake/list/open-list.ts';
import type { BundledRegulation } from '../../../src/loader/bundled.ts';
import { fixture, LAI_CHAU, regulationIn } from '../../regulations/files.ts';
import { pathOf, type Ran, Sink } from '../batch/run.ts';

const compiledOf = (text: string): CompiledRegulation => compileRegulation(regulationIn(text));

export const THREE: readonly CompiledRegulation[] = [
  LAI_CHAU,
  fixture('right/fictional-province.yaml'),
  fixture('right/every-feature.yaml'),
].map(compiledOf);

export const [laiChau, phuMinh, dayDu] = THREE as [
  CompiledRegulation,
  CompiledRegulation,
  CompiledRegulation,
];

export const BUNDLED: readonly BundledRegulation[] = THREE.map((compiled) => ({
  id: compiled.regulation.id,
  load: async () => compiled,
}));

interface Ask {
  readonly lang?: 'vi' | 'en';
  readonly stdin?: string | Uint8Array;
}

/** The program with `--date 2024-06-12`; paths in what it says are shortened to those in the folder. */
async function ran(
  { lang = 'vi', stdin = '' }: Ask,
  command: (context: Context) => Promise<number>,
): Promise<Ran> {
  const stdout = new Sink();
  const stderr = new Sink();
  stdout.columns = 120;
  const io = {
    stdin: (async function* () {
      yield Buffer.from(stdin as string);
    })(),
    stdout,
    stderr,
    env: {},
    now: () => new Date('2024-06-12T03:00:00Z'),
  };
  const exit = await command({ io, lang });
  const short = (text: string): string => text.replaceAll(`${pathOf('')}/`, '');
  return { exit, stdout: short(stdout.text), stderr: short(stderr.text) };
}

const shared = {
  compiled: laiChau,
  regulationGiven: false,
  reading: {},
  asOf: '2024-06-12',
  outputs: [],
  strict: false,
  force: false,
  quiet: false,
  exitZero: false,
};

export function runBatch(
  files: readonly string[],
  input: Partial<BatchInput> = {},
  ask: Ask = {},
): Promise<Ran> {
  const whole: BatchInput = { ...shared, files, format: 'jsonl', trace: false, ...input };
  return ran(ask, (context) => batch(whole, context, openList, BUNDLED));
}

export function runValidate(
  names: readonly string[],
  input: Partial<ValidateInput> = {},
  ask: Ask = {},
): Promise<Ran> {
  const whole: ValidateInput = {
    ...shared,
    names,
    format: 'json',
    failOn: 'error',
    version: '1.2.3',
    ...input,
  };
  return ran(ask, (context) => validate(whole, context, openList, BUNDLED));
}

export function jsonLines<T>(text: string): T[] {
  const lines = text.trimEnd();
  return lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line));
}
