import { hubStorage, localArea } from '../../../src/hub/storage/hubStorage';
import { markRead, readMarks } from '../../../src/hub/storage/readMarks';

afterEach(() => localStorage.clear());

describe('what the browser keeps', () => {
  it('comes back, for the same person and hub only', () => {
    const mine = hubStorage('/sites/hub/sam', localStorage);
    expect(mine.write('draft/1', { text: 'Half a thought' })).toBe(true);
    expect(mine.read('draft/1')).toEqual({ text: 'Half a thought' });
    expect(hubStorage('/sites/hub/mali', localStorage).read('draft/1')).toBeUndefined();
    mine.remove('draft/1');
    expect(mine.read('draft/1')).toBeUndefined();
  });

  it('is nothing when it is nonsense', () => {
    localStorage.setItem('PublicSectorHub/x/key', '{"half');
    expect(hubStorage('x', localStorage).read('key')).toBeUndefined();
  });

  it('is nothing in a browser without storage, and a full one is no fault', () => {
    const none = hubStorage('x', undefined);
    expect(none.write('key', 1)).toBe(false);
    expect(none.read('key')).toBeUndefined();
    expect(() => none.remove('key')).not.toThrow();
    const full = { getItem: () => null, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } } as unknown as Storage;
    expect(hubStorage('x', full).write('key', 1)).toBe(false);
  });

  it('is not asked for where the browser forbids it', () => {
    expect(localArea()).toBe(localStorage);
    const forbidden = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => { throw new DOMException('denied', 'SecurityError'); });
    expect(localArea()).toBeUndefined();
    forbidden.mockRestore();
  });
});

describe('reading marks', () => {
  it('are kept, each once', () => {
    const storage = hubStorage('x', localStorage);
    markRead(storage, 3);
    markRead(storage, 5);
    markRead(storage, 3);
    expect(Array.from(readMarks(storage))).toEqual([5, 3]);
  });

  it('are at most 2,000, the newest', () => {
    const storage = hubStorage('x', localStorage);
    storage.write('read', Array.from({ length: 2000 }, (_, id) => id));
    markRead(storage, 9999);
    const marks = Array.from(readMarks(storage));
    expect([marks.length, marks[0], marks[1999]]).toEqual([2000, 1, 9999]);
  });

  it.each(['text', 7, { a: 1 }, [1, 'two', null, 3]])('bear %j', (stored) => {
    const storage = hubStorage('x', localStorage);
    storage.write('read', stored);
    expect(Array.from(readMarks(storage))).toEqual(Array.isArray(stored) ? [1, 3] : []);
  });
});
