// Keys of the till: Space finds, F1–F6 pay, Enter settles, H holds. Single characters only while no field has the focus, also
// none of a dialog that is just closing: Enter pressed twice in it must not settle.
const typing = (event) => event.composedPath().some((node) => node instanceof HTMLElement
    && (node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON', 'VAADIN-BUTTON'].includes(node.tagName)));

const TENDERS = ['wechat', 'alipay', 'cash', 'card', 'other', 'stored_value'];
const press = (id) => {
  const element = document.getElementById(id);
  if (element && !element.disabled) element.click();
  return Boolean(element);
};

if (!window.salonTill) {
  window.salonTill = true;
  document.addEventListener('keydown', (event) => {
    if (!document.getElementById('till') || event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey) return;
    if (document.querySelector('vaadin-dialog[opened]')) return;
    const f = /^F([1-6])$/.exec(event.key);
    if (f) {
      event.preventDefault();
      press('tender-' + TENDERS[f[1] - 1]);
      return;
    }
    if (typing(event)) return;
    if (/^[0-9.]$/.test(event.key)) document.querySelector(`.sl-keys [data-key="${event.key}"]`)?.click();
    else if (event.key === 'Backspace') document.querySelector('.sl-keys [data-key="back"]')?.click();
    else if (event.key === ' ') document.querySelector('#line')?.focus();
    else if (event.key === 'Enter') press('settle');
    else if (event.key === 'h' || event.key === 'H') press('hold');
    else return;
    event.preventDefault();
  });
}
