import { ToolKey, ToolModule } from './tool';

/** The code of each tool; it is fetched when the tool is opened. */
export const tools: Readonly<Partial<Record<ToolKey, () => Promise<ToolModule>>>> = {
  import: () => import(/* webpackChunkName: 'hub-import' */ '../import/ImportTool')
};
