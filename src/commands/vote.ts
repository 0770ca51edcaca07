/** `authority vote`: whether a session was quorate and a decision carried. */
import { countVote } from '../engine/procedure/vote.ts';
import { readBallot, silentMissing } from '../intake/read-ballot.ts';
import type { Vote } from '../model/vote.ts';
import { voteReport } from '../present/vote.ts';
import { command } from './command.ts';
import { EXIT, type ExitCode, printReport, refuseInput } from './context.ts';
import { flag, format, text } from './options.ts';

export const vote = command({
  name: 'vote',
  needsRegulation: true,
  options: {
    body: text('<body>', 'body'),
    work: text('<work>', 'work'),
    // Figures stay text until intake reads them, so that problems add up.
    members: text('<n>', 'members'),
    present: text('<n>', 'present'),
    for: text('<n>', 'for'),
    written: flag('written'),
    silent: text('<n>', 'silent'),
    cadre: flag('cadre'),
    importantDisagreement: flag('importantDisagreement'),
    format: format('text', 'json', 'markdown'),
  },
  examples: [
    'authority vote --body ban-thuong-vu --members 13 --present 9 --for 7',
    'authority vote --body "Ban Thường vụ" --members 13 --for 9 --written --important-disagreement',
    'authority vote --body thuong-truc --work delegated --members 5 --for 4 --lang en',
  ],
  exitCodes: (help) => help.voteExitCodes,
  async run(call) {
    const { compiled, options, lang } = call;
    const { regulation } = compiled;
    const read = readBallot(options, regulation);
    if ('problems' in read) return refuseInput(call, read.problems, regulation);
    const counted = countVote(compiled, read.ballot);
    if (hangsOnSilence(counted)) return refuseInput(call, [silentMissing()], regulation);
    await printReport(call, options.format, voteReport(counted, regulation, lang));
    return exitFor(counted);
  },
});

/** A figure that would turn the answer is asked for, never guessed. */
function hangsOnSilence({ reasons }: Vote): boolean {
  return reasons.some(({ code }) => code === 'silence-unknown');
}

function exitFor({ carried }: Vote): ExitCode {
  if (carried === null) return EXIT.undetermined;
  return carried ? EXIT.ok : EXIT.failed;
}
