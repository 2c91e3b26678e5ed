// Ways of the keyboard between the grid and the rest. The grid holds Tab for its cells and takes the focus whenever its selection moves:
// here it gets the focus only from the user, Tab passes it by its buttons, and F6 goes into its cells and out of them.

const EDITABLE = '[contenteditable="true"]';
/** Gets what is typed into the cells. */
const CELLS = `[id*="EDITOR__DOCS_NORMAL"]${EDITABLE}`;
/** What must be no stop of Tab: from there Tab would not lead on. */
const HOLDS_TAB = `canvas, ${EDITABLE}`;

export interface PageParts {
  readonly grid: HTMLElement;
  /** What is not the grid; the grid's own menus hang elsewhere on the page. */
  readonly others: readonly HTMLElement[];
  readonly goToPane: () => void;
}

/** The focus is nowhere again, and the next Tab begins at the top of the page; `blur` alone would leave it begin in the grid. */
function startOver(): void {
  const { body } = document;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.removeAttribute("tabindex");
}

export function keepKeyboardWays({ grid, others, goToPane }: PageParts): void {
  /** The grid may take the focus into its cells: the user has pressed a key or the mouse there. */
  let mayEnter = false;
  let isTabbing = false;
  const isOther = (target: EventTarget | null) => target instanceof Node && others.some((part) => part.contains(target));

  function takeStops(): void {
    for (const element of grid.querySelectorAll<HTMLElement>(HOLDS_TAB))
      if (element.getAttribute("tabindex") !== "-1") element.tabIndex = -1;
  }
  const watched = { childList: true, subtree: true, attributeFilter: ["contenteditable", "tabindex"] };
  new MutationObserver(takeStops).observe(grid, watched);

  const enterCells = (): void => {
    mayEnter = true;
    grid.querySelector<HTMLElement>(CELLS)?.focus({ preventScroll: true });
  };

  addEventListener(
    "pointerdown",
    ({ target }) => {
      mayEnter = !isOther(target);
    },
    true,
  );
  // Before the grid hears it: this is set up before the grid is loaded.
  addEventListener(
    "keydown",
    (event) => {
      const { key, target } = event;
      isTabbing = key === "Tab";
      if (key === "F6" && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (target instanceof Node && grid.contains(target)) goToPane();
        else enterCells();
        return;
      }
      if (!(target instanceof Element) || !grid.contains(target) || target.closest(EDITABLE)) return;
      // On the grid's buttons and fields Tab goes on, and Enter and Space press, as anywhere.
      const isPress = (key === "Enter" || key === " ") && target.closest("button") !== null;
      if (key !== "Tab") mayEnter = true;
      if (key === "Tab" || isPress) event.stopImmediatePropagation();
    },
    true,
  );
  addEventListener("keyup", () => {
    isTabbing = false;
  });
  addEventListener(
    "focusin",
    (event) => {
      const { target, relatedTarget } = event;
      if (!(target instanceof HTMLElement) || !grid.contains(target)) {
        if (isOther(target)) mayEnter = false;
        return;
      }
      if (isTabbing && !target.closest(HOLDS_TAB)) {
        mayEnter = false;
        // Some buttons of the grid hand the focus on to its cells as soon as they hear that they have it.
        if (target.dataset.uComp !== undefined) event.stopImmediatePropagation();
        return;
      }
      if (mayEnter) return;
      if (relatedTarget instanceof HTMLElement && relatedTarget.isConnected) relatedTarget.focus({ preventScroll: true });
      else startOver();
    },
    true,
  );
}
