import { ContentFailure } from '../../../../src/content/failures';
import { AttemptKeeper } from '../../../../src/hub/reader/comments/attempt';
import { postOnce, PostOutcome } from '../../../../src/hub/reader/comments/postOnce';
import { aComment, FakeComments, fakeComments } from '../../../support/fakeComments';

const target = { article: 7, parent: undefined };

function keeper(): AttemptKeeper {
  let kept: ReturnType<AttemptKeeper['read']>;
  return { read: () => kept, keep: (attempt) => { kept = attempt; return true; }, forget: () => { kept = undefined; } } as AttemptKeeper;
}

const post = (content: FakeComments, text: string): Promise<PostOutcome> => postOnce({ content, target, attempts: keeper() }, text, '5');

/** A browser that sends a call again by itself because its line had ended. */
function sentTwice(content: FakeComments): FakeComments {
  const { add } = content;
  let sent = 0;
  return Object.assign(content, {
    add: async (...call: Parameters<typeof add>) => {
      sent += 1;
      if (sent === 1) {
        await add(...call);
      }
      return add(...call);
    }
  });
}

describe('a comment that the browser sent twice', () => {
  it('is there once, the first one', async () => {
    const content = sentTwice(fakeComments([aComment({ id: '5' })]));
    const outcome = await post(content, 'Once');
    expect(content.stored.comments.filter(({ text }) => text === 'Once')).toHaveLength(1);
    expect(outcome).toMatchObject({ kind: 'posted', comment: { id: content.stored.comments[0].id, text: 'Once' } });
  });

  it('again and again, with every answer lost, is there once', async () => {
    const content = fakeComments([aComment({ id: '5' })]);
    const { add } = content;
    Object.assign(content, {
      add: async (...call: Parameters<typeof add>) => {
        for (let sent = 0; sent < 6; sent += 1) {
          await add(...call);
        }
        throw new ContentFailure('offline', 'The answer was lost');
      }
    });
    expect(await post(content, 'Once')).toMatchObject({ kind: 'posted', comment: { id: '1001' } });
    expect(content.stored.comments.filter(({ text }) => text === 'Once').map(({ id }) => id)).toEqual(['1001']);
  });

  it('is shown all the same when the second one cannot be taken away', async () => {
    const content = sentTwice(fakeComments([aComment({ id: '5' })]));
    content.fail('remove', 'throttled');
    expect(await post(content, 'Once')).toMatchObject({ kind: 'posted' });
  });

  it("is never taken for somebody else's, for another text, or for an older one", async () => {
    const others = [aComment({ id: '5', text: 'Once', mine: true })];
    const content = fakeComments(others);
    const { add } = content;
    Object.assign(content, {
      add: async (...call: Parameters<typeof add>) => {
        content.stored.comments.unshift(aComment({ id: '900', text: 'Once', mine: false }), aComment({ id: '899', text: 'Twice', mine: true }));
        return add(...call);
      }
    });
    await post(content, 'Once');
    expect(content.stored.comments.map(({ id }) => id)).toEqual(expect.arrayContaining(['5', '899', '900']));
    expect(content.stored.comments).toHaveLength(4);
    expect(content.calls).not.toContain('remove');
  });
});
