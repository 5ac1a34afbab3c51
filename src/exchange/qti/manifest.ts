/** The manifest of a QTI 2.1 package: IMS Content Packaging 1.2, in the namespace of its version 1.1. */
import type { Bank } from '../bank.ts';
import { itemFile, ownName, schemaInstance, testFile } from './names.ts';
import { element, type Element } from './xml.ts';

const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const packagingSchema = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd';

export function manifest({ id, questions }: Bank): Element {
  const items = questions.map((question) => ownName('item', question.id));
  return element(
    'manifest',
    {
      xmlns: packaging,
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${packaging} ${packagingSchema}`,
      identifier: ownName('package', id),
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'QTIv2.1 Package'),
      element('schemaversion', {}, '1.0.0'),
    ),
    element('organizations', {}),
    element(
      'resources',
      {},
      resource(ownName('test'), 'imsqti_test_xmlv2p1', testFile, items),
      ...questions.map((question) =>
        resource(ownName('item', question.id), 'imsqti_item_xmlv2p1', itemFile(question.id), []),
      ),
    ),
  );
}

function resource(name: string, type: string, href: string, needs: readonly string[]): Element {
  return element(
    'resource',
    { identifier: name, type, href },
    element('file', { href }),
    ...needs.map((identifierref) => element('dependency', { identifierref })),
  );
}
