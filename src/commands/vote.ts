/** `authority vote`: whether a session was quorate and a decision carried; whether members can have a session called. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { conveningOf, countAsking } from '../engine/procedure/convene.ts';
import { countVote } from '../engine/procedure/vote.ts';
import { readAsking, readBallot, silentMissing, type WrittenBallot } from '../intake/read-ballot.ts';
import type { Vote } from '../model/vote.ts';
import { convenedReport } from '../present/convening.ts';
import { voteReport } from '../present/vote.ts';
import { type Call, command } from './command.ts';
import { EXIT, type ExitCode, printReport, refuseInput, refuseUsage } from './context.ts';
import { mayAsk } from './interview/may-ask.ts';
import { either, flag, format, text } from './options.ts';

const options = {
  body: text('<body>', 'body'),
  work: text('<work>', 'work'),
  // Figures stay text until intake reads them, so that problems add up.
  members: text('<n>', 'members'),
  inOffice: text('<n>', 'inOffice'),
  present: text('<n>', 'present'),
  for: text('<n>', 'for'),
  against: text('<n>', 'against'),
  chair: either('chair', 'chair', ['for', 'against']),
  written: flag('written'),
  silent: text('<n>', 'silent'),
  cadre: flag('cadre'),
  complexMatter: flag('complexMatter'),
  simpleMatter: flag('simpleMatter'),
  unableToMeet: flag('unableToMeet'),
  importantDisagreement: flag('importantDisagreement'),
  convene: flag('convene'),
  asking: text('<n>', 'asking'),
  interactive: flag('askVote', 'i'),
  noInput: flag('noInput'),
  format: format('text', 'json', 'markdown'),
};

type VoteCall = Call<typeof options, true>;

export const vote = command({
  name: 'vote',
  needsRegulation: true,
  options,
  examples: [
    'authority vote --body ban-thuong-vu --members 13 --present 9 --for 7',
    'authority vote --body "Ban Thường vụ" --members 13 --for 9 --written --simple-matter --important-disagreement',
    'authority vote --body thuong-truc --work delegated --members 5 --present 5 --for 4 --lang en',
    'authority vote --convene --body tinh-uy --members 51 --asking 26',
  ],
  exitCodes: (help) => help.voteExitCodes,
  async run(call) {
    const { options } = call;
    const may = mayAsk(wishesOf(call), call.io);
    if (may === 'no-terminal' || may === 'asking-off') return refuseUsage(call, { code: may });
    if (options.convene || options.asking !== undefined) return askForSession(call);
    const written = may === 'yes' ? await askForMissing(call) : call.options;
    return written === 'left' ? EXIT.interrupted : count(written, call);
  },
});

function wishesOf({ options: { interactive, noInput, format } }: VoteCall) {
  return { interactive, noInput, isText: format === 'text', readsStdin: false };
}

async function askForMissing({ options, compiled, ...context }: VoteCall): Promise<WrittenBallot | 'left'> {
  const { nextQuestion } = await import('./interview/vote-questions.ts');
  if (nextQuestion(options, compiled, []) === undefined) return options;
  const { interviewOnVote } = await import('./interview/vote-interview.ts');
  return interviewOnVote(options, compiled, context);
}

async function count(written: WrittenBallot, call: VoteCall): Promise<ExitCode> {
  const { compiled, lang } = call;
  const { regulation } = compiled;
  const read = readBallot(written, regulation);
  if ('problems' in read) return refuseInput(call, read.problems, regulation);
  const counted = countVote(compiled, read.ballot);
  if (hangsOnSilence(counted)) return refuseInput(call, [silentMissing()], regulation);
  await printReport(call, call.options.format, voteReport(counted, regulation, lang));
  return exitFor(counted.carried);
}

async function askForSession(call: VoteCall): Promise<ExitCode> {
  const { compiled, options, lang } = call;
  const { regulation }: CompiledRegulation = compiled;
  const read = readAsking(options, regulation);
  if ('problems' in read) return refuseInput(call, read.problems, regulation);
  const convened = countAsking(compiled, read.asking);
  const convening = conveningOf(regulation, read.asking.body);
  await printReport(call, options.format, convenedReport(convened, convening, regulation, lang));
  return exitFor(convened.convened);
}

/** A figure that would turn the answer is asked for, never guessed. */
function hangsOnSilence({ reasons }: Vote): boolean {
  return reasons.some(({ code }) => code === 'silence-unknown');
}

function exitFor(isReached: boolean | null): ExitCode {
  if (isReached === null) return EXIT.undetermined;
  return isReached ? EXIT.ok : EXIT.failed;
}
