/**
 * HTML as plain data: what is drawn on paper by the command line is drawn by the page too. Texts become text, never
 * markup, whatever stands in them.
 */
import { escapeXml } from '../document/escape.ts';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** Elements that hold nothing and are not closed. */
const VOID = new Set(['br', 'meta', 'hr']);

/** Names of tags and attributes are ours, and none may run a script or load anything. */
const NAME = /^[a-z][a-z0-9-]*$/;
const NEVER = /^(?:on|src|href|style$|script$|iframe$|object$|embed$|link$|base$|form$)/;

/** @param children empty texts, and what is left out, are not there */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | undefined | readonly (Node | undefined)[])[]
): Element {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  for (const name of [tag, ...given.map(([name]) => name)]) {
    if (!NAME.test(name) || NEVER.test(name)) throw new RangeError(`no ${name} is drawn`);
  }
  const all = children.flat().filter((child): child is Node => child !== undefined && child !== '');
  return { tag, attributes: Object.fromEntries(given), children: all };
}

export function toHtml(node: Node): string {
  if (typeof node === 'string') return textHtml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const open = `<${node.tag}${attributes.join('')}>`;
  return VOID.has(node.tag) ? open : `${open}${node.children.map(toHtml).join('')}</${node.tag}>`;
}

/** Its own blanks at its ends part it from what stands beside it. */
function textHtml(text: string): string {
  const ends = (pattern: RegExp) => (pattern.test(text) ? ' ' : '');
  return text.trim() === '' ? ends(/\s/) : `${ends(/^\s/)}${escapeXml(text)}${ends(/\s$/)}`;
}
