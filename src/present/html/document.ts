/** A whole HTML file that asks for nothing: its style is in it, and no script, picture or address is. */
import type { Lang } from '../../model/words.ts';
import { escapeXml } from '../document/escape.ts';
import { type Node, toHtml } from './element.ts';

export interface HtmlDocument {
  readonly lang: Lang;
  readonly title: string;
  /** Style sheet; none of others' text may stand in it. */
  readonly style: string;
  readonly body: readonly Node[];
}

export async function htmlDocument({ lang, title, style, body }: HtmlDocument): Promise<string> {
  const css = style.trim();
  const policy = `default-src 'none'; style-src '${await digestOf(css)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    ...body.map(toHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The digest of a script or a style as a Content-Security-Policy names it. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
