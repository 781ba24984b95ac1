/** SharePoint takes hours at the worst; a week is as good as never. */
const LONGEST_LAG = 7 * 24 * 3600;

/** Long enough for any name and value that means something. */
const LONGEST_PROPERTY = 4096;

/** What the body of a change may hold. */
export interface SettingChanges {
  readonly searchLagSeconds?: number;
  readonly commentsOff?: boolean;
  /** `null` removes one. */
  readonly tenantProperties?: Readonly<Record<string, string | null>>;
}

type Check = (value: unknown) => string | undefined;

const isProperty = ([name, value]: [string, unknown]): boolean =>
  name !== '' && name.length <= LONGEST_PROPERTY && (value === null || (typeof value === 'string' && value.length <= LONGEST_PROPERTY));

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object' && !Array.isArray(value);

const checks: Readonly<Record<keyof SettingChanges, Check>> = {
  searchLagSeconds: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_LAG
    ? undefined : `searchLagSeconds must be a whole number from 0 to ${LONGEST_LAG}.`),
  commentsOff: (value) => (typeof value === 'boolean' ? undefined : 'commentsOff must be true or false.'),
  tenantProperties: (value) => (isObject(value) && Object.entries(value).every(isProperty)
    ? undefined : 'tenantProperties must be an object of texts; null removes a property.')
};

/** What is wrong with the body of a change, in one sentence; `undefined` when it is {@link SettingChanges}. */
export const wrongWith = (body: unknown): string | undefined => {
  if (!isObject(body)) {
    return 'The settings must be a JSON object.';
  }
  return Object.entries(body)
    .map(([name, value]) => (Object.hasOwn(checks, name) ? checks[name as keyof SettingChanges](value) : `There is no setting ${name}.`))
    .find((message) => message !== undefined);
};
