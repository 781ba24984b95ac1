import { HostileBody } from './hostileHtml';

const COUNT = 1500;
const AROUND = ['div', 'p', 'table', 'td', 'a', 'svg', 'math', 'select', 'form', 'template', 'noscript', 'style', 'title', 'textarea', 'mtext', 'foreignObject', 'iframe', 'xmp', 'li', 'b'];
const SPLICED = [
  ' onerror=alert(1)', ' onload=alert(1)', ' onfocus=alert(1) autofocus tabindex=1', ' style="background:url(javascript:alert(1))"',
  ' href="java&#x0A;script:alert(1)"', ' src=javascript:alert(1)', ' srcset="https://evil.example/x 1x"', ' formaction=javascript:alert(1)',
  ' id=body', ' name=attributes', ' is=x', ' xlink:href=javascript:alert(1)'
];

/** Pseudo-random numbers below 1; the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bodies made of known ones: nested, cut off, in other letters, with attributes put in, encoded. */
export function mutations(known: readonly HostileBody[]): HostileBody[] {
  const next = random(20261125);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)];
  const ways: readonly ((html: string) => string)[] = [
    (html) => { const around = pick(AROUND); return `<${around}>${html}</${around}>`; },
    (html) => { const around = pick(AROUND); return `<${around}>${html}`; },
    (html) => `</${pick(AROUND)}>${html}`,
    (html) => html.slice(0, Math.floor(next() * html.length)),
    (html) => html.slice(Math.floor(next() * html.length)),
    (html) => html.replace(/[a-z]/gi, (letter) => (next() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())),
    (html) => html.replace(/<\w+/g, (tag) => (next() < 0.5 ? tag + pick(SPLICED) : tag)),
    (html) => html.replace(/[:(]/g, (character) => (next() < 0.5 ? `&#${character.charCodeAt(0)};` : character)),
    (html) => html.replace(/[<>]/g, (character) => (next() < 0.2 ? `&#x${character.charCodeAt(0).toString(16)};` : character)),
    (html) => html.replace(/ /g, () => pick([' ', '/', '\t', '\n', '\u0000', '\u000c'])),
    (html) => { const at = Math.floor(next() * html.length); return html.slice(0, at) + pick(known).html + html.slice(at); },
    (html) => html + pick(known).html
  ];
  return Array.from({ length: COUNT }, (_, index) => {
    let html = pick(known).html;
    for (let steps = 1 + Math.floor(next() * 4); steps > 0; steps--) {
      html = pick(ways)(html);
    }
    return { name: `mutation ${index + 1}`, html };
  });
}
