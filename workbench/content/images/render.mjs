// Draws every src/*.svg into a PNG beside this folder's sources. Run by hand from the top of the repo after a drawing changes:
//   node workbench/content/images/render.mjs [name ...]
// HUB_BROWSER names the Chromium to use. Pictures are 960 x 540, partner marks 128 x 128, as their viewBox says.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = 'workbench/content/images';
const wanted = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.HUB_BROWSER ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
});
try {
  const page = await browser.newPage();
  const names = readdirSync(join(folder, 'src')).filter((file) => file.endsWith('.svg')).map((file) => file.slice(0, -'.svg'.length));
  for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    const svg = readFileSync(join(folder, 'src', `${name}.svg`), 'utf8');
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg);
    await page.setViewportSize({ width: Number(width), height: Number(height) });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
