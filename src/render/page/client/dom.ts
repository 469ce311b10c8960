/** The little of the browser that the page's script uses: the product itself is compiled without the browser's types. */

export interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  preventDefault(): void;
}

export interface PageElement {
  textContent: string;
  className: string;
  value: string;
  hidden: boolean;
  title: string;
  disabled: boolean;
  open: boolean;
  src: unknown;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly classList: { add(name: string): void; remove(name: string): void };
  append(...children: readonly (PageElement | string)[]): void;
  replaceChildren(...children: readonly (PageElement | string)[]): void;
  setAttribute(name: string, value: string): void;
  addEventListener(kind: string, listener: (event: PageEvent) => void): void;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  scrollIntoView(options: { block: string }): void;
  focus(): void;
  /** Ours: what the filter bar calls when a choice changes. */
  oninputs?: () => void;
  remove(): void;
}

export interface PageWindow {
  readonly document: {
    readonly head: PageElement;
    readonly body: PageElement;
    getElementById(id: string): PageElement | null;
    createElement(name: string): PageElement;
    querySelectorAll(selector: string): Iterable<PageElement>;
    addEventListener(kind: string, listener: (event: PageEvent) => void): void;
  };
  readonly location: { hash: string; readonly pathname: string };
  readonly history: { replaceState(data: null, unused: string, url: string): void; back(): void };
  readonly trustedTypes?: { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown } };
  addEventListener(kind: string, listener: (event: PageEvent) => void): void;
  atob(text: string): string;
  print(): void;
  /** Called by the data files. */
  soiNhan?: (key: string, value: unknown) => void;
}
