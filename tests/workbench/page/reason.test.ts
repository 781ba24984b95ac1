import { reasonOf, reasonOfAnswer } from '../../../workbench/page/browser/reason';

it.each<[string, unknown, string]>([
  ['an error', new Error('The list is gone.'), 'The list is gone'],
  ['an error of many lines', new Error('First\n  at somewhere'), 'First'],
  ['what the loader wraps', { stage: 'Load', error: new TypeError('no such thing') }, 'no such thing'],
  ['a script that did not come', { error: { message: 'Script error for "x"', originalError: { target: { src: 'http://localhost/a.js' } } } }, 'the file http://localhost/a.js could not be loaded'],
  ['a text', 'too late', 'too late'],
  ['an object that says nothing', {}, 'the browser’s console may say why'],
  ['nothing', undefined, 'the browser’s console may say why']
])('says in words why %s was thrown', (_name, failure, expected) => {
  expect(reasonOf(failure)).toBe(expected);
});

it('takes the server’s own words before its status', async () => {
  expect(await reasonOfAnswer(new Response('{"message":"The saved page is damaged."}', { status: 500 }))).toBe('The saved page is damaged');
  expect(await reasonOfAnswer(new Response('<html>', { status: 502 }))).toBe('the server answered 502');
  expect(await reasonOfAnswer(new Response('{}', { status: 404 }))).toBe('the server answered 404');
});
