/**
 * Orders ids of comments by age: 64-bit numbers as text, larger than what a `number` holds exactly.
 * @returns less than 0 when `a` is the earlier one, more than 0 when it is the later one
 */
export function compareIds(a: string, b: string): number {
  const [x, y] = [significant(a), significant(b)];
  if (x.length !== y.length) {
    return x.length - y.length;
  }
  return x === y ? 0 : x < y ? -1 : 1;
}

function significant(id: string): string {
  return id.replace(/^0+(?=\d)/, '');
}
