/** Logistic regression of many yes-or-no signs, held near weights that are given (a normal prior around them), by Newton's method. */

/** One candidate: which signs it has, by their index, whether it is the code, and how much it counts. */
export interface Row {
  readonly signs: readonly number[];
  readonly isCode: boolean;
  readonly share: number;
}

/** Per sign: where it is held, and how firmly. */
export interface Prior {
  readonly mean: Float64Array;
  readonly firmness: Float64Array;
}

const ITERATIONS_MAX = 25;
/** Log-odds. No step is longer, and one shorter than the last is the end. */
const STEP_MAX = 3;
const STEP_MIN = 2e-3;

/** Log-odds per sign. */
export function fitted(rows: readonly Row[], prior: Prior): Float64Array {
  let weights: Float64Array = Float64Array.from(prior.mean);
  for (let iteration = 0; iteration < ITERATIONS_MAX; iteration += 1) {
    const step = newtonStep(rows, prior, weights);
    const longest = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    const loss = lossOf(rows, prior, weights);
    let scale = Math.min(1, STEP_MAX / longest);
    let next = stepped(weights, step, scale);
    while (lossOf(rows, prior, next) > loss && scale > 1e-4) {
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

export function sumOf(weights: Float64Array, signs: readonly number[]): number {
  let sum = 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return sum;
}

function lossOf(rows: readonly Row[], { mean, firmness }: Prior, weights: Float64Array): number {
  let loss = 0;
  for (const { signs, isCode, share } of rows) {
    const sum = sumOf(weights, signs);
    const against = isCode ? -sum : sum;
    loss += share * (against > 30 ? against : Math.log1p(Math.exp(against)));
  }
  for (const [at, weight] of weights.entries())
    loss += ((firmness[at] ?? 0) / 2) * (weight - (mean[at] ?? 0)) ** 2;
  return loss;
}

function newtonStep(rows: readonly Row[], { mean, firmness }: Prior, weights: Float64Array): Float64Array {
  const size = weights.length;
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  for (const { signs, isCode, share } of rows) {
    const odds = 1 / (1 + Math.exp(-sumOf(weights, signs)));
    const error = share * ((isCode ? 1 : 0) - odds);
    const curve = Math.max(1e-6, share * odds * (1 - odds));
    for (const one of signs) {
      gradient[one] = (gradient[one] ?? 0) + error;
      for (const other of signs) hessian[one * size + other] = (hessian[one * size + other] ?? 0) + curve;
    }
  }
  for (const [at, weight] of weights.entries()) {
    const held = firmness[at] ?? 0;
    gradient[at] = (gradient[at] ?? 0) - held * (weight - (mean[at] ?? 0));
    hessian[at * size + at] = (hessian[at * size + at] ?? 0) + held;
  }
  return solved(hessian, gradient);
}

/** Of a symmetric positive matrix, row by row: its Cholesky root, then forwards and backwards. */
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
