/**
 * Which combinations of cells are decided alike, told without deciding them: a test counts only as long as its rule
 * can still fit. In a project without farm land it makes no difference on which side of the limits of farm land it
 * lies.
 *
 * The facts are gone through in one order. Of each known fact that is kept which it meets of the tests of those rules
 * that no fact before it has ruled out. Two combinations of which the same is kept rule out the same rules, one fact
 * after the other, and meet the same tests of all others; what is unknown is unknown in both. So every completion of
 * the one has a completion of the other with the same rules fitting, on every reading of the doubts.
 */
import type { Regulation, Test } from '../model/regulation.ts';
import { testHolds } from './cells.ts';
import type { CompiledMatter, CompiledTest } from './compiled.ts';

/** The tests of a rule, or of a rule on the other reading of a doubt. */
interface Variant {
  readonly when: readonly CompiledTest[];
  readonly except: readonly (readonly CompiledTest[])[];
}

/** What one fact contributes. */
interface Step {
  readonly fact: number;
  /** The piece itself counts: other facts hang on it beyond the tests. */
  readonly isWhole: boolean;
  /** Tests of warnings and advice, which count whatever becomes of the rules. */
  readonly always: readonly CompiledTest[];
  readonly variants: readonly {
    readonly index: number;
    readonly when: readonly CompiledTest[];
    readonly except: readonly CompiledTest[];
  }[];
}

export class Alike {
  readonly #steps: readonly Step[];
  readonly #variants: number;

  constructor(matter: CompiledMatter, regulation: Regulation) {
    const variants = variantsOf(matter, regulation);
    const whole = hangingTogether(matter, regulation);
    const order = matter.facts.map((_, fact) => fact);
    // Amounts have the most pieces: they come last, when most rules are out.
    const isAmount = (fact: number) => Number(matter.facts[fact]!.kind === 'amount');
    order.sort((a, b) => isAmount(a) - isAmount(b));
    this.#variants = variants.length;
    this.#steps = order.map((fact) => {
      const own = (tests: readonly CompiledTest[]) => tests.filter((test) => test.fact === fact);
      return {
        fact,
        isWhole: whole.has(matter.facts[fact]!.fact),
        always: own(Object.values(matter.noticeTests)),
        variants: variants
          .map(({ when, except }, index) => ({ index, when: own(when), except: own(except.flat()) }))
          .filter(({ when, except }) => when.length + except.length > 0),
      };
    });
  }

  /** @param pieces the piece of each fact, −1 for an unknown one */
  keyOf(pieces: readonly number[]): string {
    const out = new Uint8Array(this.#variants);
    let key = '';
    for (const { fact, isWhole, always, variants } of this.#steps) {
      const piece = pieces[fact]!;
      key += ';';
      if (piece < 0) continue;
      key += isWhole ? piece : '+';
      for (const test of always) key += test.holds[piece]!;
      for (const { index, when, except } of variants) {
        if (out[index] === 1) continue;
        for (const test of when) {
          const holds = test.holds[piece]!;
          key += holds;
          if (holds === '0') out[index] = 2;
        }
        for (const test of except) key += test.holds[piece]!;
      }
      for (let index = 0; index < out.length; index++) if (out[index] === 2) out[index] = 1;
    }
    return key;
  }
}

function variantsOf(matter: CompiledMatter, regulation: Regulation): Variant[] {
  const patches = regulation.doubts
    .filter((doubt) => doubt.matter === matter.code)
    .flatMap(({ otherwise }) => otherwise)
    .flatMap(({ rule, when, except }): Variant[] => {
      const compiled = matter.rules.find(({ id }) => id === rule);
      if (compiled === undefined) return [];
      return [
        {
          when: when === undefined ? compiled.when : testsOf(matter, when),
          except: except === undefined ? compiled.except : except.map((tests) => testsOf(matter, tests)),
        },
      ];
    });
  return [...matter.rules, ...patches];
}

function testsOf(matter: CompiledMatter, tests: readonly Test[]): CompiledTest[] {
  return tests.flatMap((test): CompiledTest[] => {
    const fact = matter.facts.findIndex((cells) => cells.fact === test.fact);
    const cells = matter.facts[fact];
    if (cells === undefined) return [];
    const pieces = Array.from({ length: cells.pieces }, (_, piece) =>
      testHolds(test, cells, piece) ? '1' : '0',
    );
    return [{ fact, holds: pieces.join(''), test }];
  });
}

/** Facts on which it hangs what others can be, or whether they are taken at all, and those others. */
function hangingTogether(matter: CompiledMatter, regulation: Regulation): Set<string> {
  const facts = new Set(
    matter.ranges.flatMap(({ fact, by }) => [fact, by].map((each) => matter.facts[each]!.fact)),
  );
  for (const { fact, takenWhen } of regulation.matters.find(({ code }) => code === matter.code)?.facts ??
    []) {
    if (takenWhen !== undefined) facts.add(fact).add(takenWhen.fact);
  }
  return facts;
}
