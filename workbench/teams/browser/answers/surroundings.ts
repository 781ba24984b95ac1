import { Answers, answers } from '../teamsCall';

/** teams-js: ErrorCode.INTERNAL_ERROR. */
const INTERNAL_ERROR = 500;

export interface Surroundings {
  tell(words: string): void;
  focusShell(): void;
}

/** What a tab does with what is around it: the back button, Teams' share dialog, the clipboard, the focus. */
export function surroundingAnswers({ tell, focusShell }: Surroundings): Answers {
  return {
    navigateBack() {
      tell('Back would leave the tab.');
      return answers.done;
    },
    'sharing.shareWebContent'({ args: [request] }) {
      const shared = (Object(request).content ?? []) as readonly { url?: string; message?: string }[];
      tell(`Teams’ share dialog: ${shared.map(({ url, message }) => [message, url].filter(Boolean).join(' ')).join(', ')}`);
      return answers.result(true);
    },
    async 'clipboard.writeToClipboard'({ args: [blob] }) {
      const { mimeType, content } = Object(blob) as { mimeType?: string; content?: string };
      const bytes = Uint8Array.from(atob(content ?? ''), (character) => character.charCodeAt(0));
      try {
        await navigator.clipboard.write([new ClipboardItem({ [mimeType ?? '']: new Blob([bytes], { type: mimeType }) })]);
      } catch (error) {
        return answers.error(INTERNAL_ERROR, String(error));
      }
      tell('Copied through Teams.');
      return answers.result(true);
    },
    returnFocus() {
      focusShell();
      return undefined;
    },
    // The tab says which of its parts Teams is to call the current one; the shell has no place that shows it.
    setFrameContext: () => undefined
  };
}
