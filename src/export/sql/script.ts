/** A plan as one script of a dialect: tables, what the regulation says as numbers, and the views that answer. */
import { decide } from '../../engine/decide/decide.ts';
import type { Decision } from '../../model/decision.ts';
import type { Matter } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import type { SqlWords } from '../../present/messages/export-sql.ts';
import { answersView, foreignReasons, rowsView } from './answers.ts';
import { declaredColumns, factColumns, REFUSED } from './columns.ts';
import { beside, type Dialect } from './dialect.ts';
import { columnOf, type TableName, type WrongName, wrongName } from './names.ts';
import type { MatterPlan, Plan } from './plan.ts';
import { OUTPUTS, type Printing } from './printing.ts';
import {
  createTable,
  ENDS,
  endRows,
  FIXED,
  insertRows,
  isInline,
  STEPS,
  SYMBOLS,
  symbolRows,
  symbolsOf,
} from './tables.ts';
import { readView, textTable } from './texts.ts';

export interface ScriptOptions {
  readonly dialect: Dialect;
  readonly table: TableName;
  readonly words: SqlWords;
  readonly lang: Lang;
  /** Of the program. */
  readonly version: string;
  /** SHA-256 of the regulation as data. */
  readonly digest: string;
}

const DECISIONS = 'decisions';

/** The names of the tables and views of a script, and of the columns: the first that cannot stand. */
export function wrongScriptName(plan: Plan, { table }: TableName, dialect: Dialect): WrongName | undefined {
  const views = plan.matters.flatMap(({ matter, facts }) =>
    facts.length === 0 ? [] : [rowsName(table, matter), answersName(matter)],
  );
  const helpers = [SYMBOLS, STEPS, ENDS, FIXED].map(({ name }) => helpName(table, name));
  helpers.push(textName(table), readName(table));
  const columns = declaredColumns(factColumns(plan), dialect).map(({ name }) => name);
  return wrongName([table, DECISIONS, checkName(table), ...helpers, ...views]) ?? wrongName(columns);
}

const helpName = (table: string, name: string): string => `${table}_${name}`;
const checkName = (table: string): string => `${table}_check`;
const textName = (table: string): string => `${table}_text`;
const readName = (table: string): string => `${table}_read`;
const rowsName = (table: string, { code }: Matter): string => `${table}_of_${columnOf(code)}`;
const answersName = ({ code }: Matter): string => `${DECISIONS}_of_${columnOf(code)}`;

/** The whole script, each statement ended. */
export function sqlScript(plan: Plan, options: ScriptOptions): string {
  return new Script(plan, options).text();
}

class Script {
  readonly #plan: Plan;
  readonly #options: ScriptOptions;
  readonly #printing: Printing;
  /** Those whose cells are cut by facts, and those that need none. */
  readonly #walked: readonly MatterPlan[];
  readonly #fixed: readonly MatterPlan[];
  #text = '';

  constructor(plan: Plan, options: ScriptOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#walked = plan.matters.filter(({ facts }) => facts.length > 0);
    this.#fixed = plan.matters.filter(({ facts }) => facts.length === 0);
    const { dialect, table, words } = options;
    this.#printing = {
      dialect,
      words,
      regulation: plan.regulation,
      columns: factColumns(plan),
      table: this.#named(table.table),
      help: (name) => this.#named(helpName(table.table, name)),
    };
  }

  text(): string {
    this.#head();
    this.#dropOld();
    this.#proposals();
    this.#texts();
    this.#helpTables();
    for (const plan of this.#walked) this.#matterViews(plan);
    this.#decisions();
    this.#check();
    return this.#text;
  }

  #named(name: string): string {
    return beside(this.#options.dialect, this.#options.table, name);
  }

  #say(...statements: readonly string[]): void {
    for (const statement of statements) this.#text += `${statement};\n`;
  }

  #comment(...lines: readonly string[]): void {
    for (const line of lines) this.#text += `-- ${oneLine(line)}\n`;
  }

  #part(...lines: readonly string[]): void {
    this.#text += '\n';
    this.#comment(...lines);
  }

  #head(): void {
    const { words, version, digest, lang } = this.#options;
    const { regulation, strict, leftOut } = this.#plan;
    const { head } = words;
    this.#comment(
      `${regulation.id}: ${regulation.title[lang]}`,
      head.digest(digest),
      head.source(regulation.source.sha256),
      head.madeBy(version),
      ...(strict ? [head.strict] : []),
      ...(leftOut.length > 0 ? [head.leftOut(leftOut.map(({ matter }) => matter.code).join(', '))] : []),
    );
  }

  #dropOld(): void {
    const { table } = this.#options.table;
    const views = [
      DECISIONS,
      checkName(table),
      readName(table),
      ...this.#walked.flatMap(({ matter }) => [answersName(matter), rowsName(table, matter)]),
    ];
    const tables = [SYMBOLS, STEPS, ENDS, FIXED].map(({ name }) => helpName(table, name));
    this.#text += '\n';
    this.#say(
      ...views.map((name) => `DROP VIEW IF EXISTS ${this.#named(name)}`),
      ...tables.map((name) => `DROP TABLE IF EXISTS ${this.#named(name)}`),
    );
  }

  #proposals(): void {
    const { dialect, words, lang } = this.#options;
    const { columns, table } = this.#printing;
    this.#part(words.parts.table, words.parts.bounds);
    const declared = declaredColumns(columns, dialect);
    const lines = declared.map(({ name, type, fact }, index) => {
      const comma = index < declared.length - 1 ? ',' : '';
      const about = fact && fact.name === name ? this.#about(fact.fact.label[lang], fact.fact) : '';
      return `  ${dialect.ident(name)} ${type}${comma}${about === '' ? '' : ` -- ${oneLine(about)}`}`;
    });
    this.#say(`CREATE TABLE IF NOT EXISTS ${table} (\n${lines.join('\n')}\n)${dialect.tableEnd}`);
  }

  #texts(): void {
    const { words, table } = this.#options;
    const texts = this.#named(textName(table.table));
    this.#part(words.parts.texts);
    this.#say(textTable(texts, this.#printing));
    this.#part(words.parts.read);
    this.#say(`CREATE VIEW ${this.#named(readName(table.table))} AS\n${readView(texts, this.#printing)}`);
  }

  /** What a column holds: its name in words, the unit of an amount, the codes of a choice. */
  #about(label: string, fact: Printing['columns'][number]['fact']): string {
    if (fact.kind === 'amount') return `${label} (${this.#options.words.units[fact.unit]})`;
    if (fact.kind === 'flag') return label;
    return `${label}: ${fact.values.map(({ code }) => code).join(', ')}`;
  }

  #helpTables(): void {
    const { words, dialect } = this.#options;
    const { help } = this.#printing;
    const create = (table: typeof SYMBOLS): string => createTable(help(table.name), table, dialect);
    const settle = (table: typeof SYMBOLS): readonly string[] => dialect.settled(help(table.name));
    this.#part(words.parts.symbols);
    this.#say(create(SYMBOLS));
    this.#eachAxis((plan, axis, number) => {
      const rows = symbolsOf(plan, axis);
      if (!isInline(rows)) this.#say(...insertRows(help(SYMBOLS.name), symbolRows(rows, number), dialect));
    });
    this.#say(...settle(SYMBOLS));
    this.#part(words.parts.steps);
    this.#say(create(STEPS));
    this.#eachAxis((plan, axis, number) => {
      const { classes, next } = plan.walk.steps[axis]!;
      if (next.length > classes && classes > 1) {
        this.#say(`INSERT INTO ${help(STEPS.name)}\n${dialect.numbers(number, next)}`);
      }
    });
    this.#say(...settle(STEPS));
    this.#part(words.parts.ends);
    this.#say(create(ENDS));
    this.#walked.forEach((plan, number) => {
      this.#say(...insertRows(help(ENDS.name), endRows(plan, this.#plan.regulation, number + 1), dialect));
    });
    this.#say(...settle(ENDS));
    this.#part(words.parts.fixed);
    this.#say(create(FIXED));
    this.#say(
      ...insertRows(
        help(FIXED.name),
        this.#fixed.map(({ matter }) => this.#fixedRow(matter)),
        dialect,
      ),
    );
  }

  #eachAxis(visit: (plan: MatterPlan, axis: number, number: number) => void): void {
    let number = 0;
    for (const plan of this.#walked) {
      plan.axes.forEach((_, axis) => {
        number++;
        visit(plan, axis, number);
      });
    }
  }

  /** What is decided of a matter that needs no facts. */
  #fixedRow({ code }: Matter): (string | null)[] {
    const { compiled, regulation, strict } = this.#plan;
    const decision: Decision = decide(
      compiled,
      { matter: code, facts: new Map(), warnings: [] },
      { asOf: '', strict },
    );
    const { outcome, authority, candidates, citations, warnings } = decision;
    const known = compiled.matters[code]!.doubts.map((doubt) => doubt.code);
    const doubts = warnings.map((warning) => warning.code).filter((one) => known.includes(one));
    const clauses = citations.filter(({ deciding }) => deciding).map(({ clause }) => clause);
    if (outcome === 'residual' && regulation.residual !== null) clauses.push(regulation.residual.clause);
    const rules = citations.map(({ rule, certain }) => (certain ? rule : `${rule}?`));
    const lists = [candidates, doubts, rules, [...new Set(clauses)]].map((list) => list.join(' '));
    return [code, outcome, authority, ...lists];
  }

  #matterViews(plan: MatterPlan): void {
    const { words, lang, table } = this.#options;
    const { matter } = plan;
    const rows = this.#named(rowsName(table.table, matter));
    const before = this.#walked.slice(0, this.#walked.indexOf(plan));
    const first = 1 + before.reduce((all, { axes }) => all + axes.length, 0);
    this.#part(words.parts.matter(matter.code, matter.name[lang]));
    this.#say(
      `CREATE VIEW ${rows} AS\n${rowsView(plan, this.#printing)}`,
      `CREATE VIEW ${this.#named(answersName(matter))} AS\n${answersView(plan, this.#printing, rows, first, before.length + 1)}`,
    );
  }

  /** Rows that no matter's own view takes: of types without facts, and of none that is known. */
  #others(): { fixed: string; reason: string; unknown: string; why: string } {
    const { dialect, words } = this.#options;
    const { text } = dialect;
    const foreign = foreignReasons(undefined, this.#printing);
    const reason = `CASE WHEN p.${REFUSED} IS NULL AND ${foreign.isClear} THEN NULL ELSE SUBSTR(CASE WHEN p.${REFUSED} IS NOT NULL THEN '; ' || p.${REFUSED} ELSE '' END || ${[...foreign.reasons, "''"].join(' || ')}, 3) END`;
    const codes = this.#plan.matters.map(({ matter }) => text(matter.code));
    const leftOut = this.#plan.leftOut.map(({ matter }) => text(matter.code));
    const type = dialect.ident('type');
    const unknown =
      codes.length === 0 ? 'TRUE' : `(p.${type} IS NULL OR p.${type} NOT IN (${codes.join(', ')}))`;
    const why =
      leftOut.length === 0
        ? text(`type: ${words.reasons.type}`)
        : `CASE WHEN p.${type} IN (${leftOut.join(', ')}) THEN ${text(`type: ${words.reasons.leftOut}`)} ELSE ${text(`type: ${words.reasons.type}`)} END`;
    return {
      fixed: `${this.#printing.table} AS p JOIN ${this.#printing.help(FIXED.name)} AS x ON x.type = p.${type}`,
      reason,
      unknown,
      why,
    };
  }

  #decisions(): void {
    const { dialect, words } = this.#options;
    const { fixed, reason, unknown, why } = this.#others();
    const { text, integer } = dialect.types;
    const sound = (column: string): string => `CASE WHEN reason IS NULL THEN ${column} END`;
    const parts = this.#walked.map(
      ({ matter }) =>
        `SELECT ${OUTPUTS.map((name) => dialect.ident(name)).join(', ')} FROM ${this.#named(answersName(matter))}`,
    );
    parts.push(
      `SELECT id, CASE WHEN reason IS NULL THEN outcome ELSE 'rejected' END, ${sound('authority')}, ${sound('candidates')}, ${sound("''")}, ${sound("''")}, ${sound('doubts')}, ${sound('rules')}, ${sound('clauses')}, ${sound(`CAST(0 AS ${integer})`)}, ${sound('FALSE')}, reason
FROM (SELECT p.id, x.outcome, x.authority, x.candidates, x.doubts, x.rules, x.clauses, ${reason} AS reason
  FROM ${fixed}${dialect.barrier}) AS fixed`,
      `SELECT p.id, 'rejected', ${['authority', 'candidates', 'missing', 'assumed', 'doubts', 'rules', 'clauses'].map(() => `CAST(NULL AS ${text})`).join(', ')}, CAST(NULL AS ${integer}), CAST(NULL AS ${dialect.types.flag}), ${why}
FROM ${this.#printing.table} AS p WHERE ${unknown}`,
    );
    this.#part(words.parts.decisions);
    this.#say(
      `CREATE VIEW ${this.#named(DECISIONS)} (${OUTPUTS.map((name) => dialect.ident(name)).join(', ')}) AS\n${parts.join('\nUNION ALL\n')}`,
    );
  }

  #check(): void {
    const { words, table } = this.#options;
    const { fixed, reason, unknown, why } = this.#others();
    const parts = this.#walked.map(
      ({ matter }) =>
        `SELECT id, reason FROM ${this.#named(rowsName(table.table, matter))} WHERE reason IS NOT NULL`,
    );
    parts.push(
      `SELECT id, reason FROM (SELECT p.id, ${reason} AS reason FROM ${fixed}) AS fixed WHERE reason IS NOT NULL`,
      `SELECT p.id, ${why} FROM ${this.#printing.table} AS p WHERE ${unknown}`,
    );
    this.#part(words.parts.check);
    this.#say(
      `CREATE VIEW ${this.#named(checkName(table.table))} (id, reason) AS\n${parts.join('\nUNION ALL\n')}`,
    );
  }
}

/** For a comment that ends with its line: no line end of a text ends it, and no backslash at its end has Spark go on with it. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\\$/, '\\ .');
}
