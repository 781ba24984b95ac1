import path from 'node:path';
import type { Replacement } from '../../../workbench/page/runtime/replacements';

const nodeModules = path.join(__dirname, '../../../node_modules');
const TABLE = '../../../workbench/page/runtime/replacements';

type Replacements = typeof import('../../../workbench/page/runtime/replacements');

/** What the check says when the table of replacements is other than it is. */
function checkWith(change: (real: Replacements) => Partial<Replacements>): string[] {
  let sentences: string[] = [];
  jest.isolateModules(() => {
    const real = jest.requireActual<Replacements>(TABLE);
    jest.doMock(TABLE, () => ({ ...real, ...change(real) }));
    sentences = jest.requireActual<typeof import('../../../workbench/page/runtime/check')>('../../../workbench/page/runtime/check').checkRuntime(nodeModules);
  });
  jest.dontMock(TABLE);
  return sentences;
}

const without = (id: string) => ({ REPLACEMENTS }: Replacements): Partial<Replacements> =>
  ({ REPLACEMENTS: REPLACEMENTS.filter((replacement: Replacement) => replacement.id !== id) });

it('the whole table satisfies every manifest', () => {
  expect(checkWith(() => ({}))).toEqual([]);
});

it.each([
  ['for the property pane', '3173fefe-9995-49d1-a75d-a5caeaaba212', '@msinternal/sp-pages-content-panel-context'],
  ['for the application as well', '396bbc17-3d18-4f43-8299-d99720d88e22', '@fluentui/react']
])('a component that is left out %s is named', (_words, id, name) => {
  const sentences = checkWith(without(id));
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.filter((sentence) => !/^The SPFx runtime is incomplete: \S+ needs the component \S+, which nothing provides\.$/.test(sentence))).toEqual([]);
  expect(sentences.join('\n')).toContain(name);
});

it('a component of the assembly that is left out is named', () => {
  const sentences = checkWith(({ INSIDE_THE_ASSEMBLY }) => ({ INSIDE_THE_ASSEMBLY: INSIDE_THE_ASSEMBLY.filter(({ name }) => name !== 'tslib') }));
  expect(sentences.join('\n')).toContain('needs the component tslib, which nothing provides.');
});
