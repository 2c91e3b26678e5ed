// Small pictures that stand beside words and say nothing of their own.

const PATHS = {
  error: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3.5h1.6v4.6H7.2V4.5Zm.8 7.3a.95.95 0 1 1 0-1.9.95.95 0 0 1 0 1.9Z",
  warning: "M8 1.2 15.5 14.5H.5L8 1.2Zm-.8 4.8v4h1.6V6H7.2Zm.8 6.7a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8Z",
  note: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm.8 10.8H7.2V7h1.6v4.8ZM8 5.8A.95.95 0 1 1 8 3.9a.95.95 0 0 1 0 1.9Z",
  done: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.1 10.2L3.9 8.2l1.1-1.1 1.9 1.9 4.1-4.1 1.1 1.1-5.2 5.2Z",
  close: "M3.2 2.1 8 6.9l4.8-4.8 1.1 1.1L9.1 8l4.8 4.8-1.1 1.1L8 9.1l-4.8 4.8-1.1-1.1L6.9 8 2.1 3.2l1.1-1.1Z",
  back: "M7.3 2.3 8.4 3.4 4.6 7.2H14v1.6H4.6l3.8 3.8-1.1 1.1L1.6 8l5.7-5.7Z",
  place: "M8 1a5 5 0 0 0-5 5c0 3.6 5 9 5 9s5-5.4 5-9a5 5 0 0 0-5-5Zm0 6.9a1.9 1.9 0 1 1 0-3.8 1.9 1.9 0 0 1 0 3.8Z",
  next: "m5.6 2.5 5.5 5.5-5.5 5.5-1.1-1.1L8.9 8 4.5 3.6l1.1-1.1Z",
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path fill-rule="evenodd" d={PATHS[name]} />
  </svg>
);
