import { byId } from '../../browser/dom';
import { ShellFacts } from '../facts';
import { follow, linkAnswers, LinkTarget } from './answers/links';
import { loadingWatch } from './answers/loading';
import { setUp } from './answers/setUp';
import { startAnswers } from './answers/start';
import { surroundingAnswers } from './answers/surroundings';
import { tabPlace } from './answers/teamsContext';
import { callLog } from './callLog';
import { connect } from './connection';
import { showShellBar } from './shellBar';
import { readState, ShellState, writeState } from './shellState';
import { entityIdOf, tabAddress } from './tabAddress';
import { readSettings, TabSettings } from './tabSettings';
import { tabSiteName } from './tabSite';

const facts: ShellFacts = JSON.parse(document.body.dataset.facts ?? '{}');
const frame = byId('tab') as HTMLIFrameElement;
const back = byId('back') as HTMLButtonElement;
const save = byId('save') as HTMLButtonElement;
let state = readState();

const log = callLog();
const bar = showShellBar(state, { change, follow: (address) => follow(address, target()) }, log.element);
const tell = (words: string): void => { bar.notice.textContent = words; };

const loading = loadingWatch((progress, words) => {
  bar.loading.dataset.progress = progress;
  bar.loading.textContent = words;
  // Microsoft Learn, "Show a native loading indicator": with the flag all pages of a tab must say when they are loaded, also the one that sets it up.
  byId('cover').hidden = !facts.showLoadingIndicator || progress !== 'loading';
});
const settingUp = setUp({
  site: () => tabSiteName(state),
  tell,
  allowSave: (allowed) => { save.disabled = !allowed; },
  saved() {
    tell('Saved: the tab is in its channel now.');
    change({ host: 'channel' });
  }
});
const connection = connect(frame, {
  ...startAnswers(facts, () => ({ state, entityId: entityId() }), begin, (event) => { back.disabled = back.disabled && event !== 'backButton'; }),
  ...loading.answers,
  ...settingUp.answers,
  ...linkAnswers(target),
  ...surroundingAnswers({ tell, focusShell: () => byId('bar').querySelector('summary')?.focus() })
}, log.add);

back.addEventListener('click', () => connection.post('backButtonPress'));
save.addEventListener('click', () => {
  // As in Teams: pressed once, until the page says how it went.
  save.disabled = true;
  connection.post('settings.save', {});
});
show();
open();
document.body.dataset.ready = 'true';

/** A tab that is loaded anew has said nothing yet. */
function begin(): void {
  back.disabled = true;
  settingUp.begin();
  loading.begin();
}

function open(): void {
  begin();
  // A frame's own history would come before that of the shell.
  frame.contentWindow?.location.replace(tabAddress(state, facts, settings()));
}

/** Takes over what a switch says: the theme changes before the reader's eyes, all else opens the tab anew. */
function change(changed: Partial<ShellState>): void {
  state = { ...state, ...changed };
  history.replaceState(undefined, '', location.pathname + writeState(state));
  show();
  if (changed.theme === undefined) {
    open();
  } else {
    connection.post('themeChange', state.theme);
  }
}

function show(): void {
  document.body.dataset.theme = state.theme;
  byId('stage').dataset.size = state.size;
  byId('tabTitle').textContent = state.host === 'setUp' ? `Add ${facts.appName}` : facts.appName;
  save.hidden = state.host !== 'setUp';
  bar.show(state);
}

function settings(): TabSettings | undefined {
  return readSettings(tabSiteName(state));
}

function entityId(): string {
  return entityIdOf(state, settings());
}

function target(): LinkTarget {
  return { losesSubPage: state.lost === 'own', here: { appId: facts.appId, entityId: entityId(), ...tabPlace(state) }, openSubPage: (subPage) => change({ subPage }), tell };
}
