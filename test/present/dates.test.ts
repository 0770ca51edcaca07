import { describe, expect, it } from 'vitest';
import { writeDate, writeDay, writeDays } from '../../src/present/dates.ts';

describe('dates', () => {
  it('are written as each language writes them', () => {
    expect(writeDate('2024-06-02', 'vi')).toBe('02/6/2024');
    expect(writeDate('2024-06-02', 'en')).toBe('2 June 2024');
  });

  it.each([
    ['2024-06-10', 'thứ Hai', 'Monday'],
    ['2024-06-11', 'thứ Ba', 'Tuesday'],
    ['2024-06-12', 'thứ Tư', 'Wednesday'],
    ['2024-06-13', 'thứ Năm', 'Thursday'],
    ['2024-06-14', 'thứ Sáu', 'Friday'],
    ['2024-06-15', 'thứ Bảy', 'Saturday'],
    ['2024-06-16', 'Chủ nhật', 'Sunday'],
  ])('%s has its day of the week', (date, vi, en) => {
    expect(writeDay(date, 'vi')).toMatch(new RegExp(`^${vi}, `));
    expect(writeDay(date, 'en')).toMatch(new RegExp(`^${en} `));
  });

  it.each([
    [[], '', ''],
    [['2025-09-02'], '02/9/2025', '2 September 2025'],
    [['2025-01-27', '2025-01-28', '2025-01-29'], '27–29/01/2025', '27 to 29 January 2025'],
    [['2025-01-31', '2025-02-01'], '31/01–01/02/2025', '31 January to 1 February 2025'],
    [['2024-12-31', '2025-01-01'], '31/12/2024–01/01/2025', '31 December 2024 to 1 January 2025'],
    [['2025-09-01', '2025-09-03'], '01/9/2025, 03/9/2025', '1 September 2025, 3 September 2025'],
  ])('in a row are written from – to: %j', (dates, vi, en) => {
    expect(writeDays(dates, 'vi')).toBe(vi);
    expect(writeDays(dates, 'en')).toBe(en);
  });
});
