/** `authority export`: the regulation for other engines. */
import { flagOf } from '../intake/raw.ts';
import type { Matter } from '../model/regulation.ts';
import { nearestOf } from '../notation/spelling.ts';
import { command } from './command.ts';
import { EXIT, type ExitCode, refuseUsage, write } from './context.ts';
import { dmn } from './export/dmn.ts';
import { type ExportCall, type Exported, type Exporter, options } from './export/exporter.ts';
import { sql } from './export/sql.ts';
import { mattersOf } from './matter-of.ts';
import { readBeside, refuseTargets, writeTarget } from './targets.ts';

const EXPORTERS: Readonly<Record<string, Exporter>> = { sql, dmn };

const targets = Object.keys(EXPORTERS);

export const exportCommand = command({
  name: 'export',
  needsRegulation: true,
  arguments: (help) => [`${help.arguments.exportTarget}: ${targets.join(', ')}`],
  suggest: () => targets.map((name) => [name, ''] as const),
  options,
  examples: [
    'authority export sql --dialect duckdb --skip > regulation.sql',
    'authority export sql --dialect postgres --matter ngo-aid --table register.proposals',
    'authority export dmn --skip > regulation.dmn',
    'authority export dmn --matter ngo-aid --hit-policy priority',
  ],
  exitCodes: (help) => help.exportExitCodes,
  async run(call) {
    const { args, compiled, io } = call;
    const exporter = EXPORTERS[args[0]!];
    if (exporter === undefined) {
      const near = nearestOf(args[0]!, targets);
      return refuseUsage(call, { code: 'unknown-choice', found: args[0]!, known: targets, near });
    }
    const foreign = foreignOption(exporter, call);
    if (foreign !== undefined) {
      return refuseUsage(call, { code: 'unknown-option', found: foreign, reason: `export ${args[0]}` });
    }
    const { output, force, matter: typed } = call.options;
    const target = output === undefined ? undefined : { file: output, force };
    const refused = target && (await refuseTargets([target], readBeside(call), call));
    if (refused !== undefined) return refused;
    const found = mattersOf(typed, compiled.regulation);
    if ('error' in found) return refuseUsage(call, found.error);
    const { regulation } = compiled;
    const matters = regulation.matters.filter(
      (matter) => found.matters.length === 0 || found.matters.includes(matter),
    );
    const kept = matters.filter((matter) => exporter.canHold(matter, regulation));
    const made = exporter.make(kept, call);
    if ('error' in made) return refuseUsage(call, made.error);
    const { leftOut = [] } = made;
    const left = matters.map(({ code }) => code).filter((code) => isLeft(code, kept, leftOut));
    if (left.length > 0) {
      await write(io.stderr, exporter.leftOut(left, call));
      if (!call.options.skip) return EXIT.failed;
    }
    return give(made, target, call);
  },
});

export { exportCommand as export };

/** Whether a matter could not be held, as is known before it is tried or after. */
function isLeft(code: string, kept: readonly Matter[], leftOut: readonly string[]): boolean {
  return leftOut.includes(code) || kept.every((matter) => matter.code !== code);
}

/** An option that says nothing to what is exported to. */
function foreignOption(exporter: Exporter, { options: given }: ExportCall): string | undefined {
  const others = Object.values(EXPORTERS).flatMap(({ own }) => own);
  const foreign = others.find((name) => !exporter.own.includes(name) && given[name]);
  return foreign && flagOf(foreign);
}

/** What is said of it comes last, where it is read. */
async function give(
  { text: made, said }: Exported,
  target: { readonly file: string; readonly force: boolean } | undefined,
  call: ExportCall,
): Promise<ExitCode> {
  const trouble = await (target === undefined
    ? write(call.io.stdout, made)
    : writeTarget(made, target, call));
  if (trouble !== undefined) return trouble;
  await write(call.io.stderr, said);
  return EXIT.ok;
}
