/** Everything that is said to people, each text with the place it is from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { helpWordsFor } from '../../src/present/messages/help.ts';
import { run } from '../commands/in-process.ts';
import { ROOT } from '../program.ts';

export interface Text {
  readonly place: string;
  readonly text: string;
}

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending) && !/node_modules|\.vitepress/.test(file))
    .sort();

const MESSAGES = 'src/present/messages';

/**
 * What a sentence is given in place of its parameters: anything it may ask of them is answered by the filling, so that
 * each branch is gone through by one of them.
 */
const FILLINGS: readonly unknown[] = ['‹…›', '', 0, 1, 2, true, false, undefined, ['‹…›'], ['‹…›', '‹…›']];

function filledBy(filling: unknown): object {
  return new Proxy(() => filling, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) return () => String(filling ?? '');
      if (name === Symbol.iterator) return [filling][Symbol.iterator].bind([filling]);
      return filling;
    },
  });
}

/** Every text of a catalogue, sentences with parameters in all their forms. */
function* walked(value: unknown, place: string): Generator<Text> {
  if (typeof value === 'string') yield { place, text: value };
  else if (typeof value === 'function') {
    for (const filling of FILLINGS) {
      for (const params of [filling, filledBy(filling)]) {
        let said: unknown;
        try {
          said = value(params, filling, filling, filling);
        } catch {
          // A filling that these parameters cannot be: another one is.
          continue;
        }
        // Lists have members of the same names as some parameters.
        if (!String(said).includes('[native code]')) yield* walked(said, `${place}()`);
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* walked(each, `${place}.${name}`);
  }
}

/** What the message files give: each of their catalogues, opened in both languages. */
export async function messages(): Promise<Text[]> {
  const texts: Text[] = [];
  for (const file of filesIn(MESSAGES, '.ts')) {
    const exported: Record<string, unknown> = await import(join(ROOT, file));
    for (const [name, value] of Object.entries(exported)) {
      if (!name.endsWith('WordsFor')) continue;
      for (const lang of ['vi', 'en'] as const) {
        const place = `${file} ${name}(${lang})`;
        texts.push(...walked((value as (lang: string) => unknown)(lang), place));
      }
    }
  }
  return texts;
}

/** A code or a path, no words: 'amount-scale-refused'. */
const CODE = /^[\w./-]*$/;

/** The strings of the message files as they are written, so that no branch is missed; `${…}` as a gap. */
export function messageSources(): Text[] {
  return filesIn(MESSAGES, '.ts').flatMap((path) => {
    const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
    const texts: Text[] = [];
    const visit = (node: ts.Node): void => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const keep = (text: string): unknown => texts.push({ place: `${path}:${line}`, text });
      if (ts.isStringLiteralLike(node)) {
        if (!CODE.test(node.text) || /^[A-Z][a-z]/.test(node.text)) keep(node.text);
      } else if (ts.isTemplateExpression(node)) {
        keep([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('‹…›'));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return texts;
  });
}

/** What is quoted is the regulation's own, or what somebody wrote. */
export const withoutQuotes = (text: string): string => text.replace(/“[^“”]*”/g, '“…”');

/** Parts of a regulation file that are read and not said, or that name a body in a narrow column. */
const NOT_SAID = new Set(['forms', 'quote', 'quotes', 'find', 'accepted', 'words']);

/** Names, labels, questions, messages and advice of the regulations. */
export function regulations(): Text[] {
  return filesIn('src/regulations', '.yaml')
    .filter((path) => !path.endsWith('.source.yaml'))
    .flatMap((path) => {
      const texts: Text[] = [];
      const regulation = parse(textOf(path));
      const small = regulation.bodies.some(({ name }: { name: { vi: string } }) =>
        /^Ban thường vụ/.test(name.vi),
      );
      const visit = (value: unknown, place: string): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const [name, each] of Object.entries(value)) {
          const inside = `${place}.${name}`;
          // The short name is for narrow columns: the full one stands beside it.
          if (NOT_SAID.has(name) || (name === 'name' && 'fullName' in value)) continue;
          if ((name === 'vi' || name === 'en') && typeof each === 'string') {
            const text = withoutQuotes(each);
            // Where the text writes “ban thường vụ”, a capital of “Thường trực” is that of the head of a sentence.
            texts.push({ place: inside, text: small ? text.replace(/^Thường trực/, 'thường trực') : text });
          } else visit(each, inside);
        }
      };
      visit(regulation, path);
      return texts;
    });
}

/** The help of the program and of every command, as it is printed. */
export async function help(): Promise<Text[]> {
  const texts: Text[] = [];
  for (const lang of ['vi', 'en']) {
    for (const command of [[], ...Object.keys(helpWordsFor('vi').commands).map((name) => [name])]) {
      const args = [...command, '--help', '--lang', lang];
      const { stdout } = await run(args);
      if (stdout === '') throw new Error(`no help of ${args.join(' ')}`);
      // Examples are typed.
      texts.push({ place: args.join(' '), text: withoutQuotes(stdout.replace(/^ +authority .*$/gm, '')) });
    }
  }
  return texts;
}

/** A table made from the glossary names what it replaces. */
const GLOSSARY_TABLE = /<!-- glossary(?:-words)? -->[\s\S]*?<!-- \/glossary(?:-words)? -->/g;
/** Files, programs and texts (txt) in a page are somebody's own; so are commands. */
const WRITTEN = /^ *```(?:json|yaml|csv|ts|txt|sh|js)\b[\s\S]*?^ *```$|^\$ .*$|^ +authority .*$/gm;
const INLINE_CODE = /`[^`\n]*`/g;
const LINK_TARGET = /\]\([^)]*\)/g;

/** The pages, what is typed and what is code apart; paragraph by paragraph. */
export function pages(): Text[] {
  return ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')].flatMap((path) =>
    withoutQuotes(
      textOf(path)
        .replace(GLOSSARY_TABLE, '')
        .replace(WRITTEN, '')
        .replace(INLINE_CODE, '`…`')
        .replace(LINK_TARGET, ']'),
    )
      .split(/\n(?:\s*\n)+/)
      .map((text, n) => ({ place: `${path} paragraph ${n + 1}`, text })),
  );
}

/** Formats for machines, and commands whose output is code. */
const FOR_MACHINES =
  /--format(?:=|", ?")(?:json|jsonl|csv|sarif|junit|github|gitlab)|^args: \["(?:schema|complete|export)"/m;

export interface Printed extends Text {
  readonly lang: 'vi' | 'en';
}

/** What the scenarios print for people. */
export function printed(): Printed[] {
  return filesIn('fixtures/scenarios', '.txt')
    .filter((path) => !/\/(?:files|lists)\//.test(path))
    .flatMap((path) => {
      const [head, ...output] = textOf(path).split(/^(?=---- )/m);
      if (FOR_MACHINES.test(head!)) return [];
      const lang = /"en"/.test(head!) ? 'en' : 'vi';
      return [{ place: path, text: output.join(''), lang } as const];
    });
}
