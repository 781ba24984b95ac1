import { paths } from '../addresses';
import { showMessage } from './message';
import { watchMissingComponents } from './missing';
import { forOwnSite } from './ownSite';
import { reasonOf, reasonOfAnswer } from './reason';

/** What Microsoft's loader puts on the window. */
interface ModuleLoader {
  _isTelemetryDisabled?: boolean;
  start(preloaded: unknown, onFailure: (error: unknown) => void): Promise<unknown>;
}

declare global {
  interface Window {
    spModuleLoader: ModuleLoader;
  }
}

const failed = (error: unknown): void => {
  document.body.dataset.ready = 'failed';
  showMessage(`The SPFx runtime did not start: ${reasonOf(error)}.`);
};

const start = async (): Promise<void> => {
  // Fluent UI would otherwise register fonts of a content delivery network as soon as it is loaded.
  window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: `${paths.icons}/` };
  // Must be set before the start: the application would load Microsoft's telemetry.
  window.spModuleLoader._isTelemetryDisabled = true;
  watchMissingComponents();
  const answer = await fetch(forOwnSite(paths.preload, location.search));
  if (!answer.ok) {
    throw new Error(await reasonOfAnswer(answer));
  }
  await window.spModuleLoader.start(await answer.json(), failed);
};

start().catch(failed);
