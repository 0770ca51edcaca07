/** What was found on a regulation and its text, in words. */

import type { Place } from '../../model/problem.ts';
import type { Citing, Figure, ProvenanceFinding, StatedFigure } from '../../model/provenance.ts';
import type { Lang } from '../../model/words.ts';
import { official } from '../clause.ts';
import { showable } from '../document/escape.ts';
import { type SourceWords, sourceWordsFor } from '../messages/source.ts';
import { messagesFor } from '../messages/words.ts';
import { Names, upperFirst } from '../names.ts';
import { writePlace } from '../place.ts';
import { writeQuantity } from '../quantities.ts';
import { type ComparedSource, isSameText } from './compared.ts';

export interface ToldFinding {
  readonly message: string;
  /** Where it stands in the regulation file, and in the text; '' where that is not known. */
  readonly places: readonly { readonly label: string; readonly text: string }[];
}

/** The figures of one clause that are not used. */
export interface ToldFigures {
  readonly clause: string;
  readonly figures: string;
}

export class SourceTeller {
  readonly words: SourceWords;
  readonly #compared: ComparedSource;
  readonly #names: Names;
  readonly #lang: Lang;

  constructor(compared: ComparedSource, lang: Lang) {
    this.words = sourceWordsFor(lang);
    this.#compared = compared;
    this.#names = new Names(compared.regulation, lang);
    this.#lang = lang;
  }

  title(): string {
    const { regulation, source } = this.#compared;
    return this.words.title(regulation.id, source.file);
  }

  verdict(): string {
    const { findings, checked } = this.#compared.provenance;
    const { clauses, figures, quotes } = checked;
    if (findings.length > 0) return this.words.differs(String(findings.length));
    return this.words.agrees(String(clauses), String(figures), String(quotes));
  }

  scope(): string {
    const { parts, meant, clauses } = this.#compared.source.text;
    const { from, to } = parts[meant]!;
    return this.words.text(String(from), String(to), String(clauses.length));
  }

  findings(): ToldFinding[] {
    return this.#compared.provenance.findings.map((finding) => ({
      message: this.message(finding),
      places: this.#places(finding),
    }));
  }

  message(finding: ProvenanceFinding): string {
    return upperFirst(this.words.messages[finding.code](this.#params(finding)));
  }

  unlisted(): string[] {
    return this.#compared.provenance.unlisted.map((id) => upperFirst(official(id, this.#lang)));
  }

  /** Of clauses that the regulation lists; of the others only how many there are. */
  unused(): { readonly rows: readonly ToldFigures[]; readonly elsewhere: string } {
    const { unused } = this.#compared.provenance;
    const listed = unused.filter((one) => one.listed);
    const clauses = [...new Set(listed.map(({ clause }) => clause))];
    const rows = clauses.map((clause) => ({
      clause,
      figures: quoted(listed.filter((one) => one.clause === clause).map(({ figure }) => figure)),
    }));
    const others = unused.length - listed.length;
    return { rows, elsewhere: others === 0 ? '' : this.words.unusedElsewhere(String(others)) };
  }

  notes(): string[] {
    const { words } = this;
    const { source, regulation } = this.#compared;
    const { parts, meant, jumps, unplaced } = source.text;
    const named = parts.map(({ from, to, line }) => words.part(String(from), String(to), String(line)));
    const name = (id: string): string => official(id, this.#lang);
    return [
      isSameText(source, regulation) ? words.sameText : words.otherText,
      ...(parts.length > 1 ? [words.parts(named.join('; '), named[meant]!)] : []),
      ...jumps.map(({ after, found, line }) =>
        after === undefined
          ? words.firstJump(name(found), String(line))
          : words.jump(name(after), name(found), String(line)),
      ),
      ...unplaced.map(({ label, within, line }) => words.unplaced(label, name(within), String(line))),
      ...(source.damaged ? [words.damaged] : []),
    ];
  }

  #params(finding: ProvenanceFinding) {
    const params = { by: '', clause: '', figure: '', found: '', quote: '', elsewhere: '' };
    switch (finding.code) {
      case 'clause-missing': {
        const by = finding.by.map((one) => this.#citing(one)).join('; ');
        return {
          ...params,
          by,
          clause: this.#clauses([finding.clause]),
          elsewhere: this.#clauses(finding.near),
        };
      }
      case 'figure-missing':
      case 'limit-word':
        return {
          ...params,
          by: this.#citing(finding.figure.by),
          clause: this.#clauses(finding.figure.clauses),
          figure: this.#figure(finding.figure),
          found: quoted(finding.found),
          elsewhere: finding.code === 'limit-word' ? '' : this.#clauses(finding.elsewhere),
        };
      case 'quote-missing':
      case 'quote-figure':
        return {
          ...params,
          by: this.#citing({ kind: 'rule', id: finding.rule }),
          clause: this.#clauses([finding.clause]),
          quote: quote(finding.quote),
          ...(finding.code === 'quote-missing'
            ? { elsewhere: this.#clauses(finding.elsewhere) }
            : { found: quoted([finding.found]) }),
        };
    }
  }

  /** Each by its official name and its id. */
  #clauses(ids: readonly string[]): string {
    return ids.map((id) => `${official(id, this.#lang)} (${id})`).join(this.words.or);
  }

  #citing({ kind, id }: Citing): string {
    const subject = kind === 'rule' ? this.#names.rule(id)?.subject[this.#lang] : undefined;
    return this.words.citing[kind](subject === undefined ? id : `“${subject}” (${id})`);
  }

  /** "từ 20 ha trở lên", "2/3". */
  #figure({ unit, value, word }: StatedFigure): string {
    const isAmount = unit === 'VND' || unit === 'USD' || unit === 'ha';
    const written = isAmount ? writeQuantity(value, unit, this.#lang) : this.words.counted[unit](value);
    return word === undefined ? written : messagesFor(this.#lang).limits[word](written);
  }

  #places(finding: ProvenanceFinding): ToldFinding['places'] {
    const { labels } = this.words;
    const file = placeInRegulation(finding, this.#compared);
    const line = lineInSource(finding, this.#compared);
    return [
      ...(file ? [{ label: labels.regulation, text: writePlace(file, messagesFor(this.#lang)) }] : []),
      ...(line === undefined
        ? []
        : [{ label: labels.source, text: `${this.#compared.source.file}:${line}` }]),
    ];
  }
}

/** Where what is not in agreement stands in the file of the regulation. */
export function placeInRegulation(
  finding: ProvenanceFinding,
  { places }: Pick<ComparedSource, 'places'>,
): Place | undefined {
  const known = citingOf(finding).map(({ kind, id }) => places.get(`${kind}:${id}`));
  return known.find((place) => place !== undefined);
}

function citingOf(finding: ProvenanceFinding): readonly Citing[] {
  switch (finding.code) {
    case 'clause-missing':
      return finding.by;
    case 'figure-missing':
    case 'limit-word':
      return [finding.figure.by];
    case 'quote-missing':
    case 'quote-figure':
      return [{ kind: 'rule', id: finding.rule }];
  }
}

/** The line on which the clause that should agree begins; undefined where the text has none. */
export function lineInSource(
  finding: ProvenanceFinding,
  { source }: Pick<ComparedSource, 'source'>,
): number | undefined {
  if (finding.code === 'clause-missing') return undefined;
  const clauses = 'figure' in finding ? finding.figure.clauses : [finding.clause];
  return source.text.clauses.find(({ id }) => clauses.includes(id))?.line;
}

function quoted(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ text }) => quote(text)))].join(', ');
}

function quote(text: string): string {
  return `“${showable(text)}”`;
}
