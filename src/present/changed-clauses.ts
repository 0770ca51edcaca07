/** The changes of a text, those that are one renumbering told once. */
import type { ClauseChange, Standing } from '../model/text-difference.ts';

/** A change, or the renumbering of a clause with its parts. */
export interface Entry {
  readonly change: ClauseChange;
  standing?: Standing;
  parts: number;
}

/** A renumbered clause with its parts is one entry, so far as they have moved with it. */
export function entriesOf(changes: readonly ClauseChange[], standings?: readonly Standing[]): Entry[] {
  const entries: Entry[] = [];
  const heads = new Map<string, Entry>();
  changes.forEach((change, at) => {
    const own = standings?.[at];
    const head = change.change === 'renumbered' ? headOf(change, heads) : undefined;
    if (head !== undefined) {
      head.parts += 1;
      if (own) head.standing = together(head.standing, own);
      return;
    }
    const entry: Entry = { change, parts: 0, ...(own && { standing: own }) };
    if (change.change === 'renumbered') heads.set(pairOf(change.old.id, change.new.id), entry);
    entries.push(entry);
  });
  return entries;
}

type Renumbered = Extract<ClauseChange, { change: 'renumbered' }>;

/** The entry of the nearest clause above that has moved so that the numbers behind it are the same. */
function headOf(change: Renumbered, heads: ReadonlyMap<string, Entry>): Entry | undefined {
  let [old, current] = [change.old.id.split('.'), change.new.id.split('.')];
  while (old.length > 1 && current.length > 1 && old.at(-1) === current.at(-1)) {
    [old, current] = [old.slice(0, -1), current.slice(0, -1)];
    const head = heads.get(pairOf(old.join('.'), current.join('.')));
    if (head !== undefined) return head;
  }
  return undefined;
}

function pairOf(old: string, current: string): string {
  return `${old} ${current}`;
}

function together(one: Standing | undefined, other: Standing): Standing {
  const known = one?.on ?? [];
  const more = other.on.filter(({ kind, id }) => !known.some((each) => each.kind === kind && each.id === id));
  return { on: [...known, ...more], above: [], parts: [] };
}
