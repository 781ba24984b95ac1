import { act, fireEvent, screen } from '@testing-library/react';

/** The one article of a hub, which is called after its site. */
export const news = (name: string): Promise<HTMLElement> => screen.findByRole('link', { name: `News of the ${name}` });
export const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });
export const noHub = (): Promise<HTMLElement> => heading('There is no hub here yet');
export const press = (name: RegExp | string): void => void fireEvent.click(screen.getByRole('button', { name }));

/** Until everything that was asked for is there. */
export const settled = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 50)); });

/** The content of a hub has the focus, so that whoever pressed a button goes on from there. */
export async function focusIsAt(name: string): Promise<void> {
  const card = await news(name);
  expect(document.activeElement).toHaveAttribute('id', 'hub-1-content');
  expect(document.activeElement).toContainElement(card);
}
