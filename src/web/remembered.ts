// Small choices kept in this browser; where the browser keeps nothing, they last until the page is closed.

export function recall(name: string): string | null {
  try {
    return window.localStorage.getItem(`haidang.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(`haidang.${name}`, value);
  } catch {
    // Private windows refuse storage; the choice then lasts as long as the page.
  }
}
