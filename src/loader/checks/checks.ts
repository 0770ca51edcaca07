/** Step 3: what the shape alone cannot say, as an array of named checks; each gives complaints with their place. */
import type { Check } from './checked.ts';
import { circumstanceApart } from './circumstances.ts';
import { dateReal, datesInOrder } from './dates.ts';
import { doubtDiffers } from './doubts.ts';
import { factKind, factKnown, factTaken } from './facts.ts';
import { givenOnce } from './given-once.ts';
import { exemptionAssumed, itemsComplete } from './items.ts';
import { limitReadable, limitsInOrder, seriesFactOnce } from './limits.ts';
import { actionKnown, bodyKnown, clauseListed, matterKnown, matterRuled, ruleKnown } from './names.ts';
import { overrideAcyclic } from './overrides.ts';
import { dueOneWay, orLower, shareProper } from './procedure.ts';
import { casesComplete, rangesByEarlierFact, takenByEarlierFact } from './ranges.ts';
import { oneTest, testFitsKind, testGiven } from './tests.ts';
import { flagFree, textNfc } from './text.ts';
import { tooManyToldApart } from './told-apart.ts';
import { aloneByOnly, assumedPossible, valueKnown, valueTaken } from './values.ts';

export const CHECKS: readonly Check[] = [
  ['given-once', givenOnce],
  ['clause-listed', clauseListed],
  ['body-known', bodyKnown],
  ['action-known', actionKnown],
  ['matter-known', matterKnown],
  ['matter-ruled', matterRuled],
  ['rule-known', ruleKnown],
  ['fact-known', factKnown],
  ['fact-taken', factTaken],
  ['fact-kind', factKind],
  ['value-known', valueKnown],
  ['value-taken', valueTaken],
  ['assumed-possible', assumedPossible],
  ['alone-by-only', aloneByOnly],
  ['test-fits-kind', testFitsKind],
  ['test-given', testGiven],
  ['one-test', oneTest],
  ['limit-readable', limitReadable],
  ['limits-in-order', limitsInOrder],
  ['series-fact-once', seriesFactOnce],
  ['override-acyclic', overrideAcyclic],
  ['ranges-by-earlier-fact', rangesByEarlierFact],
  ['taken-by-earlier-fact', takenByEarlierFact],
  ['cases-complete', casesComplete],
  ['items-complete', itemsComplete],
  ['exemption-assumed', exemptionAssumed],
  ['too-many-told-apart', tooManyToldApart],
  ['doubt-differs', doubtDiffers],
  ['circumstance-apart', circumstanceApart],
  ['or-lower', orLower],
  ['due-one-way', dueOneWay],
  ['share-proper', shareProper],
  ['date-real', dateReal],
  ['dates-in-order', datesInOrder],
  ['flag-free', flagFree],
  ['text-nfc', textNfc],
];
