import { ShellFacts } from '../../facts';
import { readSettings, TabSettings, writeSettings } from '../tabSettings';
import { Answers, answers } from '../teamsCall';

export interface SetUpView {
  /** The site whose tab is set up. */
  site(): keyof ShellFacts['sites'];
  /** Whether *Save* can be pressed. */
  allowSave(allowed: boolean): void;
  /** The tab has been set up. */
  saved(): void;
  tell(words: string): void;
}

export interface SetUp {
  readonly answers: Answers;
  /** Begins anew, with the tab. */
  begin(): void;
}

/**
 * Setting up a tab: the page says when *Save* may be pressed; *Save* tells it so; it stores what it has to, hands over the address
 * of the tab, and says that it is done.
 */
export function setUp(view: SetUpView): SetUp {
  let offered: TabSettings | undefined;
  return {
    begin() {
      offered = undefined;
      view.allowSave(false);
    },
    answers: {
      'settings.setValidityState': ({ args: [valid] }) => {
        view.allowSave(valid === true);
        return undefined;
      },
      'settings.getSettings': () => answers.value(readSettings(view.site()) ?? {}),
      'settings.setSettings': ({ args: [settings] }) => {
        const wrong = whatIsWrong(settings);
        if (wrong !== undefined) {
          return answers.failed(wrong);
        }
        offered = settings as TabSettings;
        return answers.done;
      },
      'settings.save.success': () => {
        if (offered === undefined) {
          view.tell('Not saved: the page has not said which address the tab has.');
          return undefined;
        }
        writeSettings(view.site(), offered);
        view.saved();
        return undefined;
      },
      'settings.save.failure': ({ args: [reason] }) => {
        view.tell(`Not saved: ${reason ?? 'the page does not say why'}.`);
        view.allowSave(true);
        return undefined;
      }
    }
  };
}

/** The shell frames its own origin only, as Teams frames only what the manifest allows. */
function whatIsWrong(settings: unknown): string | undefined {
  const { contentUrl, entityId } = Object(settings) as Partial<TabSettings>;
  if (typeof entityId !== 'string' || entityId === '') {
    return 'A tab needs an entityId.';
  }
  try {
    return new URL(contentUrl ?? '').origin === location.origin ? undefined : `The address ${contentUrl} is not in a valid domain.`;
  } catch {
    return 'A tab needs a contentUrl.';
  }
}
