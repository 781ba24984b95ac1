import { parseByline } from '../../src/content/byline';

describe('parseByline', () => {
  it.each([
    ['Mair Hughes', { name: 'Mair Hughes', role: undefined, organisation: undefined }],
    ['Mair Hughes, Aberwen Council', { name: 'Mair Hughes', role: undefined, organisation: 'Aberwen Council' }],
    ['Mair Hughes, Head of Care, Aberwen Council', { name: 'Mair Hughes', role: 'Head of Care', organisation: 'Aberwen Council' }],
    ['Mair Hughes, Head of Care, Adults, Aberwen Council', { name: 'Mair Hughes', role: 'Head of Care, Adults', organisation: 'Aberwen Council' }],
    ['  Mair Hughes , , Aberwen Council ', { name: 'Mair Hughes', role: undefined, organisation: 'Aberwen Council' }]
  ])('reads %j', (text, expected) => {
    expect(parseByline(text)).toEqual(expected);
  });

  it.each([undefined, null, '', ' , '])('finds nobody in %j', (text) => {
    expect(parseByline(text)).toBeUndefined();
  });
});
