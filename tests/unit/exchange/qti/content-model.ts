/**
 * What QTI 2.1 and IMS Content Packaging allow, for the elements we write: which attributes, which must be there, and
 * which children in which order. A model written by hand after the QTI 2.1 information model, stricter than it where
 * we write less than it allows; it does not replace validation against the official XSD. That is not in the
 * repository: it is half a megabyte besides MathML, and its licence asks for registration before parts are handed on.
 */

export interface ElementModel {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** Children in order, as a regular expression over `name,name,`. Default none. */
  readonly children?: RegExp;
  /** Whether text may stand among the children. Default false. */
  readonly text?: boolean;
}

const expressionNames = [
  ...['baseValue', 'variable', 'correct', 'mapResponse', 'match', 'isNull', 'divide', 'sum', 'gte'],
  ...[
    'multiple',
    'member',
    'or',
    'index',
    'equal',
    'stringMatch',
    'testVariables',
    'numberSelected',
  ],
];
const anExpression = `(?:(?:${expressionNames.join('|')}),)`;
const rule = '(?:(?:setOutcomeValue|responseCondition),)';
const operands = (count: string): RegExp => new RegExp(`^${anExpression}${count}$`);
const branch = new RegExp(`^${anExpression}${rule}*$`);
const root = ['xmlns', 'xmlns:xsi', 'xsi:schemaLocation', 'identifier'];
const interactions =
  '(?:p|choiceInteraction|orderInteraction|matchInteraction|extendedTextInteraction)';

export const contentModel: Readonly<Record<string, ElementModel>> = {
  manifest: { required: root, children: /^metadata,organizations,resources,$/ },
  metadata: { children: /^schema,schemaversion,$/ },
  schema: { text: true },
  schemaversion: { text: true },
  organizations: {},
  resources: { children: /^(?:resource,)*$/ },
  resource: { required: ['identifier', 'type', 'href'], children: /^(?:file,)*(?:dependency,)*$/ },
  file: { required: ['href'] },
  dependency: { required: ['identifierref'] },

  assessmentTest: {
    required: [...root, 'title'],
    children: /^(?:outcomeDeclaration,)*(?:testPart,)+(?:outcomeProcessing,)?$/,
  },
  testPart: {
    required: ['identifier', 'navigationMode', 'submissionMode'],
    children: /^(?:itemSessionControl,)?(?:assessmentSection,)+$/,
  },
  itemSessionControl: { optional: ['maxAttempts', 'showFeedback', 'allowReview'] },
  assessmentSection: {
    required: ['identifier', 'title', 'visible'],
    children: /^(?:selection,)?(?:assessmentItemRef,)*$/,
  },
  selection: { required: ['select'] },
  assessmentItemRef: { required: ['identifier', 'href'], optional: ['category'] },
  outcomeProcessing: { children: /^(?:setOutcomeValue,)*$/ },
  testVariables: { required: ['variableIdentifier'], optional: ['includeCategory'] },
  numberSelected: { optional: ['includeCategory'] },

  assessmentItem: {
    required: [...root, 'title', 'adaptive', 'timeDependent'],
    children:
      /^(?:responseDeclaration,)*(?:outcomeDeclaration,)*(?:itemBody,)?(?:responseProcessing,)?(?:modalFeedback,)*$/,
  },
  responseDeclaration: {
    required: ['identifier', 'cardinality', 'baseType'],
    children: /^(?:correctResponse,)?(?:mapping,)?$/,
  },
  outcomeDeclaration: {
    required: ['identifier', 'cardinality', 'baseType'],
    optional: ['normalMaximum', 'normalMinimum'],
    children: /^(?:defaultValue,)?$/,
  },
  correctResponse: { children: /^(?:value,)+$/ },
  defaultValue: { children: /^(?:value,)+$/ },
  value: { text: true },
  mapping: {
    required: ['defaultValue'],
    optional: ['lowerBound', 'upperBound'],
    children: /^(?:mapEntry,)+$/,
  },
  mapEntry: { required: ['mapKey', 'mappedValue'], optional: ['caseSensitive'] },
  itemBody: { children: new RegExp(`^(?:${interactions},)+$`) },
  p: { text: true, children: /^(?:textEntryInteraction,)?$/ },
  prompt: { text: true },
  choiceInteraction: {
    required: ['responseIdentifier', 'shuffle', 'maxChoices'],
    children: /^(?:prompt,)?(?:simpleChoice,)+$/,
  },
  orderInteraction: {
    required: ['responseIdentifier', 'shuffle'],
    children: /^(?:prompt,)?(?:simpleChoice,)+$/,
  },
  simpleChoice: { required: ['identifier'], text: true },
  matchInteraction: {
    required: ['responseIdentifier', 'shuffle', 'maxAssociations'],
    children: /^(?:prompt,)?simpleMatchSet,simpleMatchSet,$/,
  },
  simpleMatchSet: { children: /^(?:simpleAssociableChoice,)*$/ },
  simpleAssociableChoice: { required: ['identifier', 'matchMax'], text: true },
  textEntryInteraction: { required: ['responseIdentifier'], optional: ['expectedLength'] },
  extendedTextInteraction: { required: ['responseIdentifier'], children: /^(?:prompt,)?$/ },
  modalFeedback: {
    required: ['outcomeIdentifier', 'showHide', 'identifier'],
    optional: ['title'],
    children: /^(?:p,)*$/,
  },

  responseProcessing: { children: new RegExp(`^${rule}*$`) },
  responseCondition: { children: /^responseIf,(?:responseElseIf,)*(?:responseElse,)?$/ },
  responseIf: { children: branch },
  responseElseIf: { children: branch },
  responseElse: { children: new RegExp(`^${rule}*$`) },
  setOutcomeValue: { required: ['identifier'], children: operands('') },
  baseValue: { required: ['baseType'], text: true },
  variable: { required: ['identifier'] },
  correct: { required: ['identifier'] },
  mapResponse: { required: ['identifier'] },
  isNull: { children: operands('') },
  match: { children: operands('{2}') },
  member: { children: operands('{2}') },
  divide: { children: operands('{2}') },
  gte: { children: operands('{2}') },
  sum: { children: operands('+') },
  or: { children: operands('+') },
  multiple: { children: operands('*') },
  index: { required: ['n'], children: operands('') },
  equal: { required: ['toleranceMode'], optional: ['tolerance'], children: operands('{2}') },
  stringMatch: { required: ['caseSensitive'], optional: ['substring'], children: operands('{2}') },
};
