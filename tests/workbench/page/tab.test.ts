/** @jest-environment jsdom */
import { contentUrl, readTabPlace } from '../../../workbench/page/browser/tab/tabPlace';
import { tabHtml } from '../../../workbench/page/html';

const page = new DOMParser().parseFromString(tabHtml({ siteTitle: 'Hub & <more>', sitePath: '/sites/hub', locale: 'cy-gb', dev: false }), 'text/html');

it('is the web part alone, in Teams’ language', () => {
  expect([page.documentElement.lang, page.title]).toEqual(['cy-gb', 'Hub & <more>']);
  expect(page.querySelectorAll('header, nav, h1, #workbenchBar, #commandBar').length).toBe(0);
  expect(page.querySelector('main #zone')).not.toBeNull();
  expect(page.body.dataset.host).toBe('teams');
});

it('has the two places that the property pane looks for, side by side', () => {
  expect(page.getElementById('spPageChromeAppDiv')?.nextElementSibling?.id).toBe('spPropertyPaneContainer');
});

it('reads what its address says, in the parameters of SharePoint', () => {
  expect(readTabPlace('?teams&componentId=part')).toMatchObject({ personal: false, settingUp: false, componentId: 'part' });
  expect(readTabPlace('?teams&openPropertyPane=true')).toMatchObject({ personal: false, settingUp: true, componentId: undefined });
  expect(readTabPlace('?teams&personal').instanceId).not.toBe(readTabPlace('?teams').instanceId);
});

it('gives Teams an address that is the same place again', () => {
  const address = contentUrl(readTabPlace('?teams&componentId=part&openPropertyPane=true'), 'http://localhost/page.aspx');
  expect(address).toMatch(/&forceLocale=\{locale\}$/);
  expect(readTabPlace(new URL(address).search)).toEqual(readTabPlace('?teams&componentId=part'));
});
