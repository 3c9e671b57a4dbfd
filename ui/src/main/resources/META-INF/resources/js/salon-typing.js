// Whether a key belongs to a field. The field of a dialog that has just been closed has the focus for a moment longer, but
// nobody types into it any more.
export const typing = (event) => {
  const path = event.composedPath();
  if (path.some((node) => node.localName === 'vaadin-dialog' && !node.opened)) return false;
  return path.some((node) => node instanceof HTMLElement
      && (node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName)));
};
