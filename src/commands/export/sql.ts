/** `authority export sql`: a script that answers in a database. */
import { createHash } from 'node:crypto';
import packageJson from '../../../package.json' with { type: 'json' };
import { dialects } from '../../export/sql/dialect.ts';
import { tableName } from '../../export/sql/names.ts';
import { planOf, takesItems } from '../../export/sql/plan.ts';
import { sqlScript, wrongScriptName } from '../../export/sql/script.ts';
import { sqlWordsFor } from '../../present/messages/export-sql.ts';
import type { Exporter } from './exporter.ts';

const USUAL_TABLE = 'proposals';

export const sql: Exporter = {
  own: ['dialect', 'table', 'strict'],
  canHold: (matter, regulation) => !takesItems(matter, regulation),
  leftOut: (codes, { lang }) => `${sqlWordsFor(lang).leftOut(codes.join(', '))}\n`,
  make(matters, { compiled, lang, options }) {
    const { dialect: name, table: written = USUAL_TABLE, strict } = options;
    if (name === undefined) {
      return { error: { code: 'option-needs-value', found: '--dialect', reason: 'export' } };
    }
    const dialect = dialects[name];
    const table = tableName(written);
    if (table === undefined) return { error: { code: 'bad-table-name', found: written } };
    const plan = planOf(compiled, { strict, matters: matters.map(({ code }) => code) });
    const wrong = wrongScriptName(plan, table, dialect);
    if (wrong !== undefined) {
      const codes = { twice: 'name-taken', long: 'name-too-long' } as const;
      return { error: { code: codes[wrong.why], found: wrong.name } };
    }
    const { regulation } = compiled;
    const text = sqlScript(plan, {
      dialect,
      table,
      words: sqlWordsFor(lang),
      lang,
      version: packageJson.version,
      digest: createHash('sha256').update(JSON.stringify(regulation)).digest('hex'),
    });
    return { text, said: '', leftOut: plan.leftOut.map(({ matter }) => matter.code) };
  },
};
