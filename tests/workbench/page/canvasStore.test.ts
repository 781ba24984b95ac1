import { loadCanvas, saveCanvas } from '../../../workbench/page/browser/canvasStore';

const fetched = jest.fn();
// The page says on its body to which site it belongs.
Object.assign(globalThis, { document: { body: { dataset: { site: '/sites/roads' } } } });
const real = globalThis.fetch;
beforeEach(() => { globalThis.fetch = fetched.mockReset(); });
afterAll(() => { globalThis.fetch = real; });

const canvas = { part: { id: 'a', instanceId: 'part', title: 'Hub', description: '', dataVersion: '1.0', properties: { heading: 'Ours' } } };

it('loads what was saved', async () => {
  fetched.mockResolvedValue(Response.json(canvas));
  expect(await loadCanvas()).toEqual(canvas);
  expect(fetched).toHaveBeenCalledWith('/workbench/canvas?site=%2Fsites%2Froads');
});

it('does not take a damaged page for an empty one', async () => {
  fetched.mockResolvedValue(Response.json({ message: 'The saved page is damaged.' }, { status: 500 }));
  await expect(loadCanvas()).rejects.toThrow('The saved page is damaged');
});

it('saves as JSON', async () => {
  fetched.mockResolvedValue(new Response(undefined, { status: 204 }));
  await saveCanvas(canvas);
  const [address, { method, headers, body }] = fetched.mock.calls[0];
  expect([address, method, headers, JSON.parse(body)]).toEqual(['/workbench/canvas?site=%2Fsites%2Froads', 'PUT', { 'content-type': 'application/json' }, canvas]);
});

it('says why it could not save', async () => {
  fetched.mockResolvedValueOnce(Response.json({ message: 'The page can be saved only from its own address.' }, { status: 403 }));
  await expect(saveCanvas(canvas)).rejects.toThrow(/^The page could not be saved: The page can be saved only from its own address\.$/);
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(saveCanvas(canvas)).rejects.toThrow(/^The page could not be saved: the server does not answer\.$/);
});
