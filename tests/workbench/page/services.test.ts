/** @jest-environment jsdom */
import { ServiceKey, ServiceScope } from '@microsoft/sp-core-library';
import { componentUtilities, contentPanel, editPromise, headingLevel, idleTask, odspUtilities } from '../../../workbench/page/browser/replacements/services';

// The whole library wants components that are not on npm; its real keys and scopes stand by themselves.
jest.mock('@microsoft/sp-core-library', () => {
  const folder = '@microsoft/sp-core-library/lib-commonjs/serviceScope';
  return { ServiceKey: jest.requireActual(`${folder}/ServiceKey`).default, ServiceScope: jest.requireActual(`${folder}/ServiceScope`).default };
});

describe('the content panel', () => {
  it('hands on what is waited for, or edit mode would stand still', async () => {
    const chunk = Promise.resolve('the chunk');
    expect(contentPanel.monitorChunkLoad('name', chunk)).toBe(chunk);
  });

  it('is one and the same for all who ask, and takes listeners without a word', () => {
    const { getInstance } = contentPanel.SPPagesContentPanelProviderContext;
    const panel = getInstance();
    expect(getInstance()).toBe(panel);
    for (const call of [panel.addOnMountListener, panel.addOnUpdateListener, panel.removeOnMountListener, panel.removeOnUpdateListener]) {
      expect(call()).toBeUndefined();
    }
    expect(panel.stateContext).toBeUndefined();
  });

  it('names what is measured by scenario and name', () => {
    expect(contentPanel.getQOSName(contentPanel.SPPagesContentPanelQOSScenarios.rendering, 'pane')).toBe('rendering.pane');
  });
});

describe('a text with gaps', () => {
  const { format } = odspUtilities.StringHelper;

  it.each<[string, unknown[], string]>([
    ['{0} of {1}', [1, 2], '1 of 2'], ['{1} before {0}', ['b', 'a'], 'a before b'], ['{0}{0}', ['x'], 'xx'], ['no gap', ['x'], 'no gap'], ['{10}', Array.from({ length: 11 }, (_value, index) => index), '10'],
    ['{0}', ['$&'], '$&'], ['{name}', ['x'], '{name}']
  ])('%j with %j', (text, values, expected) => {
    expect(format(text, ...values)).toBe(expected);
  });
});

it('sorting by dragging is refused in words', async () => {
  await expect(componentUtilities.SortableLoader.load()).rejects.toThrow('Sorting by dragging is not part of the workbench.');
});

it('a heading is of the second level when nothing else is said, below the page’s own', () => {
  expect(headingLevel._DEFAULT_HEADING_LEVEL).toBe(headingLevel._HeadingLevel.Heading2);
});

describe('failures while a page is edited', () => {
  it('are taken by a service that a real scope can make', () => {
    const key = editPromise._EditModeCustomerPromiseHandler.serviceKey;
    expect(key).toBeInstanceOf(ServiceKey);
    const scope = ServiceScope.startNewRoot();
    scope.finish();
    expect(scope.consume(key).logFailure()).toBeUndefined();
  });

  it('are told in the console', () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    editPromise._logFailuresForEditCustomerPromise('gone');
    expect(told).toHaveBeenCalledWith('Editing failed.', 'gone');
    told.mockRestore();
  });
});

describe('idle tasks', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('run later, not at once', () => {
    const task = jest.fn();
    idleTask.IdleTaskQueue.instance.enqueueTask({ task });
    expect(task).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('may hold nothing to do', () => {
    idleTask.IdleTaskQueue.instance.enqueueTask({});
    expect(() => jest.runAllTimers()).not.toThrow();
    expect(idleTask.createPrefetchDependencyQueue().request()).toBeUndefined();
  });
});
