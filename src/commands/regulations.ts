/** `authority regulations`: the regulations the program knows. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { BUNDLED } from '../loader/bundled.ts';
import { regulationsReport } from '../present/regulations.ts';
import { command } from './command.ts';
import { EXIT, printReport } from './context.ts';
import { format } from './options.ts';

export const regulations = command({
  name: 'regulations',
  options: { format: format('text', 'json', 'markdown') },
  /** A user's own regulation is listed beside the bundled ones. */
  async run(call) {
    const { compiled: own, options, lang } = call;
    const bundled = await Promise.all(BUNDLED.map((one) => one.load() as Promise<CompiledRegulation>));
    const others = own && !bundled.some((one) => one.regulation.id === own.regulation.id) ? [own] : [];
    const all = [...bundled, ...others].map((one) => one.regulation);
    await printReport(call, options.format, regulationsReport(all, lang));
    return EXIT.ok;
  },
});
