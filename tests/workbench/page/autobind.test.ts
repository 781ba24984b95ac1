import { autobind } from '../../../workbench/page/browser/replacements/autobind';

/** A class as the compiled property pane makes it: decorators are plain calls there. */
function decorated(): new (name: string) => { greet(): string } {
  class Greeter {
    public constructor(public readonly name: string) {}

    public greet(): string {
      return `I am ${this.name}`;
    }
  }
  const descriptor = Object.getOwnPropertyDescriptor(Greeter.prototype, 'greet') as PropertyDescriptor;
  Object.defineProperty(Greeter.prototype, 'greet', autobind(Greeter.prototype, 'greet', descriptor));
  return Greeter;
}

it('a method keeps its object when it is handed on', () => {
  const Greeter = decorated();
  const { greet } = new Greeter('one');
  expect(greet()).toBe('I am one');
});

it('each object has its own', () => {
  const Greeter = decorated();
  const [one, two] = [new Greeter('one'), new Greeter('two')];
  const handedOn = [one.greet, two.greet];
  expect(handedOn.map((greet) => greet())).toEqual(['I am one', 'I am two']);
});

it('is the same function each time, so that a listener can be taken away again', () => {
  const one = new (decorated())('one');
  expect(one.greet).toBe(one.greet);
});

it('lets the object have another, as a test of the pane may want', () => {
  const one = new (decorated())('one');
  expect(one.greet()).toBe('I am one');
  one.greet = () => 'other';
  expect(one.greet()).toBe('other');
});
