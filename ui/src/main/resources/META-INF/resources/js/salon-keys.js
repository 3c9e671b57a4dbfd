// Keys that work everywhere: "/" and Ctrl+K find, Ctrl+L locks. Single characters only while no field has the focus.
const typing = (event) => event.composedPath().some((node) => node instanceof HTMLElement
    && (node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName)));

const visible = (element) => element && element.getClientRects().length > 0;

if (!window.salonKeys) {
  window.salonKeys = true;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const field = document.getElementById('find');
    // On an Apple keyboard it is the command key.
    if ((event.ctrlKey || event.metaKey) && event.key === 'k' && visible(field)) {
      event.preventDefault();
      field.focus();
      return;
    }
    if (event.metaKey) return;
    if (event.ctrlKey) {
      const lock = document.getElementById('lock');
      if (event.key === 'l' && lock) {
        event.preventDefault();
        lock.click();
      }
      return;
    }
    if (event.key === '/' && !typing(event) && visible(field)) {
      event.preventDefault();
      field.focus();
    }
  });
}

// The entry of the bottom bar that is open; Vaadin's own highlight knows router links only by their exact address.
const mark = () => document.querySelectorAll('.tabbar a').forEach((link) => {
  const path = new URL(link.href).pathname;
  const here = location.pathname === path || location.pathname.startsWith(path + '/');
  link.toggleAttribute('aria-current', false);
  if (here) link.setAttribute('aria-current', 'page');
});
window.addEventListener('vaadin-navigated', () => requestAnimationFrame(mark));
window.addEventListener('popstate', () => requestAnimationFrame(mark));
requestAnimationFrame(mark);
