/** `authority template`: an empty list to be filled in, as a workbook. */
import { templateSheets } from '../present/template.ts';
import { writeBook } from '../present/workbook/book.ts';
import { command } from './command.ts';
import { refuseUsage } from './context.ts';
import { mattersOf } from './matter-of.ts';
import { flag, text } from './options.ts';
import { readBeside, refuseTargets } from './targets.ts';
import { writeOut } from './write-out.ts';

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
    const found = mattersOf(type === undefined ? args : [type], regulation);
    if ('error' in found) return refuseUsage(call, found.error);
    const { matters } = found;
    if (output === undefined && io.stdout.isTTY) return refuseUsage(call, { code: 'no-text-for-terminal' });
    const target = output === undefined ? undefined : { file: output, force };
    const refused = target && (await refuseTargets([target], readBeside(call), call));
    if (refused !== undefined) return refused;
    const chosen = matters.length === 0 ? regulation.matters : matters;
    return writeOut(writeBook(templateSheets(regulation, chosen, lang)), target, call);
  },
});
