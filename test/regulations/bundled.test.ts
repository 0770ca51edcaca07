/** What holds of every regulation that comes with the program. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/engine/audit/audit.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { namesOf } from '../../src/intake/names.ts';
import { BUNDLED } from '../../src/loader/bundled.ts';
import type { Remark, Words } from '../../src/model/words.ts';
import { bundledText, problemsIn, regulationIn } from './files.ts';

describe.each(BUNDLED)('$id', ({ id, load }) => {
  const text = bundledText(id);

  it('loads without complaint, under the name of its file', () => {
    expect(problemsIn(text)).toEqual([]);
    expect(regulationIn(text).id).toBe(id);
  });

  it('is the same after JSON, and as the build compiled it', async () => {
    const compiled = compileRegulation(regulationIn(text));
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(await load()).toEqual(compiled);
  });

  it('leaves the audit nothing that is not accepted with a reason', () => {
    const { findings, passed } = audit(compileRegulation(regulationIn(text)));
    const open = findings.filter(({ level, accepted }) => level !== 'note' && accepted === null);
    expect({ open: open.map((one) => one.id), passed }).toEqual({ open: [], passed: true });
  });

  it('says what the text says apart from what the program takes', () => {
    const { said, taken } = remarksIn(regulationIn(text));
    const supposing = /hiểu là|được hiểu|ở đây hiểu|phần mềm tạm|(?<!\p{L})tạm (?:hiểu|coi|lấy|tính)/iu;
    expect(said.filter(({ vi }) => supposing.test(vi))).toEqual([]);
    expect(
      said.filter(({ en }) =>
        /\b(?:is|are) (?:read|taken) as\b|the program (?:takes|leaves|treats|reads)|read here/i.test(en),
      ),
    ).toEqual([]);
    expect(
      taken.filter(({ vi, en }) => !/^Phần mềm tạm /.test(vi) || !en.startsWith('The program ')),
    ).toEqual([]);
    expect(taken.filter(({ vi, en }) => !vi.includes('nếu ') || !/[;,] /.test(en))).toEqual([]);
  });

  it('reads every body by its full name', () => {
    const regulation = regulationIn(text);
    const read = ({ name, fullName }: (typeof regulation.bodies)[number]) =>
      namesOf(regulation).bodies.lookup((fullName ?? name).vi);
    const found = regulation.bodies.map((body) => [body.code, read(body)]);
    expect(found).toEqual(regulation.bodies.map(({ code }) => [code, { kind: 'found', code }]));
  });

  it('shows every matter in a group, for who does not find theirs by a word', () => {
    const { matters, groups = [] } = regulationIn(text);
    const grouped = groups.flatMap((group) => group.matters);
    expect(matters.map(({ code }) => code).filter((code) => !grouped.includes(code))).toEqual([]);
  });
});

/** Every message of a regulation, and every `taken`, however deep it stands. */
function remarksIn(whole: unknown): { said: Words[]; taken: Words[] } {
  if (typeof whole !== 'object' || whole === null) return { said: [], taken: [] };
  const { message, taken } = whole as Partial<Remark>;
  const within = Object.values(whole).map(remarksIn);
  return {
    said: [...(message ? [message] : []), ...within.flatMap((one) => one.said)],
    taken: [...(taken ? [taken] : []), ...within.flatMap((one) => one.taken)],
  };
}
