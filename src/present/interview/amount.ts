/** An amount as it was understood, with every digit. */
import type { AmountUnit, AmountValue } from '../../model/amount.ts';
import type { Lang } from '../../model/words.ts';
import { writeFull } from '../../notation/write-amount.ts';
import { interviewWordsFor } from '../messages/interview.ts';
import { messagesFor } from '../messages/words.ts';

/** "1.200.000.000.000 đồng", "khoảng 520 ha", "từ 10 ha đến dưới 20 ha". */
export function echoAmount(amount: AmountValue, unit: AmountUnit, lang: Lang): string {
  const write = (figure: string) => writeFull(figure, unit, lang);
  const said = amount.kind === 'exact' ? write(amount.value) : ends(amount, write, lang);
  return amount.approximate ? interviewWordsFor(lang).about(said) : said;
}

function ends(
  { low, high }: Extract<AmountValue, { kind: 'between' }>,
  write: (figure: string) => string,
  lang: Lang,
): string {
  const words = messagesFor(lang);
  if (low && high) return words.stretch(write(low.at), low.closed, write(high.at), high.closed);
  if (low) return words.limits[low.closed ? 'from' : 'above'](write(low.at));
  return high ? words.limits[high.closed ? 'to' : 'below'](write(high.at)) : words.anyAmount;
}
