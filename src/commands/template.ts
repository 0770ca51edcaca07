/** `authority template`: an empty list to be filled in, as a workbook. */
import { namesOf } from '../intake/names.ts';
import type { Matter, Regulation } from '../model/regulation.ts';
import { templateSheets } from '../present/template.ts';
import { writeBook } from '../present/workbook/book.ts';
import { AtomicFile } from './atomic-file.ts';
import { type Call, command } from './command.ts';
import { EXIT, type ExitCode, refuseUsage } from './context.ts';
import { flag, text } from './options.ts';
import { StreamSink } from './stream-sink.ts';
import { readBeside, refuseTargets, type Target } from './targets.ts';

const options = {
  output: text('<path>', 'templateOutput'),
  force: flag('force'),
  config: text('<file>', 'config'),
  noConfig: flag('noConfig'),
};

export const template = command({
  name: 'template',
  needsRegulation: true,
  configuration: 'found',
  arguments: (help) => [help.arguments.types],
  suggest: ({ matters }, lang) => matters.map(({ code, name }) => [code, name[lang]] as const),
  options,
  examples: [
    'authority template investment-project > list.xlsx',
    'authority template investment-project ngo-aid --output list.xlsx',
    'authority template --lang en --output all-types.xlsx',
  ],
  async run(call) {
    const { args, compiled, configuration, io, lang } = call;
    const { output, force } = call.options;
    const { regulation } = compiled;
    const type = args.length === 0 ? configuration?.type : undefined;
    const matters: Matter[] = [];
    for (const typed of type === undefined ? args : [type]) {
      const found = matterOf(typed, regulation);
      if ('near' in found) {
        return refuseUsage(call, { code: 'unknown-type', found: typed, near: found.near });
      }
      if (!matters.includes(found)) matters.push(found);
    }
    if (output === undefined && io.stdout.isTTY) return refuseUsage(call, { code: 'no-text-for-terminal' });
    const target = output === undefined ? undefined : { file: output, force };
    const refused = target && (await refuseTargets([target], readBeside(call), call));
    if (refused !== undefined) return refused;
    const chosen = matters.length === 0 ? regulation.matters : matters;
    return writeOut(writeBook(templateSheets(regulation, chosen, lang)), target, call);
  },
});

function matterOf(typed: string, regulation: Regulation): Matter | { readonly near: readonly string[] } {
  const { matters } = namesOf(regulation);
  const found = matters.lookup(typed);
  const matter = found.kind === 'found' && regulation.matters.find(({ code }) => code === found.code);
  return matter || { near: found.kind === 'ambiguous' ? found.codes : matters.nearest(typed) };
}

/** To a file that appears whole or not at all, or to standard output. */
async function writeOut(
  bytes: AsyncIterable<Uint8Array>,
  target: Target | undefined,
  call: Call<typeof options, true>,
): Promise<ExitCode> {
  const { io } = call;
  const making = { replaces: target?.force ?? false, signal: io.signal };
  const created = target && (await AtomicFile.create(target.file, making));
  if (created !== undefined && 'trouble' in created) return refuseUsage(call, created.trouble);
  const sink = created?.file ?? new StreamSink(io.stdout);
  let trouble = undefined as Awaited<ReturnType<typeof sink.write>>;
  for await (const piece of bytes) {
    trouble = await sink.write(piece);
    if (trouble !== undefined) break;
  }
  trouble ??= await ('publish' in sink ? sink.publish() : sink.end());
  if (trouble === undefined) return EXIT.ok;
  await created?.file.abandon();
  return refuseUsage(call, trouble);
}
