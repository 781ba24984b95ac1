import { ToolKey, ToolModule } from './tool';

/** The code of each tool; it is fetched when the tool is opened. */
export const tools: Readonly<Record<ToolKey, () => Promise<ToolModule>>> = {
  health: () => import(/* webpackChunkName: 'hub-health' */ '../health/HealthTool'),
  why: () => import(/* webpackChunkName: 'hub-why' */ '../why/WhyTool'),
  import: () => import(/* webpackChunkName: 'hub-import' */ '../import/ImportTool'),
  lists: () => import(/* webpackChunkName: 'hub-lists-tool' */ '../lists/ListsTool')
};
