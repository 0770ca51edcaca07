/** Titles of what a cost is made up of, which no project is called: a reserve, interest, other costs. */
import { AmountCells } from './amount-cells.ts';
import type { Draft } from './draft.ts';

const LONGEST = 80;
const REST =
  'xây dựng|xây lắp|thiết bị|khác|dự phòng|quản lý(?: dự án)?|tư vấn(?: đầu tư(?: xây dựng)?)?|lãi vay|(?:gpmb|giải phóng mặt bằng|bồi thường)[^()]*';
const PART = new RegExp(
  String.raw`^(?:[-+–*•]\s*)?(?:(?:khoản |phần |vốn |kinh phí )?dự phòng(?: phí| chung| khác| trượt giá| khối lượng| phát sinh| và trượt giá)*|(?:các )?(?:khoản )?chi phí (?:${REST})|lãi vay(?: vốn)?(?: trong (?:thời gian|giai đoạn) (?:xây dựng|thi công|đầu tư))?|vốn lưu động(?: ban đầu)?|thuế (?:vat|gtgt|giá trị gia tăng))\s*[:.]?\s*(?:[([]?\s*(?:khoảng |~)?\d{1,2}(?:[.,]\d{1,2})?\s*%[^%]{0,40})?$`,
  'iu',
);

/** Nearly every title is none by its first letters. */
const BEGINNINGS =
  /^(?:[-+–*•]\s*)?(?:[dD][ựỰ]\s+[pP]|[cC][hH][iI]\s|[cC][áÁ][cC]\s+(?:[kK]|[cC])|[kK][hH][oO][ảẢ]|[kK][iI][nN][hH]\s+[pP]|[pP][hH][ầẦ][nN]\s|[vV][ốỐ][nN]\s|[lL][ãÃ][iI]\s|[tT][hH][uU][ếẾ]\s)/;

/**
 * Whether a row has such a title, and nothing but amounts besides: no type, body or source of funding. Runs for every row.
 */
export function isCostPart(title: string, { isNamed, matter, values }: Draft): boolean {
  if (title.length > LONGEST || title.length < 6 || !BEGINNINGS.test(title)) return false;
  if (isNamed || !PART.test(title.replace(/\s+/g, ' ').trim())) return false;
  return matter.taken.every(({ cells, slot }) => cells instanceof AmountCells || values[slot] === undefined);
}
