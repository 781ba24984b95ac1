import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { article } from './support/article';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService({ now: () => new Date('2026-03-01T12:00:00.500Z') }); });
afterEach(() => run.stop());

const articles = () => run.sp.web.lists.getByTitle('Hub Articles').items;

describe('a form', () => {
  const set = (FieldName: string, FieldValue: string) => articles().getById(1).validateUpdateListItem([{ FieldName, FieldValue }]);
  beforeEach(() => articles().add(article));

  it('writes texts, choices, numbers, yes and no', async () => {
    await set('HubSector', 'Education;#Local government');
    await set('HubFeatured', '0');
    await set('HubTranslationOf', '12');
    expect(await set('HubCallToAction', 'https://b.example, Two, words')).toEqual([
      { ErrorCode: 0, ErrorMessage: null, FieldName: 'HubCallToAction', FieldValue: 'https://b.example, Two, words', HasException: false, ItemId: 0 }
    ]);
    expect(await articles().getById(1)()).toMatchObject({
      HubSector: ['Education', 'Local government'], HubFeatured: false, HubTranslationOf: 12, HubCallToAction: { Url: 'https://b.example', Description: 'Two, words' }
    });
  });

  it('says what is wrong, value by value, and writes nothing then', async () => {
    const outcomes = await articles().getById(1).validateUpdateListItem([
      { FieldName: 'HubSummary', FieldValue: 'New' }, { FieldName: 'Title', FieldValue: '' }, { FieldName: 'HubTopic', FieldValue: 'Cake' }, { FieldName: 'Nope', FieldValue: '1' }
    ]);
    expect(outcomes.map(({ HasException, ErrorMessage }) => [HasException, ErrorMessage])).toEqual([
      [false, null], [true, "You can't leave this blank."], [true, 'The value in this field is not one of the choices.'], [true, expect.stringContaining("'Nope'")]
    ]);
    expect(await articles().getById(1)()).toMatchObject({ HubSummary: 'Short', OData__UIVersionString: '1.0' });
  });

  it.each([['31/1/2026', '2026-01-31T00:00:00Z'], ['31/01/2026 09:30', '2026-01-31T09:30:00Z']])('reads %s as the British site writes dates', async (text, moment) => {
    await set('HubPublishFrom', text);
    expect(await articles().getById(1)()).toMatchObject({ HubPublishFrom: moment });
  });

  it.each(['1/31/2026', '2026-01-31', '31/02/2026', 'soon'])('says that %s is no date', async (text) => {
    expect(await set('HubExpires', text)).toMatchObject([{ HasException: true, ErrorMessage: 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.' }]);
    expect(await articles().getById(1)()).toMatchObject({ OData__UIVersionString: '1.0' });
  });
});
