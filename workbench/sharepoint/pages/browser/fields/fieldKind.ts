import { Field, OpenList } from '../list';

/** One field of a form. */
export interface Control {
  /** A labelled control or a group of them. */
  readonly element: HTMLElement;
  /** What the error summary leads to. */
  readonly focus: HTMLElement;
  /** What goes into the REST body, by property name. A picture is uploaded by itself. */
  read(): Record<string, unknown>;
  /** What is wrong with what was typed, as a sentence; `undefined` when it is fine. */
  problem(): string | undefined;
  /** A picture that is to be uploaded once the item exists. */
  file?(): File | undefined;
}

/** What a control needs to be drawn. */
export interface ControlContext {
  readonly field: Field;
  readonly list: OpenList;
  /** Unique on the page; the visible label points to it. */
  readonly id: string;
  /** Ids of hint and message. */
  readonly describedBy: string;
  /** The item that is edited; `undefined` in a new form. */
  readonly itemId: number | undefined;
}

/** How one type of column is typed, checked and shown. */
export interface FieldKind {
  /** @param value - as the REST service answers it, or the column's default in a new form */
  control(context: ControlContext, value: unknown): Control;
  /** @returns what a reader sees; `undefined` for nothing */
  show(value: unknown, field: Field, list: OpenList, itemId: number): Node | undefined;
  /** Whether the control is several controls, which need a group with a legend in place of a label. */
  readonly isGroup?: boolean;
}
