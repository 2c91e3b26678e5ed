// Quantiles of Student's distribution: few schools, wide tails.

const STEPS = 400;

/** Simpson's rule on the density after t = √ν·tan θ, where it is a power of the cosine. */
function areaTo(angle: number, freedom: number): number {
  const density = (at: number): number => Math.cos(at) ** (freedom - 1);
  const width = angle / STEPS;
  let sum = density(0) + density(angle);
  for (let i = 1; i < STEPS; i++) sum += density(i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}

/** Of a probability above one half; by bisection of the angle. */
export function studentQuantile(probability: number, freedom: number): number {
  const wanted = (2 * probability - 1) * areaTo(Math.PI / 2, freedom);
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (areaTo(middle, freedom) < wanted) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan((low + high) / 2);
}
