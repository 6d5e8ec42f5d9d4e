/** Reads the drawing operators of a PDF page. */

interface Piece {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly lastChunk: boolean;
  readonly separateAnnots: unknown;
}

/**
 * The PDF library only returns the whole list, which has millions of operators for a map. The methods with an
 * underscore, which get it in pieces, are not documented.
 */
export interface DrawnPage {
  getOperatorList(how: { annotationMode: number }): Promise<unknown>;
  _renderPageChunk(piece: Piece & { readonly length: number }, state: unknown): void;
  _abortOperatorList(how: { intentState: unknown; reason: Error; force: boolean }): void;
}

/** No drawings of annotations: their text is read separately. */
const ANNOTATIONS_OFF = 0;

/** Calls `take` for each operator until it returns true or throws. Returns whether all operators were read. */
export async function readOperators(
  page: DrawnPage,
  take: (operator: number, args: readonly unknown[]) => boolean,
): Promise<boolean> {
  const keep = page._renderPageChunk.bind(page);
  return await new Promise((resolve, reject) => {
    page._renderPageChunk = (piece, state) => {
      const { lastChunk, separateAnnots } = piece;
      try {
        if (!isEnough(piece, take)) {
          keep({ fnArray: [], argsArray: [], length: 0, lastChunk, separateAnnots }, state);
          return;
        }
        resolve(false);
      } catch (error) {
        reject(error);
      }
      page._abortOperatorList({ intentState: state, reason: new Error("Enough."), force: true });
    };
    page.getOperatorList({ annotationMode: ANNOTATIONS_OFF }).then(() => resolve(true), reject);
  });
}

function isEnough(
  { fnArray, argsArray }: Piece,
  take: (operator: number, args: readonly unknown[]) => boolean,
): boolean {
  return fnArray.some((operator, at) => {
    const args = argsArray[at];
    return take(operator, Array.isArray(args) ? args : []);
  });
}
