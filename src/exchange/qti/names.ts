/** Names of things in a QTI package. */

/** Namespace of items and tests. */
export const qtiNamespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
export const qtiSchema = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd';
export const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

export const testFile = 'assessment.xml';

/**
 * One of our ids as a QTI identifier, which starts with a letter or an underscore; and without dots, because the id of
 * an item in a test must not hold any. Our ids hold no underscore, so that no two become the same.
 */
export function identifier(id: string): string {
  return `${/^\d/.test(id) ? '_' : ''}${id.replaceAll('.', '_')}`;
}

/**
 * A name of our own making. No id becomes such a name: an underscore in front of an id is followed by a digit.
 *
 * @param kind a word in letters
 * @param id one of our ids; default none
 */
export function ownName(kind: string, id?: string): string {
  return id === undefined ? `_${kind}` : `_${kind}-${identifier(id)}`;
}

/** Path of an item in the package. */
export function itemFile(id: string): string {
  return `items/${identifier(id)}.xml`;
}
