/** The keys of a proposal that are no facts: every regulation has them. */

export const ENVELOPE = ['id', 'title', 'date', 'type', 'declaredAuthority'] as const;
export type EnvelopeKey = (typeof ENVELOPE)[number];

/** Which regulation a proposal is of: settled before its facts are read, since they are that regulation's. */
export const REGULATION_KEY = 'regulation';

/** Allowed and read elsewhere, or by nobody. */
export const PASSED_OVER: readonly string[] = ['$schema', REGULATION_KEY];

/** Column names under which the keys are read, beside their own. */
export const ENVELOPE_HEADERS: Readonly<Record<EnvelopeKey, readonly string[]>> = {
  id: ['STT', 'Mã', 'Mã hồ sơ'],
  title: ['Tên dự án', 'Tên', 'Nội dung'],
  date: ['Ngày trình'],
  type: ['Loại', 'Loại hồ sơ'],
  declaredAuthority: ['Cấp trình', 'Thẩm quyền đề nghị'],
};

/** Column names of the regulation, beside its key. */
export const REGULATION_HEADERS: readonly string[] = ['Quy chế', 'Mã quy chế', 'Quy chế áp dụng'];

export function isEnvelopeKey(key: string): key is EnvelopeKey {
  return (ENVELOPE as readonly string[]).includes(key);
}
