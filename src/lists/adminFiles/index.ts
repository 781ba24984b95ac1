import { hubArticles, hubLinks } from '../schema';
import { cliScript } from './cliScript';
import { pnpTemplate } from './pnpTemplate';
import { bash, powerShell } from './shells';
import { siteScript } from './siteScript';

const schemas = [hubArticles, hubLinks];

/** The files for administrators, by name: all made of the one schema. */
export const adminFiles: Readonly<Record<string, string>> = {
  'site-script.json': siteScript(schemas),
  'pnp-template.xml': pnpTemplate(schemas),
  'create-lists.sh': cliScript(schemas, bash),
  'create-lists.ps1': cliScript(schemas, powerShell)
};
