// Draws the icons of the ribbon: simple shapes on a unit square, sampled four by four times a pixel so that their edges are smooth.
import { png } from "./png.mjs";

/** What a ribbon asks for, in pixels. */
export const ICON_SIZES = [16, 32, 64, 80];

/** @typedef {(x: number, y: number) => boolean} Shape Whether a point of the unit square is inside; y goes down. */
/** @typedef {{ readonly shape: Shape, readonly colour: readonly [number, number, number] }} Layer */

const INK = /** @type {const} */ ([31, 56, 100]);
const ACCENT = /** @type {const} */ ([209, 102, 10]);
const PAPER = /** @type {const} */ ([255, 255, 255]);

/** @type {(left: number, top: number, right: number, bottom: number) => Shape} */
const box = (left, top, right, bottom) => (x, y) => x >= left && x < right && y >= top && y < bottom;

/** @type {(left: number, top: number, right: number, bottom: number, radius: number) => Shape} */
const roundBox = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
};

/** A line of some width with round ends. @type {(x1: number, y1: number, x2: number, y2: number, width: number) => Shape} */
const line = (x1, y1, x2, y2, width) => (x, y) => {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2;
};

/** The upper three quarters of a ring. @type {(x: number, y: number, radius: number, width: number) => Shape} */
const arc = (centreX, centreY, radius, width) => (x, y) =>
  Math.abs(Math.hypot(x - centreX, y - centreY) - radius) <= width / 2 && !(x < centreX && y > centreY);

/** @type {(corners: readonly (readonly [number, number])[]) => Shape} */
const polygon = (corners) => (x, y) => {
  let isInside = false;
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [xi = 0, yi = 0] = corners[i] ?? [];
    const [xj = 0, yj = 0] = corners[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isInside = !isInside;
  }
  return isInside;
};

/** @type {Readonly<Record<string, readonly Layer[]>>} */
const DRAWINGS = {
  // Bars, one of which stands out: the school that needs help.
  msoko: [
    { shape: roundBox(0.03, 0.03, 0.97, 0.97, 0.18), colour: INK },
    { shape: box(0.2, 0.32, 0.36, 0.8), colour: PAPER },
    { shape: box(0.42, 0.2, 0.58, 0.8), colour: PAPER },
    { shape: box(0.64, 0.52, 0.8, 0.8), colour: ACCENT },
  ],
  summary: [
    { shape: roundBox(0.06, 0.06, 0.94, 0.94, 0.06), colour: INK },
    { shape: box(0.14, 0.3, 0.86, 0.86), colour: PAPER },
    { shape: box(0.22, 0.52, 0.36, 0.86), colour: INK },
    { shape: box(0.43, 0.4, 0.57, 0.86), colour: INK },
    { shape: box(0.64, 0.62, 0.78, 0.86), colour: ACCENT },
  ],
  check: [
    { shape: roundBox(0.06, 0.06, 0.94, 0.94, 0.06), colour: INK },
    { shape: box(0.14, 0.14, 0.86, 0.86), colour: PAPER },
    { shape: line(0.28, 0.52, 0.44, 0.7, 0.11), colour: ACCENT },
    { shape: line(0.44, 0.7, 0.74, 0.3, 0.11), colour: ACCENT },
  ],
  undo: [
    { shape: arc(0.54, 0.56, 0.3, 0.13), colour: INK },
    {
      shape: polygon([
        [0.02, 0.52],
        [0.46, 0.52],
        [0.24, 0.86],
      ]),
      colour: INK,
    },
  ],
};

const SAMPLES = 4;

/**
 * @param {readonly Layer[]} layers
 * @param {number} size
 */
function draw(layers, size) {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let [red, green, blue, covered] = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const px = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const py = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const top = layers.filter(({ shape }) => shape(px, py)).pop();
        if (!top) continue;
        const [r, g, b] = top.colour;
        [red, green, blue, covered] = [red + r, green + g, blue + b, covered + 1];
      }
      if (covered === 0) continue;
      const opacity = Math.round((255 * covered) / SAMPLES ** 2);
      pixels.set([red / covered, green / covered, blue / covered, opacity].map(Math.round), (y * size + x) * 4);
    }
  }
  return png(size, pixels);
}

/** All icons by their files' names. @returns {ReadonlyMap<string, Uint8Array>} */
export function drawIcons() {
  const icons = Object.entries(DRAWINGS).flatMap(([name, layers]) =>
    ICON_SIZES.map((size) => /** @type {const} */ ([`${name}-${size}.png`, draw(layers, size)])),
  );
  return new Map(icons);
}
