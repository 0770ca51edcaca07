/** What every part of the text for people needs. */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import { quoteBash } from './document/escape.ts';
import { type Line, span, textWidth, wrap } from './document/layout.ts';
import type { SectionName } from './messages/decision.ts';
import { type Messages, messagesFor } from './messages/words.ts';
import { Names } from './names.ts';
import type { RenderOptions } from './options.ts';

export interface Page {
  readonly decision: Decision;
  readonly names: Names;
  readonly words: Messages;
  /** Columns to lay out in. */
  readonly width: number;
  /** The command that prints the whole way of the file, where that holds more and is to be pointed at. */
  readonly wholeWay?: string;
}

export function pageOf(decision: Decision, regulation: Regulation, options: RenderOptions): Page {
  return {
    decision,
    names: new Names(regulation, options.lang, decision.matter),
    words: messagesFor(options.lang),
    width: textWidth(options.width),
    ...wholeWay(decision, options),
  };
}

function wholeWay(
  { authority, advice, procedure = [] }: Decision,
  { lang, wayOptions }: RenderOptions,
): { readonly wholeWay?: string } {
  if (wayOptions === undefined || authority === null || procedure.length <= advice.length) return {};
  const inLang = lang === 'vi' ? [] : ['--lang', lang];
  const words = ['authority', 'procedure', authority, ...wayOptions, ...inLang];
  return { wholeWay: words.map(quoteBash).join(' ') };
}

/** Under this many columns nothing stands beside anything else. */
export const NARROW = 60;

/** A section under its title, set off by a blank line; nothing where it has no lines. */
export function section({ words, width }: Page, name: SectionName, lines: readonly Line[]): Line[] {
  if (lines.length === 0) return [];
  return [[], ...wrap([span(words.sections[name], 'bold')], width), ...lines];
}
