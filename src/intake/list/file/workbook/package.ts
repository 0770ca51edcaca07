/** The parts of an Office package and how they refer to each other. */
import type { ZipArchive, ZipEntry } from '../../../../archive/read-zip.ts';
import { broken, LARGEST_WORKBOOK, tooLarge } from './refusal.ts';
import { attribute, readXml } from './xml.ts';

export interface Relationship {
  /** The last word of its type, the same in the strict and the usual form: `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part that is referred to. */
  readonly target: string;
}

export class OfficePackage {
  readonly #parts: ReadonlyMap<string, ZipEntry>;

  /** Throws where the parts in XML together unpack to more than is read. */
  constructor(archive: ZipArchive) {
    this.#parts = new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
    const size = archive.entries.reduce((sum, entry) => sum + (isXml(entry.name) ? entry.size : 0), 0);
    if (size > LARGEST_WORKBOOK) throw tooLarge('bytes', LARGEST_WORKBOOK);
  }

  find(part: string): ZipEntry | undefined {
    return this.#parts.get(partKey(part));
  }

  /** Throws where there is none. */
  part(name: string): ZipEntry {
    const entry = this.find(name);
    if (entry === undefined) throw broken(name);
    return entry;
  }

  /** What a part refers to, by id; nothing where it does not say. `''`: the package itself. */
  async relationshipsOf(part: string): Promise<ReadonlyMap<string, Relationship>> {
    const cut = part.lastIndexOf('/') + 1;
    const entry = this.find(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
    const found = new Map<string, Relationship>();
    if (entry === undefined) return found;
    await readXml(entry, {
      open: (name, attributes) => {
        if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
        const type = attribute(attributes, 'Type');
        found.set(attribute(attributes, 'Id'), {
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolve(part.slice(0, cut), attribute(attributes, 'Target')),
        });
      },
      text: () => {},
      close: () => {},
    });
    return found;
  }
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Names of parts differ in nothing but letters; some programs write backslashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
