/** The keys of a proposal that are no facts: every regulation has them. */

export const ENVELOPE = ['id', 'title', 'date', 'type', 'declaredAuthority'] as const;
export type EnvelopeKey = (typeof ENVELOPE)[number];

/** Allowed and read elsewhere, or by nobody. */
export const PASSED_OVER: readonly string[] = ['$schema', 'regulation'];

/** Column names under which the keys are read, beside their own. */
export const ENVELOPE_HEADERS: Readonly<Record<EnvelopeKey, readonly string[]>> = {
  id: ['STT', 'Mã', 'Mã hồ sơ'],
  title: ['Tên dự án', 'Tên', 'Nội dung'],
  date: ['Ngày trình'],
  type: ['Loại', 'Loại hồ sơ'],
  declaredAuthority: ['Cấp trình', 'Thẩm quyền đề nghị'],
};

export function isEnvelopeKey(key: string): key is EnvelopeKey {
  return (ENVELOPE as readonly string[]).includes(key);
}
