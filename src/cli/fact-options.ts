/** The flags of a proposal, made from the regulation's facts. */
import { Option } from 'commander';
import { flagOf } from '../intake/flags.ts';
import type { Fact } from '../model/fact.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import type { HelpWords } from '../present/messages/words.ts';

/** A flag with the key of a proposal that it gives. */
export interface KeyOption {
  readonly key: string;
  readonly option: Option;
}

/** `--type`, the facts in the order of the regulation, and what goes with every proposal. */
export function proposalOptions(regulation: Regulation, help: HelpWords, lang: Lang): KeyOption[] {
  const keyOption = (key: string, value: string, description: string): KeyOption => ({
    key,
    option: new Option(`${flagOf(key)} ${value}`, description),
  });
  const facts = regulation.facts.flatMap((fact) => {
    if (fact.kind === 'items') return [];
    const flag = keyOption(fact.id, valueName(fact), describeFact(fact, lang));
    // A bare yes/no flag says yes.
    if (fact.kind === 'flag') flag.option.preset('yes');
    return [flag];
  });
  return [
    keyOption('type', '<type>', `${help.type}${typesOf(regulation, help)}`),
    ...facts,
    keyOption('id', '<id>', help.id),
    keyOption('title', '<title>', help.title),
    keyOption('declaredAuthority', '<body>', help.declaredAuthority),
  ];
}

/** More types than this are not listed in a help. */
const MOST_TYPES = 24;

function typesOf({ matters }: Regulation, help: HelpWords): string {
  if (matters.length > MOST_TYPES) return ` (${help.typesListed})`;
  return `: ${matters.map((matter) => matter.code).join(', ')}`;
}

function valueName(fact: Fact): string {
  if (fact.kind === 'flag') return '[yes|no]';
  if (fact.kind === 'amount') return `<${fact.unit}>`;
  return fact.kind === 'several' ? '<values>' : '<value>';
}

function describeFact(fact: Fact, lang: Lang): string {
  const label = fact.label[lang];
  return 'values' in fact ? `${label}: ${fact.values.map((value) => value.code).join(', ')}` : label;
}
