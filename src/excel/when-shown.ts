// Tells when the pane is shown. With a long-lived runtime the page is there as soon as a workbook asks for a function, seen or not.

/** The declarations that this is built with do not know what office.js says of the pane at the start. */
interface ReadyInfo {
  readonly addin?: { readonly visibilityMode?: string };
}

/** Not every Excel tells that a pane is shown: a page that is looked at is resized, focused or pointed at. */
const SIGNS = ["resize", "focus", "pointerdown", "pointermove", "keydown"] as const;

export async function whenShown(info: object, shown: () => void): Promise<void> {
  const mode = (info as ReadyInfo).addin?.visibilityMode;
  if (mode !== Office.VisibilityMode.hidden) {
    shown();
    return;
  }
  // Until then nobody sees that the page waits.
  window.startDone();
  let isShown = false;
  const once = () => {
    if (isShown) return;
    isShown = true;
    for (const sign of SIGNS) window.removeEventListener(sign, once);
    shown();
  };
  for (const sign of SIGNS) window.addEventListener(sign, once);
  const told = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) once();
  });
  // An Excel that tells nothing leaves the other signs.
  await told.catch(() => undefined);
}
