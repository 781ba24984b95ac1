/** What npm's messages mean for the person who reads them. */
const REASONS = [
  [/ENOSPC/, 'there is no space left on the disk: the packages need about 1.5 GB.'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i, 'npm could not reach its registry: check the network connection or the proxy settings.'],
  [/EACCES|EPERM/, 'npm may not write here: check who owns this folder.'],
  [/EUSAGE|EINTEGRITY/, 'package.json and package-lock.json do not fit together: restore both from git.']
];

/** What npm's output means, as the end of a sentence; `undefined` when it is nothing known. */
export const reasonFor = (output) => REASONS.find(([pattern]) => pattern.test(output))?.[1];
