/** The other regulation by which a step is gone: its bodies, when they meet, how they vote. */
import type { Passage } from '../../model/procedure.ts';
import type { Advice, Regulation } from '../../model/regulation.ts';
import { writeDate } from '../calendar/days.ts';
import { Names, upperFirst } from '../names.ts';
import type { View } from './view.ts';
import { type ToldRule, tellVoting } from './voting.ts';

export interface ToldPassage {
  /** Which regulation it is, or that it is not known. */
  readonly title: string;
  readonly bodies: readonly { readonly name: string; readonly rules: readonly ToldRule[] }[];
}

export function tellPassages(passages: readonly Passage[], view: View): ToldPassage[] {
  return passages.map((passage) => tellPassage(passage, view));
}

export function tellPassage(passage: Passage, { procedure, words, lang }: View): ToldPassage {
  const { passages } = words;
  if (passage.kind === 'none') return { title: passages.none(writeDate(procedure.day, lang)), bodies: [] };
  if (passage.kind === 'unknown') return { title: passages.unknown(passage.id), bodies: [] };
  const { regulation } = passage;
  const names = new Names(regulation, lang);
  const { voting: votings = [] } = regulation;
  const known = passages.known(`${regulation.title[lang]} (${regulation.id})`);
  const lines = votings.length === 0 ? [known, words.voting.nothingStated] : [known];
  return {
    title: lines.join(' '),
    bodies: votings.map((voting) => {
      const rhythm = rhythmOf(voting.body, regulation);
      const told = {
        label: words.voting.rhythm,
        text: rhythm === undefined ? words.voting.notStated : upperFirst(rhythm.message[lang]),
        clauses: rhythm?.clauses ?? [],
      };
      return { name: names.bodyInFull(voting.body), rules: [told, ...tellVoting(voting, lang)] };
    }),
  };
}

/** When a body meets: the step that falls on its session, whatever the matter. */
export function rhythmOf(body: string, { advice }: Regulation): Advice | undefined {
  return advice.find(
    ({ due, bodies, matters, rules, when }) =>
      due?.word === 'on' &&
      bodies.includes(body) &&
      [matters, rules, when].every((list) => list.length === 0),
  );
}
