// The line between the grid and the pane: dragged, or moved with the arrow keys.

const LEAST = 280;
const MOST = 720;
/** The pane's five sections stand in one line. */
const USUAL = 400;
const STEP = 20;

/** `remember` is told every width that the user has chosen. */
export function movePaneDivider(divider: HTMLElement, chosen: number | undefined, remember: (width: number) => void): void {
  let width = USUAL;
  const set = (wanted: number): void => {
    const most = Math.max(LEAST, Math.min(MOST, document.documentElement.clientWidth - 320));
    width = Math.round(Math.min(most, Math.max(LEAST, wanted)));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    divider.ariaValueNow = String(width);
    divider.ariaValueMin = String(LEAST);
    divider.ariaValueMax = String(most);
  };
  const choose = (wanted: number): void => {
    set(wanted);
    remember(width);
  };
  set(chosen ?? USUAL);

  divider.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MOST, End: LEAST, Enter: USUAL }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    choose(wanted);
  });
  divider.addEventListener("dblclick", () => choose(USUAL));
  divider.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
    const start = { x: event.clientX, width };
    const move = (moved: PointerEvent): void => set(start.width + start.x - moved.clientX);
    const end = (): void => {
      divider.removeEventListener("pointermove", move);
      remember(width);
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener("pointerup", end, { once: true });
    divider.addEventListener("pointercancel", end, { once: true });
  });
}
