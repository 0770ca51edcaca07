/** Asks at the terminal what is not understood in the lists of a run, where asking is allowed. */
import type { ColumnOptions } from '../../intake/list/column-options.ts';
import { namesOf } from '../../intake/names.ts';
import type { BundledRegulation } from '../../loader/bundled.ts';
import type { Call } from '../command.ts';
import { type ExitCode, refuseUsage } from '../context.ts';
import { mayAsk } from '../interview/may-ask.ts';
import { flag } from '../options.ts';
import { type OpenList, STDIN } from './list-inputs.ts';
import { inputsOf, type ListCall, regulationsOf } from './list-run.ts';

export const askingOptions = { interactive: flag('askLists', 'i'), noInput: flag('noInput') };

type AskingCall = ListCall & Call<typeof askingOptions, true>;

export type Asked =
  | {
      readonly answers: ColumnOptions;
      /** They could not be written down, as it was wished. */
      readonly exit?: ExitCode;
    }
  /** The run ends before it begins. */
  | { readonly left: ExitCode };

/**
 * @param isText whether what comes out is text for the one who is asked
 * @param open opens a list
 * @param bundled the regulations that rows may name
 */
export async function askAboutLists(
  call: AskingCall,
  isText: boolean,
  open: OpenList,
  bundled: readonly BundledRegulation[],
): Promise<Asked> {
  const { args, options, io, lang, compiled, configuration, global } = call;
  const { interactive, noInput } = options;
  const may = mayAsk({ interactive, noInput, isText, readsStdin: args.includes(STDIN) }, io);
  if (may === 'no') return { answers: {} };
  if (may !== 'yes') return { left: await refuseUsage(call, { code: may }) };
  const { interviewAboutLists } = await import('../interview/list-interview.ts');
  const regulations = regulationsOf(call, bundled);
  const { regulation } = compiled;
  const type = typeGiven(call);
  const setting = {
    view: { regulation, lang },
    inputsBy: (answers: ColumnOptions) => inputsOf(args, call, regulations, open, answers),
    ...(type !== undefined && { type }),
    ...(configuration !== undefined && { configuration }),
    mayWrite: global.config !== false,
  };
  return interviewAboutLists(setting, call);
}

/** The matter that `--set` or the configuration gives all rows. */
function typeGiven({ compiled, options, configuration }: AskingCall): string | undefined {
  const { keys, matters } = namesOf(compiled.regulation);
  const set = options.set.find(([key]) => {
    const known = keys.lookup(key);
    return known.kind === 'found' && known.code === 'type';
  });
  const text = set?.[1] ?? configuration?.type;
  const found = text === undefined ? undefined : matters.lookup(text);
  return found?.kind === 'found' ? found.code : undefined;
}
