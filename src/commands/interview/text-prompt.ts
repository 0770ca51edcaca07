/** A line to type an amount in; how it is understood stands under it before it counts. */
import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import { fitHead, keyLines, type PromptFrame, type Reply } from './prompt.ts';

export interface Examined {
  /** Enter takes the text as it stands. */
  readonly taken: boolean;
  /** How it is understood, while it is typed. */
  readonly echo: readonly string[];
  /** What is wrong, said once Enter is pressed. */
  readonly complaint: readonly string[];
}

export interface TextConfig extends PromptFrame {
  readonly examine: (typed: string) => Examined;
  readonly answer: (typed: string) => string;
  readonly mayGoBack: boolean;
  readonly keys: readonly string[];
  readonly wentBack: string;
}

const BACK = '<';

export const textPrompt = createPrompt<Reply<string>, TextConfig>((config, done) => {
  const [typed, setTyped] = useState('');
  const [complained, setComplained] = useState(false);
  const [ended, setEnded] = useState<string | null>(null);
  useEffect((readline) => {
    readline.on('close', () => done({ kind: 'closed' }));
  }, []);
  const finish = (reply: Reply<string>, line: string): void => {
    setEnded(line);
    done(reply);
  };

  useKeypress((key, readline) => {
    if (ended !== null) return;
    const goesBack = key.name === 'escape' || (isEnterKey(key) && typed.trim() === BACK);
    if (goesBack && config.mayGoBack) finish({ kind: 'back' }, config.wentBack);
    else if (isEnterKey(key) && config.examine(typed).taken) {
      finish({ kind: 'said', value: typed }, config.answer(typed));
    } else if (isEnterKey(key)) {
      // Enter has emptied the line: what is wrong with it is to be mended, not typed again.
      readline.write(typed);
      setComplained(true);
    } else if (readline.line !== typed) {
      setTyped(readline.line);
      setComplained(false);
    }
  });

  if (ended !== null) return ended;
  const { style } = config;
  const { columns, rows } = config.size();
  const { echo, complaint } = config.examine(typed);
  const below = [...(complained ? complaint : echo), ...keyLines(config.keys, columns, style)];
  const head = fitHead(config.head(columns), Math.max(1, rows - below.length - 2));
  return [[...head, `${style.cyan('›')} ${typed}`].join('\n'), below.join('\n')];
});
