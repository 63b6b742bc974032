import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';

/**
 * A dialog that is in the page only while it is open. When it goes, the focus returns to what opened it, which a Modal
 * sees to only where it stays in the page and is told that it is closed.
 */
export function OpenDialog(props: Omit<ModalProps, 'opened'>): ReactNode {
  const [opener] = useState(openerOf);
  useEffect(
    () => () => {
      // Later, because at this moment what the dialog held is still in the page and may have the focus.
      setTimeout(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) {
          opener.focus({ preventScroll: true });
        }
      });
    },
    [opener],
  );
  return (
    <Modal opened {...props}>
      <div ref={keepFocusIn}>{props.children}</div>
    </Modal>
  );
}

/** What has the focus as the dialog opens; of an item of a menu, which goes with the menu, the button of that menu. */
function openerOf(): Element | null {
  const focused = document.activeElement;
  const menu = focused?.closest('[role=menu]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : focused;
}

/**
 * Leads the focus to the dialog itself, which names it, when what had the focus went: a form made anew after it was saved,
 * a row that was removed. Else the next key would begin at the top of the page behind.
 */
function keepFocusIn(content: HTMLElement | null): (() => void) | undefined {
  const dialog = content?.closest<HTMLElement>('[role=dialog]');
  if (!content || !dialog) return undefined;
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) dialog.focus({ preventScroll: true });
  });
  observer.observe(content, { childList: true, subtree: true });
  return () => observer.disconnect();
}
