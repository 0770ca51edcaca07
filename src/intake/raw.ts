/** A written value before it means anything: what stands there and where. */
import type { Place } from '../model/problem.ts';

export type Raw = RawText | RawNumber | RawBoolean | RawNull | RawList | RawObject;

export interface RawText {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

/** A number as its source text, so that no digit is lost to a float. */
export interface RawNumber {
  readonly kind: 'number';
  readonly source: string;
  readonly place: Place;
}

export interface RawBoolean {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly place: Place;
}

export interface RawNull {
  readonly kind: 'null';
  readonly place: Place;
}

export interface RawList {
  readonly kind: 'list';
  readonly elements: readonly Raw[];
  readonly place: Place;
}

export interface RawObject {
  readonly kind: 'object';
  readonly entries: readonly RawEntry[];
  readonly place: Place;
}

export interface RawEntry {
  readonly key: string;
  readonly value: Raw;
  /** Where the key stands; its value has a place of its own. */
  readonly place: Place;
}

/** One proposal as written: keys and values in the order in which they stand, keys not yet resolved. */
export interface RawProposal {
  readonly entries: readonly RawEntry[];
  readonly place: Place;
}

/** What stands there, for a problem's `found`; lists and objects are abridged. */
export function foundIn(raw: Raw): string {
  switch (raw.kind) {
    case 'text':
      return raw.text;
    case 'number':
      return raw.source;
    case 'boolean':
      return String(raw.value);
    case 'null':
      return 'null';
    case 'list':
      return raw.elements.length === 0 ? '[]' : '[…]';
    case 'object':
      return raw.entries.length === 0 ? '{}' : '{…}';
  }
}
