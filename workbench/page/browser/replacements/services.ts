import { ServiceKey, ServiceScope } from '@microsoft/sp-core-library';

/**
 * Services of SharePoint's own page that the runtime calls. They do what a page without these features does: nothing,
 * or the plain thing.
 */

const nothing = (): undefined => undefined;

/** The panel beside the page in which SharePoint can dock the property pane; here the pane stands by itself. */
const noPanel = { addOnMountListener: nothing, addOnUpdateListener: nothing, removeOnMountListener: nothing, removeOnUpdateListener: nothing, subscriberContext: undefined, stateContext: undefined };

export const contentPanel = {
  SPPagesContentPanelPivot: { configurationTools: 'configurationTools', pageDetails: 'pageDetails', pageVibeChat: 'pageVibeChat' },
  SPPagesContentPanelCommandId: { propertyPaneConfigurationEvent: 1, propertyPaneFieldChange: 2, refreshPropertyPane: 3 },
  SPPagesContentPanelQOSScenarios: { rendering: 'rendering' },
  getQOSName: (scenario: string, name: string) => `${scenario}.${name}`,
  // The second argument is what is waited for; edit mode stands still without it.
  monitorChunkLoad: (_name: string, chunk: unknown) => chunk,
  SPPagesContentPanelProviderContext: { getInstance: () => noPanel }
};

export const componentUtilities = {
  FAB_TOGGLE_EVT: 'fabToggle',
  ReadingMode: { ReadAfterOtherContent: 0, ReadImmediately: 1 },
  ScreenReaderAlert: { read: nothing },
  SortableLoader: { load: () => Promise.reject(new Error('Sorting by dragging is not part of the workbench.')) },
  getTimestampForGettyContent: nothing
};

export const odspUtilities = {
  StringHelper: { format: (text: string, ...values: unknown[]) => String(text).replace(/\{(\d+)\}/g, (_gap, index: string) => String(values[Number(index)])) }
};

export const headingLevel = { _DEFAULT_HEADING_LEVEL: 2, _HeadingLevel: { Heading1: 1, Heading2: 2, Heading3: 3, Heading4: 4 } };

/** Notes failures while a page is edited. Every change of a field asks the service scope for it, so its key must be real. */
class EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create('local-workbench:EditModeCustomerPromiseHandler', EditModeCustomerPromiseHandler);

  /** A service key makes its service with a scope; this one needs none. */
  public constructor(protected readonly scope: ServiceScope) {}

  public logFailure(): void { /* telemetry in SharePoint; here there is none */ }
}

export const editPromise = {
  _logFailuresForEditCustomerPromise: (failure: unknown) => console.error('Editing failed.', failure),
  _EditModeCustomerPromiseHandler: EditModeCustomerPromiseHandler
};

interface IdleTask {
  task?(): void;
}

export const idleTask = {
  PrefetchDependencyPriority: { high: 0, low: 1 },
  IdleTaskPriority: { OPTIONAL_HIGH: 0 },
  IdleTaskQueue: { instance: { enqueueTask: (item: IdleTask) => window.setTimeout(() => item.task?.()), removeTask: nothing } },
  createPrefetchDependencyQueue: () => ({ request: nothing })
};
