'use strict';

require('@rushstack/eslint-config/patch/modern-module-resolution');

/**
 * The arrows between the rooms run one way: what each room must not reach into.
 * docs/architecture.md shows the house.
 */
const forbidden = {
  'src/content': ['**/lists/**', '**/hub/**', '**/owner/**', '**/webparts/**', '@pnp/*', '@microsoft/*', '@fluentui/*', 'react', 'react-dom'],
  'src/lists': ['**/hub/**', '**/owner/**', '**/webparts/**', '@fluentui/*', 'react', 'react-dom'],
  'src/hub': ['**/lists/**', '**/owner/**', '**/webparts/**', '@pnp/*', '@microsoft/*'],
  'src/owner': ['**/lists/**', '**/webparts/**', '@pnp/*', '@microsoft/*'],
  workbench: ['**/src/content/**', '**/src/hub/**', '**/src/owner/**', '**/src/webparts/**', '**/src/lists/*', '!**/src/lists/schema']
};

const arrows = Object.entries(forbidden).map(([room, group]) => ({
  files: [`${room}/**/*.ts`, `${room}/**/*.tsx`],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group, message: `${room} must not know this room or package; see docs/architecture.md.` }] }]
  }
}));

const typeChecked = (room, project) => ({
  files: [`${room}/**/*.ts`, `${room}/**/*.tsx`],
  parser: '@typescript-eslint/parser',
  parserOptions: { project, ecmaVersion: 2022, sourceType: 'module' }
});

const oneSink = 'HTML has one sink only, src/hub/reader/richText; see docs/decisions/0017-one-html-sink.md.';

const parser = 'NewExpression[callee.name=/^(DOMParser|Range)$/]';

/** Every way from a text to elements. Not even the one sink needs them: DOMPurify hands it nodes. */
const sinks = [
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "Property[key.name='dangerouslySetInnerHTML']",
  'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
  'AssignmentExpression[left.property.value=/^(innerHTML|outerHTML|srcdoc)$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
  'CallExpression[callee.property.name=/^write(ln)?$/][callee.object.name=/document/i]',
  'CallExpression[callee.property.name=/^write(ln)?$/][callee.object.property.name=/document/i]',
  parser,
  "NewExpression[callee.property.name='DOMParser']"
].map((selector) => ({ selector, message: oneSink }));

const sanitizer = { selector: "ImportDeclaration[source.value='dompurify'][importKind!='type']", message: oneSink };

const notXml = { selector: "CallExpression[callee.property.name='parseFromString'][arguments.1.value!='application/xml']", message: oneSink };

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  parserOptions: { tsconfigRootDir: __dirname },
  settings: { react: { version: '17.0.1' } },
  overrides: [
    typeChecked('src', './tsconfig.json'),
    typeChecked('workbench', './workbench/tsconfig.json'),
    typeChecked('tests', './tests/tsconfig.json'),
    { files: ['src/**/*.ts', 'src/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...sinks, sanitizer] } },
    { files: ['src/hub/reader/richText/*.ts'], rules: { 'no-restricted-syntax': ['error', ...sinks] } },
    // XML alone, into a document that runs nothing; see docs/decisions/0031-import.md.
    { files: ['src/owner/import/feed/parseXml.ts'], rules: { 'no-restricted-syntax': ['error', ...sinks.filter(({ selector }) => selector !== parser), notXml, sanitizer] } },
    ...arrows
  ]
};
