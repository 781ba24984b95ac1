import type { Column, ListSchema } from '../../src/lists/schema';

/** Columns that a file fills by an entry of its own, or that seeding fills. */
const filledElsewhere: readonly string[] = [
  'HubBody', 'HubImage', 'HubLogo', 'HubPublishFrom', 'HubExpires', 'HubReviewBy', 'HubLastChecked', 'HubTranslationOf', 'HubOwner'
];

const safeAddress = /^(https:\/\/|mailto:|tel:)\S+$/;
/** Hyperlink columns take at most 255 characters for the address; the same limit is *assumed* for the words. */
const hyperlinkMaxLength = 255;

const isChoice = (value: unknown, choices: readonly string[]): boolean => typeof value === 'string' && choices.includes(value);

const isHyperlink = (value: unknown): boolean => {
  const { Url, Description } = (value ?? {}) as { Url?: unknown; Description?: unknown };
  return typeof Url === 'string' && safeAddress.test(Url) && Url.length <= hyperlinkMaxLength
    && typeof Description === 'string' && Description !== '' && Description.length <= hyperlinkMaxLength;
};

/** What is wrong with a value for a column, as the end of a sentence; `undefined` when it fits. */
const complaint = (column: Column, value: unknown): string | undefined => {
  switch (column.type) {
    case 'Text':
    case 'Note': {
      const limit = column.type === 'Text' ? column.maxLength : column.advisedLength ?? Infinity;
      if (typeof value !== 'string') {
        return 'must be text';
      }
      return value.length > limit ? `is ${value.length} characters long; at most ${limit} fit` : undefined;
    }
    case 'Choice':
      return isChoice(value, column.choices) ? undefined : `does not offer the choice ${JSON.stringify(value)}`;
    case 'MultiChoice': {
      if (!Array.isArray(value)) {
        return 'must be a list of choices';
      }
      const stranger = value.find((one) => !isChoice(one, column.choices));
      return stranger === undefined ? undefined : `does not offer the choice ${JSON.stringify(stranger)}`;
    }
    case 'Boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'Number':
      return typeof value === 'number' && value >= (column.minimum ?? -Infinity) ? undefined : `must be a number of at least ${column.minimum ?? 'any size'}`;
    case 'URL':
      return isHyperlink(value) ? undefined : 'must be { Url, Description } with an https, mailto or tel address of at most 255 characters';
    default:
      return 'cannot be written in "fields"';
  }
};

/**
 * Holds the title and the fields of one sample file to the schema of its list.
 * @param path the file, for the complaint
 * @throws one sentence that names the file, the column and what is wrong
 */
export const checkFields = (schema: ListSchema, path: string, title: unknown, fields: Readonly<Record<string, unknown>> | undefined): void => {
  if (typeof title !== 'string' || title.trim() === '' || title.length > schema.titleMaxLength) {
    throw new Error(`${path}: "title" must be text of 1 to ${schema.titleMaxLength} characters.`);
  }
  for (const [name, value] of Object.entries(fields ?? {})) {
    const column = schema.columns.find((one) => one.name === name);
    if (!column) {
      throw new Error(`${path}: ${schema.title} has no column "${name}".`);
    }
    const wrong = filledElsewhere.includes(name) ? 'is not written in "fields"' : complaint(column, value);
    if (wrong) {
      throw new Error(`${path}: ${name} ${wrong}.`);
    }
  }
  const missing = schema.columns.find((column) => column.required && fields?.[column.name] === undefined);
  if (missing) {
    throw new Error(`${path}: ${missing.name} is missing and the list requires it.`);
  }
};
