import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { builtFolder, root } from './lib/folders.mjs';
import { node22 } from './lib/node.mjs';
import { run, say } from './lib/say.mjs';

/** `npm run screenshots`: the pictures of README and docs, taken from the running product, or those that are named. Needs a build and Chromium. */

const PAGE = '/sites/hub/SitePages/Home.aspx';
const SHOTS = [
  { name: 'page-wide', address: PAGE, width: 1280, height: 1500 },
  { name: 'page-third', address: `${PAGE}?width=third`, width: 1280, height: 900, part: true },
  { name: 'page-phone', address: PAGE, width: 390, height: 844 },
  { name: 'page-dark-cy', address: `${PAGE}?theme=dark&locale=cy-GB`, width: 1280, height: 900 },
  { name: 'reader', address: PAGE, width: 1280, height: 1000, opens: 0 },
  { name: 'reader-comments', address: PAGE, width: 1280, height: 1000, opens: 0, comments: true },
  { name: 'reader-phone', address: PAGE, width: 390, height: 844, opens: 0 },
  { name: 'reader-dark-cy', address: `${PAGE}?theme=dark&locale=cy-GB`, width: 1280, height: 900, opens: 0 },
  { name: 'search', address: PAGE, width: 1280, height: 1000, finds: true },
  { name: 'search-phone-cy', address: `${PAGE}?theme=dark&locale=cy-GB`, width: 390, height: 1100, finds: true },
  { name: 'list', address: '/sites/hub/Lists/HubArticles/AllItems.aspx', width: 1280, height: 800 },
  { name: 'form', address: '/sites/hub/Lists/HubArticles/EditForm.aspx?ID=1', width: 1280, height: 900 },
  { name: 'teams-set-up', address: '/teams?host=setUp&team=roads', width: 1280, height: 1000, teams: true },
  { name: 'teams-tab-dark', address: '/teams?theme=dark', width: 1280, height: 1000, teams: true },
  { name: 'teams-choose', address: '/teams?host=personal', width: 1280, height: 800, teams: true, hub: null },
  { name: 'set-up', address: '/sites/roads/SitePages/Home.aspx', width: 1280, height: 800, hub: null, until: 'There is no hub here yet' },
  { name: 'owner-tools', address: PAGE, width: 1280, height: 700, tool: null },
  { name: 'owner-health', address: PAGE, width: 1280, height: 900, tool: 'Check the content' },
  { name: 'owner-why', address: PAGE, width: 1280, height: 900, tool: 'Why is this not showing?' },
  { name: 'owner-import', address: PAGE, width: 1280, height: 900, tool: 'Import articles' },
  { name: 'edit-pane', address: `${PAGE}?Mode=Edit`, width: 1280, height: 900, pane: true }
];

/** What is done in a tool before its picture is taken. */
const inTool = {
  'Check the content': (dialog) => dialog.getByRole('button', { name: 'Check again' }).waitFor(),
  'Why is this not showing?': async (dialog) => {
    await dialog.getByLabel('Title, number or address').fill('Winter pressures fund, third round');
    await dialog.getByRole('button', { name: 'Look' }).click();
    await dialog.getByRole('heading', { level: 3 }).first().waitFor();
  },
  'Import articles': async (dialog) => {
    const rows = ['Title;Summary;Publish from;Topic', 'Library hours from January;Two evenings more, one morning less;04/01/2027;Service change', 'Who to ask about parking;;05/01/2027;Buildings and places', ';A row without a title;06/01/2027;Money', 'One form for repairs;Three forms become one;31/02/2027;Technology'];
    await dialog.getByLabel('File', { exact: true }).setInputFiles({ name: 'articles.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${rows.join('\r\n')}`) });
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByRole('button', { name: 'Check the rows' }).click();
    await dialog.getByRole('table').waitFor();
  }
};

await run(async () => {
  const folder = path.join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(path.join(tmpdir(), 'hub-shots-'));
  const server = spawn(node22(), [path.join(builtFolder, 'main.mjs'), '--root', root, '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await new Promise((resolve) => {
    let output = '';
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found && output.includes('Ctrl-C')) {
        resolve(found[0]);
      }
    });
  });
  const browser = await chromium.launch({
    executablePath: process.env.HUB_BROWSER ?? '/usr/bin/chromium',
    args: ['--lang=en-GB', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  });
  for (const { name, address, width, height, part, pane, opens, comments, teams, hub, finds, tool, until } of SHOTS.filter(({ name }) => process.argv.length < 3 || process.argv.includes(name))) {
    if (hub !== undefined) {
      await fetch(`${origin}/workbench/settings`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ tenantProperties: { PublicSectorHubDefaultSite: hub } }) });
    }
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(origin + address);
    await page.waitForSelector('body[data-ready]');
    await page.waitForLoadState('networkidle');
    if (teams) {
      // Teams' own bar of switches is ours, not Teams'.
      await page.locator('#bar summary').first().click();
      await page.locator('#tab').contentFrame().locator('[data-hub-card], section button').first().waitFor();
    }
    if (pane) {
      await page.getByRole('button', { name: /Edit properties/i }).click();
      await page.getByLabel('Heading').waitFor();
    }
    if (until !== undefined) {
      await page.getByRole('heading', { name: until }).waitFor();
    }
    if (tool !== undefined) {
      await page.getByRole('button', { name: 'Manage content' }).click();
      await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
      if (tool !== null) {
        await page.getByRole('dialog').getByRole('button', { name: tool }).click();
        await inTool[tool]?.(page.getByRole('dialog'));
      }
      await page.waitForLoadState('networkidle');
    }
    if (finds) {
      await page.getByRole('searchbox').fill('ro');
      await page.locator('[role=search] button[aria-expanded]').click();
      await page.getByRole('checkbox').nth(1).check();
      await page.waitForLoadState('networkidle');
      await page.getByRole('searchbox').scrollIntoViewIfNeeded();
    }
    if (opens !== undefined) {
      await page.locator('[data-hub-card]').nth(opens).click();
      await page.locator('[data-hub-article]').waitFor();
      await page.waitForLoadState('networkidle');
    }
    if (comments) {
      await page.getByRole('dialog').getByRole('button', { name: /^Comments/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: /replies/ }).first().click();
      await page.waitForLoadState('networkidle');
    }
    // What slides or fades in has arrived.
    await page.waitForTimeout(400);
    const target = part ? page.locator('[data-canvas]') : page;
    const file = path.join(folder, `${name}.png`);
    await (teams ? page.screenshot({ path: file, clip: { x: 0, y: (await page.locator('.tabHead').boundingBox()).y, width, height: height - (await page.locator('.tabHead').boundingBox()).y } }) : part ? page.screenshot({ path: file, clip: { ...(await target.boundingBox()), height } }) : page.screenshot({ path: file }));
    say(path.relative(root, file));
    await page.close();
  }
  await browser.close();
  server.kill('SIGINT');
  await new Promise((resolve) => server.on('close', resolve));
  rmSync(data, { recursive: true, force: true });
});
