/** What has to be changed in the package's bash script is there to be changed: with a package that writes another, the build ends here. */
import { script } from '@bomb.sh/tab';
import { forBash, printed } from '../src/commands/shell-script.ts';

export function checkCompletion(): void {
  forBash(printed(() => script('bash', 'authority', 'authority')));
}
