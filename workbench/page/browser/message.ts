/** Shows one sentence above the page's content and reads it out. */
export function showMessage(text: string): void {
  const place = document.getElementById('message');
  if (place) {
    place.className = 'message';
    place.setAttribute('role', 'alert');
    place.textContent = text;
  }
}
