import { fireEvent, screen } from '@testing-library/react';
import { cleaned, renderBody } from './renderBody';

const site = 'https://contoso.sharepoint.com';
const png = 'data:image/png;base64,iVBORw0KGgo=';

describe('pictures', () => {
  it('of the page’s origin load when they come near', () => {
    const { body } = renderBody('<img src="/sites/hub/a.png" width="300" height="200px" alt="A" style="float:left"><img src="b.png" width="99999" height="50%">');
    const [first, second] = Array.from(body.querySelectorAll('img'));
    expect(first.outerHTML).toBe(`<img src="${site}/sites/hub/a.png" width="300" height="200" alt="A" loading="lazy" decoding="async">`);
    expect(second).toHaveAttribute('alt', '');
    expect(second).not.toHaveAttribute('width');
    expect(second).not.toHaveAttribute('height');
  });
  it('keep the size that SharePoint wrote into the style', () => expect(renderBody('<img src="/a.png" style="margin:5px;width:167px">').body.querySelector('img')).toHaveAttribute('width', '167'));
  it('of another origin are a link that says so', () => {
    renderBody('<img src="https://pictures.example.org/a.png" srcset="https://pictures.example.org/b.png 2x" alt="A bridge">');
    expect(screen.queryByRole('img', { name: 'A bridge' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Picture on pictures.example.org: A bridge (opens in a new tab)' })).toHaveAttribute('href', 'https://pictures.example.org/a.png');
  });
  it('of another origin within a link are words of it', () => {
    const { body } = renderBody('<a href="/x"><img src="https://pictures.example.org/a.png" alt="A"></a>');
    expect(body.innerHTML).toBe(`<a href="${site}/x">Picture on pictures.example.org: A</a>`);
  });
  it('of one dot that would count readers go', () => expect(cleaned('<p>x<img src="https://count.example.org/?u=1" width="1" height="1"></p>')).toBe('<p>x</p>'));
  it('of dots may stand in the text itself', () => expect(renderBody(`<img src="${png}" alt="A">`).body.querySelector('img')).toHaveAttribute('src', png));
  it.each([
    ['that are drawings with scripts', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['that are larger than belongs into a text', `data:image/png;base64,${'A'.repeat(200_001)}`],
    ['with an address that is none', 'javascript:alert(1)']
  ])('%s are named in words', (_, src) => expect(cleaned(`<p><img src="${src}" alt="Plan"></p>`)).toBe('<p>Picture not shown: Plan</p>'));
  it('are no request that does something', () => {
    expect(renderBody('<img src="/_layouts/15/SignOut.aspx" alt="a"><img src="/_layouts/15/getpreview.ashx?path=a.png" alt="b">').body.querySelectorAll('img')).toHaveLength(1);
  });
  it('of a picture element are its plain one', () => expect(cleaned('<picture><source srcset="https://x.example/a"><img src="/a.png" alt="A"></picture>')).not.toMatch(/source|srcset|picture/));
});

describe('embedded things', () => {
  it.each([
    ['<iframe src="https://video.example.org/1" title="Tour"></iframe>', 'Embedded content on video.example.org: Tour'],
    ['<video><source src="https://video.example.org/1.mp4">old browser</video>', 'Video on video.example.org'],
    ['<audio src="https://sound.example.org/1.mp3" autoplay></audio>', 'Recording on sound.example.org'],
    ['<object data="https://old.example.org/a.swf"><embed src="https://old.example.org/b.swf"></object>', 'Embedded content on old.example.org']
  ])('%s is a link', (html, name) => {
    const { body } = renderBody(html);
    expect(screen.getByRole('link', { name: `${name} (opens in a new tab)` })).toBeInTheDocument();
    expect(body.querySelector('iframe, video, audio, source, object, embed')).toBeNull();
  });
  it('without a safe address go', () => expect(cleaned('<p>x</p><iframe src="http://video.example.org/"></iframe><iframe srcdoc="<p>y</p>"></iframe><video src="blob:x"></video>')).toBe('<p>x</p>'));
});

describe('links', () => {
  it('that leave the site open in a new tab and say so', () => {
    const { body } = renderBody('<a href="http://example.org/a" target="_top" rel="opener">there</a>');
    const link = screen.getByRole('link', { name: 'there (opens in a new tab)' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(body.querySelector('svg')).toHaveAttribute('lang', 'en-GB');
  });
  it.each([
    ['/sites/hub/x.aspx', `${site}/sites/hub/x.aspx`], ['https://contoso.sharepoint.com/a', `${site}/a`], ['mailto:a@example.org', 'mailto:a@example.org'], ['tel:+44123', 'tel:+44123']
  ])('to %s stay plain', (href, expected) => expect(cleaned(`<a href="${href}" target="_blank">x</a>`)).toBe(`<a href="${expected}">x</a>`));
  it.each(['javascript:alert(1)', 'JAVA&#10;SCRIPT:alert(1)', 'data:text/html,x', 'ftp://example.org', 'file:///c:/x', 'ms-word:ofe|u|x', 'https://', '#nowhere'])('to %s lose it and keep their words', (href) =>
    expect(cleaned(`<a href="${href}">words</a>`)).toBe('words'));
  it('without words are none', () => expect(cleaned('<p>a<a href="https://example.org"> </a>b</p>')).toBe('<p>a b</p>'));

  it('within the body move the focus there, and nothing else', () => {
    const scroll = jest.fn();
    Element.prototype.scrollIntoView = scroll;
    const { body } = renderBody('<a href="#end">down</a><a name="old"></a><a href="#old">up</a><h2 id="end">End</h2>');
    expect(fireEvent.click(screen.getByText('down'))).toBe(false);
    expect(screen.getByRole('heading', { name: 'End' })).toHaveFocus();
    expect(scroll).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByText('up'));
    expect(body.querySelector('[id=user-content-old]')).toHaveFocus();
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });
});

describe('links to another article', () => {
  const form = '/sites/hub/Lists/HubArticles/DispForm.aspx?ID=7&Source=x';
  // A click that nobody takes is a navigation, which this document does not know.
  const click = (href: string, init = {}, props = {}): { open: jest.Mock; taken: boolean } => {
    const open = jest.fn();
    const { body, unmount } = renderBody(`<a href="${href}"><b>there</b></a>`, { onOpenArticle: open, ...props });
    let taken = false;
    const stop = (event: Event): void => { taken = event.defaultPrevented; event.preventDefault(); };
    window.addEventListener('click', stop);
    fireEvent.click(body.querySelector('b') as Element, { button: 0, ...init });
    window.removeEventListener('click', stop);
    unmount();
    return { open, taken };
  };

  it.each([form, '/sites/hub/SitePages/News.aspx?hubArticle=7', `${site}/sites/hub/lists/hubarticles/dispform.aspx?id=7`])('%s opens in the hub', (href) => {
    const { open, taken } = click(href);
    expect(open).toHaveBeenCalledWith(7);
    expect(taken).toBe(true);
  });
  it.each([
    ['with Ctrl', form, { ctrlKey: true }, {}], ['with Shift', form, { shiftKey: true }, {}], ['with the middle button', form, { button: 1 }, {}], ['on another host', `https://evil.example${form}`, {}, {}],
    ['to another list', '/sites/hub/Lists/HubLinks/DispForm.aspx?ID=7', {}, {}], ['with an address that is no good', '/sites/hub/%E0%A4%A?hubArticle=x', {}, {}], ['without a number', '/sites/hub/Lists/HubArticles/DispForm.aspx?ID=7x', {}, {}],
    ['of another site', '/sites/other/Lists/HubArticles/DispForm.aspx?ID=7', {}, { listRoot: '/sites/hub/Lists/HubArticles' }],
    ['of a site that begins alike', '/sites/hub2/SitePages/a.aspx?hubArticle=7', {}, { listRoot: '/sites/hub/Lists/HubArticles' }],
    ['when nobody opens articles', form, {}, { onOpenArticle: undefined }]
  ])('%s is a link like others', (_, href, init, props) => {
    const { open, taken } = click(href, init, props);
    expect(open).not.toHaveBeenCalled();
    expect(taken).toBe(false);
  });
  it('of this very list open in the hub', () => expect(click(form, {}, { listRoot: '/sites/hub/Lists/HubArticles' }).open).toHaveBeenCalledWith(7));
});

it('another body takes the place of the first, in its own language', () => {
  const { body, show } = renderBody('<p>first</p>', { language: 'cy' });
  expect(body).toHaveAttribute('lang', 'cy');
  const paragraph = body.firstChild;
  show('<p>first</p>', { language: 'cy' });
  expect(body.firstChild).toBe(paragraph);
  show('<p>second</p>');
  expect(body).toHaveTextContent(/^second$/);
  expect(body).toHaveAttribute('lang', 'en');
});
