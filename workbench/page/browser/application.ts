import { PageApplication } from './pageApplication';
import { TabApplication } from './tab/tabApplication';

// The loader asks for the default export of an application.
export default document.body.dataset.host === 'teams' ? TabApplication : PageApplication;
