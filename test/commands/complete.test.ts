/** Completion: what the scripts of the shells are, and what they are answered. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BUNDLED_IDS, LAI_CHAU, regulationIn } from '../regulations/files.ts';
import { run } from './in-process.ts';

const OWN = 'fixtures/scenarios/files/small-province.yaml';

async function scriptOf(shell: string): Promise<string> {
  const { exit, stdout, stderr } = await run(['complete', shell]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return stdout;
}

/** The words offered in place of the last, and the directive to the shell. */
async function offered(...words: string[]): Promise<{ words: string[]; directive: string }> {
  const { exit, stdout, stderr } = await run(['complete', '--', ...words]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  return { words: lines.slice(0, -1).map((line) => line.split('\t')[0]!), directive: lines.at(-1)! };
}

describe('the scripts', () => {
  it.each([
    ['bash', 'bash'],
    ['zsh', 'zsh'],
    ['fish', 'fish'],
    ['powershell', 'ps1'],
  ])('%s', async (shell, ending) => {
    await expect(await scriptOf(shell)).toMatchFileSnapshot(`../../fixtures/completion/authority.${ending}`);
  });

  it('bash can read its own', async () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: await scriptOf('bash'), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('bash reads it twice, offers what the program says, and files where it says nothing', async () => {
    const script = await scriptOf('bash');
    // What bash-completion and the program would do.
    const shell = `
      exec 9>&1
      _get_comp_words_by_ref() { cur="$LINE_LAST"; words=(authority check --type "$LINE_LAST"); cword=3; }
      authority() { [[ "$*" == 'complete -- check --type'*inv* ]] && printf 'investment-project\\tDự án đầu tư\\n:4\\n'; }
      compopt() { :; }
      ${script}
      ${script}
      for LINE_LAST in inv --type=inv '$(echo it ran >&9)inv'; do __authority_complete; printf '%s\\n' "\${COMPREPLY[@]}"; done
      complete -p authority`;
    const { stdout, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      'investment-project',
      'investment-project',
      '',
      'complete -o default -F __authority_complete authority',
      '',
    ]);
  });

  it('another shell is refused with those there are', async () => {
    const { exit, stdout, stderr } = await run(['complete', 'bsh', '--lang', 'en']);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('bash, zsh, fish, powershell');
    expect(stderr).toContain('“bash”');
  });
});

describe('the answers', () => {
  it('types', async () => {
    expect(await offered('check', '--type', 'inv')).toEqual({
      words: ['investment-project'],
      directive: ':4',
    });
    expect((await offered('check', '--type=inv')).words).toEqual(['investment-project']);
    const codes = regulationIn(LAI_CHAU).matters.map(({ code }) => code);
    expect((await offered('check', '--type', '')).words).toEqual(codes);
  });

  it('bodies that vote', async () => {
    expect((await offered('vote', '--body', 'th')).words).toEqual(['thuong-truc']);
  });

  it('bodies and types whose way can be asked for, and files', async () => {
    expect((await offered('procedure', 'th')).words).toEqual(['thuong-truc']);
    expect((await offered('procedure', 'bond')).words).toEqual(['bond-issuance']);
    expect(await offered('procedure', 'x/p')).toEqual({ words: [], directive: ':0' });
    expect(await offered('procedure', 'tinh-uy', '--ics', '')).toEqual({ words: [], directive: ':0' });
  });

  it('with what they mean, in the language of the line', async () => {
    const vietnamese = await run(['complete', '--', 'check', '--type', 'inv']);
    expect(vietnamese.stdout).toBe('investment-project\tDự án đầu tư\n:4\n');
    const english = await run(['complete', '--', '--lang', 'en', 'check', '--type', 'inv']);
    expect(english.stdout).toBe('investment-project\tInvestment project\n:4\n');
  });

  it.each([
    [['ch'], ['check']],
    [['check', '--land'], ['--land-area']],
    [['check', '--sector', 'tour'], ['tourism']],
    [
      ['check', '--project-group', ''],
      ['A', 'B', 'C', 'none'],
    ],
    [['check', '--key-project', 'y'], ['yes']],
    [['check', '--declared-authority', 'ban'], ['ban-thuong-vu']],
    [
      ['check', '--format', ''],
      ['text', 'json', 'markdown', 'html'],
    ],
    [
      ['check', '--number-format', ''],
      ['vi', 'en'],
    ],
    [['check', '--regulation', 'lai'], ['lai-chau-xiv']],
    [
      ['validate', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['validate', '--fail-on', ''],
      ['error', 'warning'],
    ],
    [
      ['batch', '--encoding', 'utf'],
      ['utf-8', 'utf-16le', 'utf-16be'],
    ],
    [
      ['schema', ''],
      ['proposal', 'batch-row', 'result', 'regulation', 'configuration'],
    ],
    [['complete', 'p'], ['powershell']],
    [
      ['explain', '3.5.3'],
      ['3.5.3', '3.5.3.1', '3.5.3.2', '3.5.3.3', '3.5.3.4'],
    ],
    [['explain', 'tourism-from'], ['tourism-from-20ha']],
    [['diff', ''], BUNDLED_IDS],
    [
      ['matters', '--clause', '2.5'],
      ['2.5', '2.5.1', '2.5.2', '2.5.3'],
    ],
    [['matters', '--cov'], ['--coverage']],
  ])('%j', async (words, expected) => {
    expect((await offered(...words)).words).toEqual(expected);
  });

  it('files, where no word of the program fits and a file may', async () => {
    const files = [
      ['check', 'pro'],
      ['validate', 'lists/'],
      ['validate', '--baseline', 'b'],
      ['test', ''],
    ];
    for (const words of files) expect(await offered(...words)).toEqual({ words: [], directive: ':0' });
    const none = [
      ['explain', 'x'],
      ['check', '--capital', ''],
      ['check', '--no-such'],
    ];
    for (const words of none) expect(await offered(...words)).toEqual({ words: [], directive: ':4' });
  });

  it('a regulation of one’s own gives its own flags and values', async () => {
    const own = ['--regulation', OWN, 'check'];
    expect((await offered(...own, '--type', '')).words).toEqual(['park']);
    expect((await offered(...own, '--ar')).words).toEqual(['--area']);
    expect((await offered('--regulation', 'nothing.yaml', 'check', '--type', 'bon')).words).toEqual([
      'bond-issuance',
    ]);
  });
});
