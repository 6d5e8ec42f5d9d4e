/** What draws a page of a PDF, operator by operator. */

interface Piece {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly lastChunk: boolean;
  readonly separateAnnots: unknown;
}

/** The library gives the whole list alone, which of a map is millions; what it takes pieces in with is not in its documentation. */
export interface DrawnPage {
  getOperatorList(how: { annotationMode: number }): Promise<unknown>;
  _renderPageChunk(piece: Piece & { readonly length: number }, state: unknown): void;
  _abortOperatorList(how: { intentState: unknown; reason: Error; force: boolean }): void;
}

/** No drawings of annotations: their words are told apart. */
const ANNOTATIONS_OFF = 0;

/** Whether all of them were read: none after `take` says that it is enough, or throws. */
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
