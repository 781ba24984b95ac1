const NONE = /^(|none|transparent|initial|inherit|unset|revert|auto|window|white|#f{3,4}|#f{6}|#f{8})$/;

/**
 * Whether a background was meant to stand out. What is pasted from web pages often carries their white or nearly white
 * background, and that was not meant.
 * @param background - of `background` or `background-color`
 */
export function isHighlight(background: string | undefined): boolean {
  if (background === undefined || NONE.test(background) || background.includes('url(')) {
    return false;
  }
  const rgb = channels(background);
  return rgb === undefined || rgb.some((channel) => channel < 0xf0);
}

/** Red, green and blue, where a colour is written in numbers; an invisible one counts as white. */
function channels(colour: string): number[] | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/.exec(colour);
  if (hex) {
    return hex.slice(1, 4).map((digits) => parseInt(digits, 16));
  }
  const rgb = /^rgba?\(([\d.\s,%/]+)\)/.exec(colour);
  const [red, green, blue, alpha] = rgb ? rgb[1].split(/[\s,/]+/).filter(Boolean).map(Number) : [];
  if (blue === undefined) {
    return undefined;
  }
  return alpha === 0 ? [255, 255, 255] : [red, green, blue];
}
