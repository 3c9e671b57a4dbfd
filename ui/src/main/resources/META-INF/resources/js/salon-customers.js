// The customer search: "/" to the words, J and K through the hits, and more hits near the end of the list.
import { typing } from './salon-typing.js';

const walk = (step) => {
  const hits = [...document.querySelectorAll('#customers .hit')];
  if (hits.length === 0) return;
  const at = hits.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : hits.length - 1) : Math.min(hits.length - 1, Math.max(0, at + step));
  hits[next].focus();
  hits[next].scrollIntoView({ block: 'nearest' });
};

if (!window.salonNear) {
  window.salonNear = (element) => {
    element.near?.disconnect();
    element.near = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) {
        element.near.disconnect();
        element.dispatchEvent(new CustomEvent('near'));
      }
    }, { rootMargin: '400px' });
    element.near.observe(element);
  };
  document.addEventListener('keydown', (event) => {
    const field = document.getElementById('customer-text');
    if (!field || event.altKey || event.metaKey || event.ctrlKey) return;
    if (typing(event)) {
      if (!field.contains(event.target)) return;
      if (event.key === 'ArrowDown') { event.preventDefault(); walk(1); }
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    if (event.key === '/') { event.preventDefault(); field.focus(); }
    if (event.key === 'j' || event.key === 'J') { event.preventDefault(); walk(1); }
    if (event.key === 'k' || event.key === 'K') { event.preventDefault(); walk(-1); }
  }, true);
}
