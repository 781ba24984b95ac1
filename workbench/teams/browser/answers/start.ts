import { ShellFacts } from '../../facts';
import { ShellState } from '../shellState';
import { Answers, answers } from '../teamsCall';
import { teamsContext } from './teamsContext';

export interface Asked {
  readonly state: ShellState;
  readonly entityId: string;
}

/** The teams-js whose protocol this is; an older client would say an older one. */
const SDK_VERSION = '2.36.0';

/** Capabilities by host. What is not here, teams-js itself says is not supported. */
function runtimeOf({ host, size }: ShellState): object {
  const phone = size === 'phone';
  return {
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      pages: { backStack: {}, currentApp: {}, ...(host === 'personal' || phone ? {} : { config: {} }) },
      sharing: {},
      // Microsoft Learn lists no clipboard for the phone.
      ...(phone ? {} : { clipboard: {} })
    }
  };
}

/**
 * Start, context, and what the tab wants to hear of.
 * @param asked - what holds now
 * @param onStart - called when teams-js starts in the tab, also when the tab is loaded anew
 */
export function startAnswers(facts: ShellFacts, asked: () => Asked, onStart: () => void, onHandler: (event: string) => void): Answers {
  return {
    initialize() {
      onStart();
      const { state } = asked();
      return [frameContextOf(state), clientOf(state), JSON.stringify(runtimeOf(state)), SDK_VERSION];
    },
    getContext({ apiVersionTag }) {
      const { state, entityId } = asked();
      // The SPFx runtime asks with the call of version 1, an app with that of version 2.
      const silent = state.context === 'never' || (state.context === 'runtime' && apiVersionTag.startsWith('v2_'));
      return silent ? undefined : answers.value(teamsContext(state, facts, entityId, clientOf(state), frameContextOf(state)));
    },
    registerHandler({ args: [event] }) {
      onHandler(String(event));
      return undefined;
    }
  };
}

const frameContextOf = ({ host }: ShellState): string => (host === 'setUp' ? 'settings' : 'content');

const clientOf = ({ size }: ShellState): string => (size === 'phone' ? 'ios' : 'desktop');
