// The machines of a CI are slow and noisy; no journey measures time.
jest.setTimeout(120_000);
