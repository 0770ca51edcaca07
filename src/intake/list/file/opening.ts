/** What is asked for when a list is opened, and what the readers of each format are given. */

import type { ByteSource } from '../../bytes/source.ts';
import type { Recognise } from './layout.ts';
import type { Encoding, InputFormat } from './table.ts';

export type Source =
  | { readonly path: string }
  /** `name` stands for the file in places. */
  | { readonly stream: AsyncIterable<Uint8Array>; readonly format: InputFormat; readonly name?: string };

export interface OpenOptions {
  /** Wins over what the bytes show. */
  readonly encoding?: Encoding;
  /** Wins over the name of the file. */
  readonly format?: InputFormat;
  /** XLSX: name of a sheet, or its number from 1. */
  readonly sheet?: string | number;
  /** Line of the file, or row of the sheet, in which the header begins; from 1. */
  readonly headerRow?: number;
  /** Does a text name a known column? */
  readonly recognise: Recognise;
}

/** Everything the readers of a format need to know. */
export interface Opening {
  readonly source: ByteSource;
  readonly file: string | undefined;
  readonly format: InputFormat;
  readonly options: OpenOptions;
}
