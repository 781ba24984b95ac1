import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from '../../../workbench/content/seed';
import { fakeService } from './fakeService';
import { change, copyOfSample, Draft } from './sampleFolder';

const article = 'articles/gritting-fewer-roads.json';
const link = 'links/plain-budget-toolkit.json';
let folder: string;

/** The complaint about a spoilt copy; nothing may have been added before it. */
const complaintOf = (): string => {
  const service = fakeService();
  try {
    seed(service, { folder, now: new Date() });
  } catch (error) {
    expect(service.added).toEqual([]);
    return (error as Error).message;
  }
  return 'no complaint';
};

beforeEach(() => { folder = copyOfSample(); });
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that does not fit', () => {
  test.each<[string, string, (file: Draft) => void, string]>([
    ['an unknown column', article, (file) => { file.fields.HubColour = 'red'; }, 'Hub Articles has no column "HubColour".'],
    ['an unknown choice', article, (file) => { file.fields.HubTopic = 'Sport'; }, 'HubTopic does not offer the choice "Sport".'],
    ['an unknown choice among several', article, (file) => { file.fields.HubSector.push('Retail'); }, 'HubSector does not offer the choice "Retail".'],
    ['one text for several choices', article, (file) => { file.fields.HubSector = 'Education'; }, 'HubSector must be a list of choices.'],
    ['a long summary', article, (file) => { file.fields.HubSummary = 'x'.repeat(301); }, 'HubSummary is 301 characters long; at most 300 fit.'],
    ['a long byline', article, (file) => { file.fields.HubByline = 'x'.repeat(256); }, 'HubByline is 256 characters long; at most 255 fit.'],
    ['a long title', article, (file) => { file.title = 'x'.repeat(256); }, '"title" must be text of 1 to 255 characters.'],
    ['no title', article, (file) => { delete file.title; }, '"title" must be text of 1 to 255 characters.'],
    ['text for yes or no', article, (file) => { file.fields.HubFeatured = 'yes'; }, 'HubFeatured must be true or false.'],
    ['a date among the fields', article, (file) => { file.fields.HubExpires = '2025-01-01'; }, 'HubExpires is not written in "fields".'],
    ['an unsafe address', article, (file) => { file.fields.HubCallToAction.Url = 'javascript:alert(1)'; }, 'HubCallToAction must be { Url, Description } with an https, mailto or tel address of at most 255 characters.'],
    ['a picture that is not there', article, (file) => { file.image = 'nowhere.png'; }, 'the picture "nowhere.png" is not in images/.'],
    ['a picture outside the folder', article, (file) => { file.image = '../images/winter-road.png'; }, 'the picture "../images/winter-road.png" is not in images/.'],
    ['an unknown entry', article, (file) => { file.imagge = 'winter-road.png'; }, '"imagge" is not an entry that is read; known are title, fields, publishFromDays, expiresInDays, reviewInDays, image, translationOf, comments, likedBy.'],
    ['a comment by a stranger', article, (file) => { file.comments[0].by = 'nobody@contoso.example'; }, '"nobody@contoso.example" is not the e-mail address of a sample person; see sampleUsers.ts.'],
    ['a like by a stranger', article, (file) => { file.comments[0].replies[0].likedBy = ['x']; }, '"x" is not the e-mail address of a sample person; see sampleUsers.ts.'],
    ['a comment without words', article, (file) => { file.comments[0].text = ' '; }, 'a comment must have a "text".'],
    ['a comment from the future', article, (file) => { file.comments[0].replies[1].afterDays = 9; }, '"afterDays" of a comment must be a number of days between publication and the present.'],
    ['a comment on a draft', article, (file) => { file.publishFromDays = null; }, '"afterDays" of a comment must be a number of days between publication and the present.'],
    ['no word on publication', article, (file) => { delete file.publishFromDays; }, '"publishFromDays" is missing; write null for a draft.'],
    ['days that are no number', article, (file) => { file.expiresInDays = 'soon'; }, '"expiresInDays" must be a number of days.'],
    ['a pair that is not there', 'articles/solar-roof.json', (file) => { file.translationOf = 'nothing'; }, '"translationOf" must name an article that is not itself a translation, not "nothing".'],
    ['a pair of a pair', 'articles/solar-roof.json', (file) => { file.translationOf = 'tair-llyfrgell'; }, '"translationOf" must name an article that is not itself a translation, not "tair-llyfrgell".'],
    ['a link without its address', link, (file) => { delete file.fields.HubUrl; }, 'HubUrl is missing and the list requires it.'],
    ['a negative order', link, (file) => { file.fields.HubOrder = -1; }, 'HubOrder must be a number of at least 0.'],
    ['a mark that is not there', link, (file) => { file.logo = 'nowhere.png'; }, 'the picture "nowhere.png" is not in images/.']
  ])('%s', (_, path, spoil, complaint) => {
    change(folder, path, spoil);
    expect(complaintOf()).toBe(`${path}: ${complaint}`);
  });

  test('broken JSON', () => {
    writeFileSync(join(folder, link), '{');
    expect(complaintOf()).toMatch(/^links\/plain-budget-toolkit\.json: is not readable as JSON \(.+\)\.$/);
  });

  test('JSON that is no object', () => {
    writeFileSync(join(folder, link), '[]');
    expect(complaintOf()).toBe(`${link}: must hold one JSON object.`);
  });

  test('an article without a body', () => {
    rmSync(join(folder, 'articles/gritting-fewer-roads.html'));
    expect(complaintOf()).toBe(`${article}: has no body; articles/gritting-fewer-roads.html is missing.`);
  });
});
