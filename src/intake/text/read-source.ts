/** Reads a file or stream with the text of a regulation: refuses what is no text, decodes its bytes and splits it. */
import { readZip } from '../../archive/read-zip.ts';
import type { Problem } from '../../model/problem.ts';
import type { PublishedSource } from '../../model/provenance.ts';
import { decodeText } from '../bytes/decode-text.ts';
import {
  type Encoding,
  encodingProblem,
  findEncoding,
  type KnownEncoding,
  SAMPLE_BYTES,
} from '../bytes/encoding.ts';
import { fromTcvn3Characters } from '../bytes/old-letters.ts';
import { kindOfPackage, readSignature, type Signature } from '../bytes/signature.ts';
import { type ByteSource, readWhole } from '../bytes/source.ts';
import { systemProblem } from '../bytes/system-problem.ts';
import { splitText } from './split-text.ts';

/** A regulation has some hundred kilobytes. */
const LARGEST_TEXT = 16_777_216;

type ReadSource =
  | { readonly ok: true; readonly source: PublishedSource }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Problems: what the system says of a file, `source-not-text`, `source-too-large`, `source-without-articles`, and an
 * encoding that is not read unasked. Only bugs throw.
 * @param file bytes with a name
 * @param encoding wins over what the bytes show
 */
export async function readSource(
  file: ByteSource & { readonly name: string },
  encoding?: Encoding,
): Promise<ReadSource> {
  const { name } = file;
  const refused = ({ code, params }: Problem): ReadSource => {
    return { ok: false, problem: { code, place: { file: name }, params } };
  };
  try {
    const bytes = await readWhole(file, LARGEST_TEXT);
    if (bytes === null) return refused(problem('source-too-large', { limit: String(LARGEST_TEXT) }));
    const read = await readBytes(bytes, encoding);
    if ('code' in read) return refused(read);
    const text = splitText(read.text);
    if (text === undefined) return refused(problem('source-without-articles'));
    return { ok: true, source: { file: name, sha256: read.sha256, damaged: read.damaged, text } };
  } catch (error) {
    return { ok: false, problem: systemProblem(name, error) };
  }
}

function problem(code: Problem['code'], params: Problem['params'] = {}): Problem {
  return { code, place: {}, params };
}

interface Decoded extends Pick<PublishedSource, 'sha256' | 'damaged'> {
  readonly text: string;
}

async function readBytes(bytes: Uint8Array, asked?: Encoding): Promise<Decoded | Problem> {
  const head = bytes.subarray(0, SAMPLE_BYTES);
  const signature = readSignature(head);
  if (signature !== null) return problem('source-not-text', { kind: await kindOf(signature, bytes) });
  const found = findEncoding(head, head.length === bytes.length, asked);
  if ('refused' in found) {
    if (found.refused === 'binary') return problem('source-not-text', { kind: 'unknown' });
    return { place: {}, ...encodingProblem(found.refused) };
  }
  return { ...(await decode(bytes, found.known)), sha256: await fingerprint(bytes) };
}

/** As the words for kinds of file know it; a ZIP is a Word document by what it holds. */
async function kindOf(signature: Signature, bytes: Uint8Array): Promise<string> {
  if (signature === 'ole2') return 'old-office';
  if (signature !== 'zip') return signature;
  const archive = readZip(bytes);
  return archive === null ? 'zip' : kindOfPackage(archive);
}

async function fingerprint(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function decode(bytes: Uint8Array, encoding: KnownEncoding): Promise<Omit<Decoded, 'sha256'>> {
  const parts: string[] = [];
  let damaged = false;
  for await (const block of decodeText([bytes], encoding)) {
    damaged ||= block.isDamaged;
    parts.push(block.text);
  }
  const text = parts.join('');
  return { text: encoding.tcvn3Characters ? fromTcvn3Characters(text) : text, damaged };
}
