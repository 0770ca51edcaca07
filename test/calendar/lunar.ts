/**
 * The Vietnamese lunar calendar by the algorithm that Hồ Ngọc Đức published ("Thuật toán tính âm lịch", after Meeus,
 * Astronomical Algorithms), for the meridian of Vietnam. The oracle of the library's.
 */
import { isoDate } from '../../src/notation/date.ts';

const HOURS_FROM_UTC = 7;
const MONTH = 29.530588853;
const FIRST_NEW_MOON = 2_415_021.076998695;
const JULIAN_DAY_OF_1970 = 2_440_588;
const RAD = Math.PI / 180;

/** ISO date of a day in a month of a lunar year; the month is no leap month. */
export function fromLunar(day: number, month: number, year: number): string {
  const eleventh = month < 11 ? eleventhMonth(year - 1) : eleventhMonth(year);
  const next = month < 11 ? eleventhMonth(year) : eleventhMonth(year + 1);
  let offset = month < 11 ? month + 1 : month - 11;
  if (next - eleventh > 365 && offset >= leapMonthAfter(eleventh)) offset++;
  const k = Math.floor(0.5 + (eleventh - FIRST_NEW_MOON) / MONTH);
  return isoDate(newMoonDay(k + offset) + day - 1 - JULIAN_DAY_OF_1970);
}

/** The Julian day on which the month begins that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + JULIAN_DAY_OF_1970;
  const k = Math.floor((lastDay - 2_415_021) / MONTH);
  const day = newMoonDay(k);
  return sunSector(day) >= 9 ? newMoonDay(k - 1) : day;
}

/** Of a year with thirteen months: which after the eleventh holds no principal term. */
function leapMonthAfter(eleventh: number): number {
  const k = Math.floor((eleventh - FIRST_NEW_MOON) / MONTH + 0.5);
  let month = 1;
  let sector = sunSector(newMoonDay(k + month));
  for (let last = -1; sector !== last && month < 14; ) {
    last = sector;
    month++;
    sector = sunSector(newMoonDay(k + month));
  }
  return month - 1;
}

function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + HOURS_FROM_UTC / 24);
}

/** The Julian day, in universal time, of the k-th new moon after that of 1 January 1900. */
function newMoon(k: number): number {
  const T = k / 1236.85;
  const T2 = T * T;
  const T3 = T2 * T;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * T2 -
    0.000000155 * T3 +
    0.00033 * Math.sin((166.56 + 132.87 * T - 0.009173 * T2) * RAD);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * T2 - 0.00000347 * T3) * RAD;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * T2 + 0.00001236 * T3) * RAD;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * T2 - 0.00000239 * T3) * RAD;
  const correction =
    (0.1734 - 0.000393 * T) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  // Dynamical time less universal time, in days, for years after 1900.
  return mean + correction - (-0.000278 + 0.000265 * T + 0.000262 * T2);
}

/** Which twelfth of its way the sun stands in as a day begins in Vietnam, from the spring equinox: 0 to 11. */
function sunSector(julianDay: number): number {
  const T = (julianDay - 0.5 - HOURS_FROM_UTC / 24 - 2_451_545) / 36_525;
  const T2 = T * T;
  const anomaly = (357.5291 + 35_999.0503 * T - 0.0001559 * T2 - 0.00000048 * T * T2) * RAD;
  const mean = 280.46645 + 36_000.76983 * T + 0.0003032 * T2;
  const equation =
    (1.9146 - 0.004817 * T - 0.000014 * T2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * T) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = (mean + equation) / 360;
  return Math.floor((longitude - Math.floor(longitude)) * 12);
}
