/** What holds of every regulation that comes with the program. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/engine/audit/audit.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { BUNDLED } from '../../src/loader/bundled.ts';
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

  it('shows every matter in a group, for who does not find theirs by a word', () => {
    const { matters, groups = [] } = regulationIn(text);
    const grouped = groups.flatMap((group) => group.matters);
    expect(matters.map(({ code }) => code).filter((code) => !grouped.includes(code))).toEqual([]);
  });
});
