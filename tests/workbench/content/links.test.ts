import { hubLinks } from '../../../src/lists/schema';
import { readContent } from '../../../workbench/content/readContent';
import { sampleFolder } from './sampleFolder';

const { links } = readContent(sampleFolder);
const addresses = links.map(({ file }) => (file.fields.HubUrl as { Url: string }).Url);

describe('sample partner links', () => {
  test('there are enough of each kind', () => {
    expect(links.length).toBeGreaterThanOrEqual(32);
    expect(links.filter(({ file }) => file.fields.HubLanguage === 'cy')).toHaveLength(2);
    expect(links.filter(({ file }) => file.fields.HubMarking === 'Official').length).toBeGreaterThanOrEqual(3);
    expect(links.filter(({ file }) => (file.expiresInDays ?? 1) <= 0)).toHaveLength(1);
    expect(links.filter(({ file }) => (file.lastCheckedDays ?? 0) <= -730)).toHaveLength(1);
    expect(links.filter(({ file }) => file.logo !== undefined).length).toBeGreaterThanOrEqual(12);
  });

  test.each(['HubCategory', 'HubMarking', 'HubLanguage'])('every choice of %s is used at least twice', (name) => {
    const column = hubLinks.columns.find((one) => one.name === name);
    for (const choice of (column as unknown as { choices: string[] }).choices) {
      expect([choice, links.filter(({ file }) => file.fields[name] === choice).length >= 2]).toEqual([choice, true]);
    }
  });

  test('titles are short and long', () => {
    const lengths = links.map(({ file }) => file.title.length);
    expect(Math.min(...lengths)).toBeLessThanOrEqual(5);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(120);
  });

  test('one address is for mail, one for the telephone, and the rest stay on names reserved for examples', () => {
    expect(addresses.filter((address) => /^mailto:[^@]+@([\w-]+\.)*example\.(org|com|net)$/.test(address))).toHaveLength(1);
    // 0808 157 0000 to 0999 is kept by Ofcom for drama, so it rings nowhere.
    expect(addresses.filter((address) => /^tel:\+448081570\d{3}$/.test(address))).toHaveLength(1);
    expect(addresses.filter((address) => /^https:\/\/([\w-]+\.)*example\.(org|com|net)\//.test(address))).toHaveLength(links.length - 2);
  });
});
