/** Runs `batch` and `validate` where rows may name any of three regulations, in the folder of a test. */
import { type BatchCall, runBatch as batch } from '../../../src/commands/batch.ts';
import type { Context } from '../../../src/commands/context.ts';
import { type ValidateCall, runValidate as validate } from '../../../src/commands/validate.ts';
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

export const [laiChau, phuMinh] = THREE as [CompiledRegulation, CompiledRegulation, CompiledRegulation];

const BUNDLED: readonly BundledRegulation[] = THREE.map((compiled) => ({
  id: compiled.regulation.id,
  load: async () => compiled,
  loadRecord: async () => undefined,
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

type BatchOptions = BatchCall['options'];
type ValidateOptions = ValidateCall['options'];

const sharedCall = { facts: [], argv: [], commands: [] };

const sharedOptions = {
  map: [],
  unit: [],
  ignoreColumn: [],
  sheet: [],
  noConfig: false,
  ignore: [],
  set: [],
  date: '2024-06-12',
  output: [],
  strict: false,
  force: false,
  quiet: false,
  exitZero: false,
};

const unasked = { interactive: false, noInput: true };

/** What a test says besides its lists; the regulation is the one that the command line would name. */
interface Chosen {
  readonly compiled?: CompiledRegulation;
  readonly regulationGiven?: boolean;
}

export function runBatch(
  args: readonly string[],
  { compiled = laiChau, regulationGiven = false, ...given }: Partial<BatchOptions> & Chosen = {},
  ask: Ask = {},
): Promise<Ran> {
  const options: BatchOptions = { ...sharedOptions, ...unasked, format: 'jsonl', trace: false, ...given };
  const global = regulationGiven ? { regulation: compiled.regulation.id } : {};
  return ran(ask, (context) =>
    batch({ ...sharedCall, ...context, compiled, global, args, options }, openList, BUNDLED),
  );
}

export function runValidate(
  args: readonly string[],
  { compiled = laiChau, regulationGiven = false, ...given }: Partial<ValidateOptions> & Chosen = {},
  ask: Ask = {},
): Promise<Ran> {
  const options: ValidateOptions = { ...sharedOptions, format: 'json', ...given };
  const global = regulationGiven ? { regulation: compiled.regulation.id } : {};
  return ran(ask, (context) =>
    validate({ ...sharedCall, ...context, compiled, global, args, options }, openList, BUNDLED),
  );
}

export function jsonLines<T>(text: string): T[] {
  const lines = text.trimEnd();
  return lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line));
}
