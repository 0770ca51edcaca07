/** Reads a file or stream with the text of a regulation: refuses what is no text, decodes its bytes and splits it. */
import { createHash } from 'node:crypto';
import type { Problem } from '../../model/problem.ts';
import type { PublishedSource } from '../../model/provenance.ts';
import { type ByteSource, openFile, openStream, readAll, systemProblem } from '../bytes/byte-source.ts';
import { decodeBlocks } from '../bytes/decode.ts';
import { type Encoding, encodingProblem, findEncoding, type KnownEncoding } from '../bytes/encoding.ts';
import { fromTcvn3Characters } from '../bytes/old-letters.ts';
import { kindOfZip, readSignature, type Signature } from '../bytes/signature.ts';
import { readZip } from '../bytes/zip.ts';
import { splitText } from './split-text.ts';

/** A regulation has some hundred kilobytes. */
const LARGEST_TEXT = 16_777_216;

export type SourceFile =
  | { readonly path: string }
  /** Standard input; `name` stands for it where it is spoken of. */
  | { readonly stream: AsyncIterable<Uint8Array>; readonly name: string };

type ReadSource =
  | { readonly ok: true; readonly source: PublishedSource }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Problems: what the system says of a file, `source-not-text`, `source-too-large`, `source-without-articles`, and an
 * encoding that is not read unasked. Only bugs throw.
 * @param encoding wins over what the bytes show
 */
export async function readSource(file: SourceFile, encoding?: Encoding): Promise<ReadSource> {
  const name = 'path' in file ? file.path : file.name;
  const refused = ({ code, params }: Problem): ReadSource => {
    return { ok: false, problem: { code, place: { file: name }, params } };
  };
  const opened = await ('path' in file ? openFile(file.path) : openStream(file.stream));
  if ('problem' in opened) return refused(opened.problem);
  try {
    const read = await readBytes(opened.source, encoding);
    if ('code' in read) return refused(read);
    const text = splitText(read.text);
    if (text === undefined) return refused(problem('source-without-articles'));
    return { ok: true, source: { file: name, sha256: read.sha256, damaged: read.damaged, text } };
  } catch (error) {
    return refused(systemProblem(name, error));
  } finally {
    await opened.source.close();
  }
}

function problem(code: Problem['code'], params: Problem['params'] = {}): Problem {
  return { code, place: {}, params };
}

interface Decoded extends Pick<PublishedSource, 'sha256' | 'damaged'> {
  readonly text: string;
}

async function readBytes(source: ByteSource, asked?: Encoding): Promise<Decoded | Problem> {
  const signature = readSignature(source.head);
  if (signature !== null) return problem('source-not-text', { kind: await kindOf(signature, source) });
  const found = findEncoding(source.head, source.whole, asked);
  if ('refused' in found) {
    if (found.refused === 'binary') return problem('source-not-text', { kind: 'unknown' });
    return { place: {}, ...encodingProblem(found.refused) };
  }
  const bytes = await readAll(source.chunks(), LARGEST_TEXT);
  if (bytes === null) return problem('source-too-large', { limit: String(LARGEST_TEXT) });
  const { text, damaged } = await decode(bytes, found.known);
  return { text, damaged, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** As the words for kinds of file know it; a ZIP is a Word document by what it holds. */
async function kindOf(signature: Signature, source: ByteSource): Promise<string> {
  if (signature === 'ole2') return 'old-office';
  if (signature !== 'zip') return signature;
  const bytes = await readAll(source.chunks(), LARGEST_TEXT);
  const entries = bytes === null ? null : readZip(bytes);
  return entries === null ? 'zip' : kindOfZip(entries);
}

async function decode(bytes: Buffer, encoding: KnownEncoding): Promise<Omit<Decoded, 'sha256'>> {
  const parts: string[] = [];
  let damaged = false;
  for await (const block of decodeBlocks([bytes], encoding)) {
    damaged ||= block.damaged;
    parts.push(block.bytes.toString('utf8'));
  }
  const text = parts.join('');
  return { text: encoding.tcvn3Characters ? fromTcvn3Characters(text) : text, damaged };
}
