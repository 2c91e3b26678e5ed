// An element in the place of `style`: its rules are adopted by the document, which the page's policy lets scripts of its own do.

class AdoptedStyle extends HTMLElement {
  readonly sheet = new CSSStyleSheet();
  readonly #watch = new MutationObserver(() => this.#read());

  connectedCallback(): void {
    this.#read();
    this.#watch.observe(this, { childList: true, characterData: true, subtree: true });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  /** Rules that were put in one by one stay where there is no text. */
  #read(): void {
    if (this.textContent) this.sheet.replaceSync(this.textContent);
  }
}

customElements.define("adopted-style", AdoptedStyle);
