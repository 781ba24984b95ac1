import { paths } from '../addresses';
import { showMessage } from './message';

/** Shows each component that the loader asks the server for in vain, also one that only the property pane needs. */
export function watchMissingComponents(): void {
  new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => name.endsWith('/_api/web/GetClientSideComponents'))) {
      showMissing().catch(() => showMessage('The SPFx runtime is missing a component, and the server does not say which.'));
    }
  }).observe({ type: 'resource', buffered: true });
}

async function showMissing(): Promise<void> {
  const sentences: string[] = await (await fetch(paths.missing)).json();
  sentences.forEach((sentence) => showMessage(`${sentence}.`));
}
