// Registered before the cleanup of Testing Library, so that it runs first: answers that are under way still find the
// document that asked for them.
afterEach(async () => {
  if (jest.isMockFunction(setTimeout) || 'clock' in setTimeout) {
    jest.useRealTimers();
  }
  const { act } = await import('@testing-library/react');
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 100)); });
});
