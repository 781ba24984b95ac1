import * as React from 'react';
import { HubPage } from '../../content/hubContent';
import { OwnerContent } from '../../content/manage/ownerContent';
import { ShownSettings } from '../../hub/hubProps';
import { ItemRef } from '../../hub/manage/ownerModule';

/** The tools of the panel, in the order in which it offers them. */
export type ToolKey = 'health' | 'why' | 'import' | 'lists';

/** What every tool is given. It stands below a heading of level 2 that names it. */
export interface ToolProps {
  readonly owner: OwnerContent;
  /** What readers see at present. */
  readonly page: HubPage;
  /** Of the web part. */
  readonly settings: ShownSettings;
  /** What the tool was opened for, by another tool. */
  readonly subject: ItemRef | undefined;
  /** Called after the tool changed a list. */
  readonly onChanged: () => void;
  /** Where a tool keeps what it wants to find again when somebody comes back to it, by its key; for as long as the panel is open. */
  readonly memory?: Map<ToolKey, unknown>;
  /** Goes to another tool. */
  readonly onTool: (tool: ToolKey, subject?: ItemRef) => void;
  /**
   * While work is under way that closing would break off, a sentence that asks whether to stop it; `undefined` when there is none.
   */
  readonly onBusy: (question: string | undefined) => void;
}

/** What the code of a tool brings. */
export interface ToolModule {
  readonly Tool: React.ComponentType<ToolProps>;
}
