// Keys that work everywhere: "/" finds, Ctrl+L locks. Single characters only while no field has the focus.
const typing = (event) => event.composedPath().some((node) => node instanceof HTMLElement
    && (node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName)));

const visible = (element) => element && element.getClientRects().length > 0;

if (!window.salonKeys) {
  window.salonKeys = true;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      const lock = document.getElementById('lock');
      if (event.key === 'l' && lock) {
        event.preventDefault();
        lock.click();
      }
      return;
    }
    const find = document.getElementById('find');
    if (event.key === '/' && !typing(event) && visible(find)) {
      event.preventDefault();
      find.focus();
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
