/** Words for how a regulation came into force, loaded with the list of regulations. */
import type { Enactment } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';

export interface EnactmentWords {
  readonly title: string;
  readonly labels: Readonly<Record<keyof Enactment, string>>;
  /** @param date ISO date */
  readonly date: (date: string) => string;
}

const vi: EnactmentWords = {
  title: 'Ban hành',
  labels: {
    number: 'Số',
    date: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    signer: 'Người ký',
    effect: 'Hiệu lực',
    replaces: 'Văn bản được thay thế',
  },
  date: (date) => date.split('-').reverse().join('/'),
};

const en: EnactmentWords = {
  title: 'Issued',
  labels: {
    number: 'Number',
    date: 'Day of issue',
    issuer: 'Issuer',
    signer: 'Signer',
    effect: 'Effect',
    replaces: 'Replaced text',
  },
  date: (date) => date,
};

export function enactmentWordsFor(lang: Lang): EnactmentWords {
  return lang === 'vi' ? vi : en;
}
