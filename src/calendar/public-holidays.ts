/** Public holidays as date-holidays has them: it knows the lunar calendar, and no days in lieu. */
import type { Holiday } from '../model/calendar.ts';
import { addDays } from '../notation/date.ts';
import { HOLIDAYS } from './labour-code.ts';

/** The first day of each holiday of Article 112.1 in a year, as an ISO date. */
export type FirstDays = Readonly<Record<Exclude<Holiday, 'culture'>, string>>;

export type PublicHolidays = (year: number) => FirstDays;

/** Loads the library, which takes some tenths of a second: only for who counts days. */
export async function publicHolidays(): Promise<PublicHolidays> {
  const { default: Holidays } = await import('date-holidays');
  const library = new Holidays('VN', { types: ['public'] });
  return (year) => {
    const found = library.getHolidays(year);
    const days = HOLIDAYS.map(({ holiday, rule }) => {
      const first = found.find((one) => one.rule === rule);
      if (first === undefined) throw new Error(`date-holidays has no rule ${rule} for Vietnam`);
      return [holiday, first.date.slice(0, 10)];
    });
    return Object.fromEntries(days) as FirstDays;
  };
}

/** The first day of the lunar year, which every way of giving the days of Tết holds. */
export function lunarNewYear({ tet }: FirstDays): string {
  return addDays(tet, 1);
}
