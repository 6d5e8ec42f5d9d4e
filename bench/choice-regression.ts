/**
 * Multinomial logistic regression: in each message one candidate is chosen, or none, by the sum of its signs' weights. The
 * weights have a normal prior around given ones, and are found by Newton's method.
 */

/** A choice, such as between the candidates of a message: the signs of each, by index. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  /** The index of the right candidate, or -1 for none. */
  readonly chosen: number;
  /** The weight of this example. */
  readonly share: number;
}

/** The prior's mean and precision for each sign. */
export interface Prior {
  readonly mean: Float64Array;
  readonly firmness: Float64Array;
}

const ITERATIONS_MAX = 25;
/** In log-odds: the longest step, and the length below which the iteration ends. */
const STEP_MAX = 3;
const STEP_MIN = 2e-3;
/** Less likely candidates are left out of the Hessian. */
const CHANCE_MIN = 1e-7;

/** Returns the weight of each sign, in log-odds. */
export function fitted(choices: readonly Choice[], prior: Prior): Float64Array {
  let weights: Float64Array = Float64Array.from(prior.mean);
  for (let iteration = 0; iteration < ITERATIONS_MAX; iteration += 1) {
    const step = newtonStep(choices, prior, weights);
    const longest = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    const loss = lossOf(choices, prior, weights);
    let scale = Math.min(1, STEP_MAX / longest);
    let next = stepped(weights, step, scale);
    while (lossOf(choices, prior, next) > loss && scale > 1e-4) {
      scale /= 2;
      next = stepped(weights, step, scale);
    }
    weights = next;
    if (longest * scale < STEP_MIN) break;
  }
  return weights;
}

function stepped(weights: Float64Array, step: Float64Array, scale: number): Float64Array {
  return weights.map((weight, at) => weight + scale * (step[at] ?? 0));
}

/** The probability of each candidate. The remainder to 1 is that of none. */
function chancesOf({ candidates }: Choice, weights: Float64Array): readonly number[] {
  const sums = candidates.map((signs) => signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0));
  const highest = Math.max(0, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - highest));
  const whole = parts.reduce((all, part) => all + part, Math.exp(-highest));
  return parts.map((part) => part / whole);
}

function lossOf(choices: readonly Choice[], { mean, firmness }: Prior, weights: Float64Array): number {
  let loss = 0;
  for (const choice of choices) {
    const chances = chancesOf(choice, weights);
    const right = chances[choice.chosen] ?? chances.reduce((left, chance) => left - chance, 1);
    loss -= choice.share * Math.log(Math.max(right, 1e-12));
  }
  for (const [at, weight] of weights.entries())
    loss += ((firmness[at] ?? 0) / 2) * (weight - (mean[at] ?? 0)) ** 2;
  return loss;
}

function newtonStep(
  choices: readonly Choice[],
  { mean, firmness }: Prior,
  weights: Float64Array,
): Float64Array {
  const size = weights.length;
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  for (const choice of choices) addSlope(choice, weights, hessian, gradient);
  for (const [at, weight] of weights.entries()) {
    const held = firmness[at] ?? 0;
    gradient[at] = (gradient[at] ?? 0) - held * (weight - (mean[at] ?? 0));
    hessian[at * size + at] = (hessian[at * size + at] ?? 0) + held + 1e-6;
  }
  return solved(hessian, gradient);
}

/** Adds the gradient and the Hessian of a choice. The Hessian is the covariance of its signs, of which the lower half is filled. */
function addSlope(
  choice: Choice,
  weights: Float64Array,
  hessian: Float64Array,
  gradient: Float64Array,
): void {
  const { candidates, chosen, share } = choice;
  const size = weights.length;
  const expected = new Map<number, number>();
  for (const [at, chance] of chancesOf(choice, weights).entries()) {
    const error = share * ((at === chosen ? 1 : 0) - chance);
    const signs = candidates[at] ?? [];
    for (const one of signs) {
      gradient[one] = (gradient[one] ?? 0) + error;
      if (chance < CHANCE_MIN) continue;
      expected.set(one, (expected.get(one) ?? 0) + chance);
      for (const other of signs)
        if (other <= one) hessian[one * size + other] = (hessian[one * size + other] ?? 0) + share * chance;
    }
  }
  for (const [one, chance] of expected)
    for (const [other, beside] of expected)
      if (other <= one)
        hessian[one * size + other] = (hessian[one * size + other] ?? 0) - share * chance * beside;
}

/** Solves a system with a symmetric positive matrix, by Cholesky decomposition and substitution. */
function solved(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const root = rootOf(matrix, size);
  const forward = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0;
    for (let at = 0; at < row; at += 1) sum -= (root[row * size + at] ?? 0) * (forward[at] ?? 0);
    forward[row] = sum / (root[row * size + row] ?? 1);
  }
  const answer = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = forward[row] ?? 0;
    for (let at = row + 1; at < size; at += 1) sum -= (root[at * size + row] ?? 0) * (answer[at] ?? 0);
    answer[row] = sum / (root[row * size + row] ?? 1);
  }
  return answer;
}

function rootOf(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0;
      for (let at = 0; at < column; at += 1)
        sum -= (root[row * size + at] ?? 0) * (root[column * size + at] ?? 0);
      root[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (root[column * size + column] ?? 1);
    }
  }
  return root;
}
