import type { Question } from '#domain/content/question.ts';
import type { Course } from '../course.ts';
import { ledgerFile } from '../ledger/format-ledger.ts';
import type { KeptQuestion } from '../ledger/kept-question.ts';
import { ledgerOf, publishedQuestions, type Ledger } from '../ledger/ledger.ts';
import { otherMeaning } from '../ledger/other-meaning.ts';
import { problemAt, type Problem } from '../problem.ts';
import { questionsOf } from './questions.ts';

/** Learners’ answers hang on the id and revision of a question: another question needs another of one of them. */
export function* reusedId(course: Course): Generator<Problem> {
  const ledger = ledgerOf(course);
  if (ledger !== undefined) yield* reusedIn(course, ledger);
}

/** The questions, drafts included, whose id and revision stand for something else in a ledger. */
export function* reusedIn(course: Course, ledger: Ledger): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    const kept = ledger.get(question.id);
    const fault = kept === undefined ? undefined : reuse(kept, question);
    if (fault === undefined) continue;
    const at = [...path, fault.field];
    const { place, name } = page.fields;
    yield problemAt('reused-id', place(at), name(at), fault.message, fault.hint);
  }
}

/** A published question is in the ledger, or reusing its id would go unnoticed. Silent while there is no ledger. */
export function* unkeptId(course: Course): Generator<Problem> {
  const ledger = ledgerOf(course);
  if (ledger === undefined) return;
  for (const { page, question, path } of publishedQuestions(course)) {
    const kept = ledger.get(question.id);
    if (kept !== undefined && kept.revision >= question.revision) continue;
    const field = kept === undefined ? 'id' : 'revision';
    const { place, name } = page.fields;
    yield problemAt(
      'unkept-id',
      place([...path, field]),
      name([...path, field]),
      kept === undefined
        ? `the ledger of ids does not know “${question.id}”`
        : `the ledger of ids knows “${question.id}” as revision ${kept.revision}`,
      `Run “npm run ids:keep” and commit ${ledgerFile}.`,
    );
  }
}

interface Fault {
  readonly field: 'id' | 'revision';
  readonly message: string;
  readonly hint: string;
}

function reuse(kept: KeptQuestion, question: Question): Fault | undefined {
  const { id, revision } = question;
  if (revision < kept.revision) {
    return {
      field: 'revision',
      message: `revision ${revision} of “${id}” is older than revision ${kept.revision}, which was published`,
      hint: `Write “revision: ${kept.revision}”, or “revision: ${kept.revision + 1}” when it asks something else.`,
    };
  }
  const other = revision === kept.revision ? otherMeaning(kept, question) : undefined;
  if (other === undefined) return undefined;
  const before = other === 'stem' ? kept.stem : kept.right.join(' · ');
  return {
    field: 'id',
    message: `“${id}” was published with another ${other}: “${shortened(before)}”`,
    hint:
      `Write “revision: ${revision + 1}” so that everybody is asked again, or use a new id. ` +
      `When it still asks the same: “npm run ids:keep -- ${id}”.`,
  };
}

const mostWords = 12;

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= mostWords ? text : `${words.slice(0, mostWords).join(' ')} …`;
}
