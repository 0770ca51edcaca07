import { describe, expect, it } from 'vitest';
import { normal } from '../../src/notation/normal.ts';

const FORMS = ['NFC', 'NFD', 'NFKC'] as const;

describe('a normal form', () => {
  it.each(FORMS)('%s is that of Unicode as long as at most thirty marks follow one another', (form) => {
    for (const text of ['', 'Tỉnh ủy', 'Tỉnh ủy'.normalize('NFD'), '㎢', `a${'\u0301\u0323'.repeat(15)}b`]) {
      expect(normal(text, form)).toBe(text.normalize(form));
    }
  });

  it.each(FORMS)('%s of more marks keeps each of them, and sorts none beyond the thirtieth', (form) => {
    const marks = '\u0301\u0323'.repeat(500);
    const text = normal(`a${marks}b`, form);
    expect([...text.normalize('NFD')].sort()).toEqual([...`a${marks}b`].sort());
    expect(text.endsWith(`${'\u0301\u0323'.repeat(485)}b`)).toBe(true);
  });
});
