/** The border between page and pane, to be dragged or moved with the arrow keys. */
const NARROWEST = 280;
const WIDEST = 720;
const STEP = 20;

export class PaneResizer {
  #width: number;

  constructor(
    private readonly handle: HTMLElement,
    private readonly pane: HTMLElement,
    width: number,
  ) {
    this.#width = width;
    this.#set(width);
    handle.addEventListener("pointerdown", (down) => {
      this.#drag(down);
    });
    handle.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.#set(this.#width + STEP);
      if (key === "ArrowRight") this.#set(this.#width - STEP);
    });
  }

  #drag(down: PointerEvent): void {
    const from = this.#width;
    this.handle.setPointerCapture(down.pointerId);
    const move = ({ clientX }: PointerEvent): void => {
      this.#set(from + down.clientX - clientX);
    };
    this.handle.addEventListener("pointermove", move);
    this.handle.addEventListener(
      "pointerup",
      () => {
        this.handle.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  }

  #set(width: number): void {
    this.#width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    this.pane.style.width = `${this.#width}px`;
    this.handle.setAttribute("aria-valuenow", String(this.#width));
    this.handle.setAttribute("aria-valuemin", String(NARROWEST));
    this.handle.setAttribute("aria-valuemax", String(WIDEST));
  }
}
