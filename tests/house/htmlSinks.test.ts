import path from 'node:path';
import { ESLint, Linter } from 'eslint';

const root = path.join(__dirname, '../..');
const linter = new Linter();
linter.defineParser('typescript', jest.requireActual('@typescript-eslint/parser'));

/** How often the rule against HTML sinks refuses a piece of code in a file. */
async function refusals(file: string, code: string): Promise<number> {
  const { rules } = await new ESLint({ cwd: root }).calculateConfigForFile(path.join(root, file));
  const messages = linter.verify(code, {
    parser: 'typescript',
    parserOptions: { ecmaVersion: 2022, sourceType: 'module', ecmaFeatures: { jsx: true } },
    rules: { 'no-restricted-syntax': rules['no-restricted-syntax'] }
  });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length;
}

const SINKS = [
  'const a = <p dangerouslySetInnerHTML={{ __html: x }} />;', 'React.createElement("p", { dangerouslySetInnerHTML: { __html: x } });', 'p.innerHTML = x;', 'p["innerHTML"] = x;', 'p.innerHTML += x;', 'a.b.outerHTML = x;',
  'frame.srcdoc = x;', 'p.insertAdjacentHTML("beforeend", x);', 'document.write(x);', 'window.document.writeln(x);', 'new DOMParser().parseFromString(x, "text/html");', 'new window.DOMParser();',
  'range.createContextualFragment(x);', 'p.setHTMLUnsafe(x);'
];

describe.each(['src/hub/Hub.tsx', 'src/hub/useHubPage.ts', 'src/content/dates.ts', 'src/lists/links.ts', 'src/webparts/publicSectorHub/PublicSectorHubWebPart.ts', 'src/hub/reader/richText/RichText.tsx', 'src/hub/reader/richText/links.ts'])('in %s', (file) => {
  it.each(SINKS)('%s is refused', async (code) => expect(await refusals(file, code)).toBe(1));
  it.each(['p.textContent = x;', 'stream.write(x);', 'p.append(x);', 'const html = p.innerHTML;'])('%s is not', async (code) => expect(await refusals(file, code)).toBe(0));
});

it('DOMPurify belongs to the one sink', async () => {
  const code = 'import DOMPurify from "dompurify"; DOMPurify.sanitize(x);';
  expect(await refusals('src/hub/Hub.tsx', code)).toBe(1);
  expect(await refusals('src/hub/reader/richText/cleanHtml.ts', code)).toBe(0);
});

it('XML is parsed in one file, and nothing but XML', async () => {
  const parse = (type: string): string => `new DOMParser().parseFromString(x, '${type}');`;
  expect(await refusals('src/owner/import/feed/parseXml.ts', parse('application/xml'))).toBe(0);
  expect(await refusals('src/owner/import/feed/parseXml.ts', parse('text/html'))).toBe(1);
  expect(await refusals('src/owner/import/feed/parseXml.ts', 'p.innerHTML = x;')).toBe(1);
  expect(await refusals('src/owner/import/readFile.ts', parse('application/xml'))).toBe(1);
});
