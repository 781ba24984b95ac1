/** A method decorator that Fluent UI dropped in version 8 and the property pane still uses: binds a method to its object. */
export function autobind(_target: unknown, name: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  return {
    configurable: true,
    get(this: object) {
      const bound = descriptor.value.bind(this);
      Object.defineProperty(this, name, { value: bound, configurable: true, writable: true });
      return bound;
    }
  };
}
