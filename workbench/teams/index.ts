export { buildTeamsShell } from './build';
export { registerTeamsShell } from './register';
