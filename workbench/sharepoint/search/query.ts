/** What a property is compared by. `:` looks for words in it, `=` for the whole value. */
export const operators = ['<>', '<=', '>=', ':', '=', '<', '>'] as const;
export type PropertyOperator = (typeof operators)[number];

/** One condition on a managed property. */
export interface Restriction {
  readonly is: 'property';
  readonly name: string;
  readonly operator: PropertyOperator;
  readonly value: string;
  /** Whether the value is only the beginning of what is looked for. */
  readonly prefix: boolean;
}

/** A span of values; an end that is absent is open. */
export interface Span {
  readonly is: 'span';
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly withFrom: boolean;
  readonly withTo: boolean;
}

/** A query as a tree, however it was written: in KQL or in FQL. */
export type Query =
  | { readonly is: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly is: 'not'; readonly part: Query }
  | { readonly is: 'text'; readonly text: string; readonly prefix: boolean }
  | { readonly is: 'everything' }
  | Restriction
  | Span;

/** Several conditions as one. */
export const joined = (is: 'and' | 'or', parts: readonly Query[]): Query => (parts.length === 1 ? parts[0] : { is, parts });
