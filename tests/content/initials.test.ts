import { initials } from '../../src/content/initials';

describe('initials', () => {
  it.each([
    ['Calder Vale Skills', 'CV'],
    ['ŵyn', 'Ŵ'],
    ['“The Archive”', 'TA'],
    ['& Sons', 'S'],
    ['24 hours', '2H'],
    ['ßtrasse', 'SS'],
    ['🙂 🙂', ''],
    ['', '']
  ])('of %j are %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
