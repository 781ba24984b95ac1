import { ToolKey } from '../tool';

/** The texts around the tools. */
export interface PanelTexts {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  /** To the tool that led to this one. */
  readonly backTo: string;
  readonly close: string;
  readonly codeMissing: string;
  readonly loading: string;
  /** What each tool is called, and what it is for. */
  readonly tools: Readonly<Record<ToolKey, { readonly name: string; readonly what: string }>>;
}
