import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The Teams app; its name is SharePoint's: *Sync to Teams* looks for it inside the `.sppkg`. */
export const teamsAppFile = path.join(root, 'teams/TeamsSPFxApp.zip');

/** Everything that running the workbench leaves behind; not in git. */
export const workbenchFolder = path.join(root, '.workbench');
/** The web part's production files, as they go into the package. */
export const webPartFolder = path.join(workbenchFolder, 'webpart');
export const builtFolder = path.join(workbenchFolder, 'built');
/** The database and the saved page; HUB_DATA names another folder. */
export const dataFolder = process.env.HUB_DATA ?? path.join(workbenchFolder, 'data');
export const logFolder = path.join(workbenchFolder, 'logs');
export const stampFolder = path.join(workbenchFolder, 'stamps');
