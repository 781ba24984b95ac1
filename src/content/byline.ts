/** Who wrote an article. Authors are often outside the tenant, so this is text and not an account. */
export interface Byline {
  readonly name: string;
  readonly role: string | undefined;
  readonly organisation: string | undefined;
}

/**
 * Reads a byline as owners write it.
 * @param text - `Name`, `Name, Organisation` or `Name, Role, Organisation`; further commas belong to the role.
 * @returns the parts without surrounding blanks, or `undefined` when there is no name
 */
export function parseByline(text: string | null | undefined): Byline | undefined {
  const parts = (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  const [name, ...rest] = parts;
  if (name === undefined) {
    return undefined;
  }
  const organisation = rest.pop();
  const role = rest.length > 0 ? rest.join(', ') : undefined;
  return { name, role, organisation };
}
