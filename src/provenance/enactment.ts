/** How a regulation came into force: its number, day, issuer and signer stand in what the text has around its articles. */

import type { ProvenanceFinding, PublishedText } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import { normal } from '../notation/normal.ts';
import { wordingKey } from '../notation/wording.ts';

export function missingEnactment({ enacted }: Regulation, text: PublishedText): ProvenanceFinding[] {
  if (enacted === undefined) return [];
  const around = text.outside.flatMap(({ paragraphs }) => paragraphs).join(' ');
  const key = wordingKey(around);
  const { number, date, issuer, signer } = enacted;
  const told = [
    ['number', number, number !== null && key.includes(wordingKey(number))],
    ['date', date, date !== null && hasDate(around, date)],
    ['issuer', issuer?.vi ?? null, issuer !== null && standsInTwo(issuer.vi, key)],
    ['signer', signer, signer !== null && key.includes(wordingKey(signer))],
  ] as const;
  return told.flatMap(([of, value, stands]): ProvenanceFinding[] =>
    value === null || stands ? [] : [{ code: 'enactment-missing', of, value }],
  );
}

/** At the head of a paper stands whose body it is, and the body where it decides: whole, or in two parts. */
function standsInTwo(name: string, key: string): boolean {
  const words = name.split(' ');
  return words.some((_, at) => {
    const parts = [words.slice(0, words.length - at), words.slice(words.length - at)];
    return parts.every((part) => key.includes(wordingKey(part.join(' '))));
  });
}

const DATE = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/gu;

/** `15/3/2023`, `15-03-2023`, `ngày 15 tháng 3 năm 2023`. */
function hasDate(text: string, iso: string): boolean {
  const [year, month, day] = iso.split('-').map(Number);
  return [...normal(text, 'NFC').matchAll(DATE)].some(
    ([, d, m, y]) => Number(d) === day && Number(m) === month && Number(y) === year,
  );
}
