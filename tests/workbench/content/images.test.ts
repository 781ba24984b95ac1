import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../workbench/content/readContent';
import { sampleFolder } from './sampleFolder';

const { articles, links } = readContent(sampleFolder);
const images = join(sampleFolder, 'images');
const named = (folder: string, ending: string): string[] =>
  readdirSync(folder).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();

const drawn = named(join(images, 'src'), '.svg');
const rendered = named(images, '.png');
const pictures = rendered.filter((name) => !name.startsWith('mark-'));
const marks = rendered.filter((name) => name.startsWith('mark-'));

/** Width and height stand at fixed places in the first chunk of a PNG. */
const size = (name: string): [number, number] => {
  const png = readFileSync(join(images, `${name}.png`));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('sample images', () => {
  test('every drawing is rendered and every picture has its drawing', () => expect(rendered).toEqual(drawn));

  test('every picture is used and every used picture exists', () => {
    const used = [...articles.map(({ file }) => file.image), ...links.map(({ file }) => file.logo)].filter((name) => name !== undefined);
    expect([...new Set(used)].sort()).toEqual(rendered.map((name) => `${name}.png`));
  });

  test('there are enough', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(18);
    expect(marks.length).toBeGreaterThanOrEqual(12);
  });

  test.each(pictures)('%s is a small picture of 960 by 540', (name) => {
    expect(size(name)).toEqual([960, 540]);
    expect(statSync(join(images, `${name}.png`)).size).toBeLessThan(60_000);
  });

  test.each(marks)('%s is a small square mark', (name) => {
    expect(size(name)).toEqual([128, 128]);
    expect(statSync(join(images, `${name}.png`)).size).toBeLessThan(12_000);
  });

  test('no two pictures are the same', () => {
    const contents = rendered.map((name) => readFileSync(join(images, `${name}.png`)).toString('base64'));
    expect(new Set(contents).size).toBe(rendered.length);
  });

  test.each(drawn)('%s holds no words, scripts or outside files', (name) => {
    expect(readFileSync(join(images, 'src', `${name}.svg`), 'utf8')).not.toMatch(/<(text|script|image|foreignObject)\b|href="(?!#)/);
  });
});
