import { element } from '../../browser/dom';

/** Adds a sentence above the page's content and reads it out; what stands there already is not repeated. */
export function showMessage(text: string): void {
  const place = document.getElementById('message');
  if (place && !Array.from(place.children).some((sentence) => sentence.textContent === text)) {
    place.className = 'message';
    place.setAttribute('role', 'alert');
    place.append(element('p', {}, text));
  }
}

/** Takes the sentences away, when what they say no longer holds. */
export function clearMessages(): void {
  const place = document.getElementById('message');
  if (place) {
    place.className = '';
    place.removeAttribute('role');
    place.replaceChildren();
  }
}
