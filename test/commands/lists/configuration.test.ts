import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfiguration, readConfigurationFile } from '../../../src/commands/lists/configuration.ts';

/** A home with a repository in it and a folder within that. */
function folders() {
  const home = mkdtempSync(join(tmpdir(), 'authority-home-'));
  const repository = join(home, 'work', 'office');
  const within = join(repository, 'lists', '2024');
  mkdirSync(within, { recursive: true });
  mkdirSync(join(repository, '.git'));
  const write = (folder: string, text = 'type: planning\n') =>
    writeFileSync(join(folder, 'authority.yaml'), text);
  return { home, repository, within, write };
}

async function fileFound(from: string, home: string): Promise<string | undefined> {
  const found = await findConfiguration(from, home);
  return 'configuration' in found ? found.configuration?.file : undefined;
}

describe('a configuration is looked for', () => {
  it('in the working folder, then above it', async () => {
    const { home, repository, within, write } = folders();
    expect(await fileFound(within, home)).toBeUndefined();
    write(repository);
    expect(await fileFound(within, home)).toBe('../../authority.yaml');
    write(within);
    expect(await fileFound(within, home)).toBe('authority.yaml');
  });

  it('as far as the root of the repository', async () => {
    const { home, within, write } = folders();
    write(join(home, 'work'));
    write(home);
    expect(await fileFound(within, home)).toBeUndefined();
  });

  it('as far as the home folder', async () => {
    const { home, write } = folders();
    write(home);
    const beside = join(home, 'elsewhere', 'deep');
    mkdirSync(beside, { recursive: true });
    expect(await fileFound(beside, home)).toBe('../../authority.yaml');
  });

  it('in the working folder alone outside both', async () => {
    const { home, write } = folders();
    const outside = mkdtempSync(join(tmpdir(), 'authority-outside-'));
    const within = join(outside, 'lists');
    mkdirSync(within);
    write(outside);
    expect(await fileFound(within, home)).toBeUndefined();
    expect(await fileFound(outside, home)).toBe('authority.yaml');
  });

  it('and is a file of its own, no link to another', async () => {
    const { home, repository, within, write } = folders();
    write(home, 'type: planning\n');
    symlinkSync(join(home, 'authority.yaml'), join(within, 'authority.yaml'));
    expect(await fileFound(within, home)).toBeUndefined();
    mkdirSync(join(repository, 'authority.yaml'));
    expect(await fileFound(within, home)).toBeUndefined();
  });
});

describe('a configuration that is named', () => {
  it('is known by the digest of its bytes', async () => {
    const { within, write } = folders();
    write(within, 'type: planning\n');
    const found = await readConfigurationFile(join(within, 'authority.yaml'));
    expect(found).toMatchObject({
      configuration: {
        type: 'planning',
        digest: '018b163711b3a8e9ff8ee0b0121eecaa65dd58fe5a819b82a783bf4998df5924',
      },
    });
  });

  it.each([
    ['missing', undefined, 'ENOENT'],
    ['in another encoding', Buffer.from([0x74, 0xe1, 0x3a]), 'UTF-8?'],
    ['too long', Buffer.alloc(262_145, 0x20), '> 262144 byte'],
  ])('%s is refused', async (_, bytes, reason) => {
    const { within } = folders();
    const path = join(within, 'authority.yaml');
    if (bytes !== undefined) writeFileSync(path, bytes);
    expect(await readConfigurationFile(path)).toEqual({
      error: { code: 'unreadable-file', found: path, reason },
    });
  });
});
