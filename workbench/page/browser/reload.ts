import { paths } from '../addresses';

// Only for `npm run dev`: the server tells when the web part has been built anew.
new EventSource(paths.changes).addEventListener('message', () => location.reload());
