/** Imported questions as the `questions:` field of our front matter. */
import { Document, isMap } from 'yaml';
import type { ImportedQuestion } from './imported.ts';

/**
 * @param section lesson and heading for every question; undefined leaves the field empty, for the content check to name
 * @param header lines of the comment above the field
 */
export function questionsYaml(
  questions: readonly ImportedQuestion[],
  section: string | undefined,
  header: readonly string[],
): string {
  const fields = questions.map((question) => frontMatterOf(question, section ?? null));
  const document = new Document({ questions: fields });
  document.commentBefore = header.map((line) => ` ${line}`).join('\n');
  questions.forEach(({ explanation }, index) => {
    const question: unknown = document.getIn(['questions', index], true);
    if (explanation !== '' && isMap(question)) {
      question.commentBefore = ` The page explains: ${explanation}`;
    }
  });
  // An empty field reads as a field to fill in; `null` would read as an answer.
  return document.toString({ lineWidth: 100, nullStr: '', singleQuote: true });
}

function frontMatterOf(question: ImportedQuestion, section: string | null): object {
  const { id, type, stem } = question;
  const fields = { id, type, stem, section };
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const options = question.options.map((option) => ({
        id: option.id,
        text: option.text,
        ...(option.correct ? { correct: true } : {}),
        feedback: orEmpty(option.feedback),
      }));
      return { ...fields, options };
    }
    case 'true-false': {
      const { answer, whenTrue, whenFalse } = question;
      return {
        ...fields,
        answer,
        feedback: { whenTrue: orEmpty(whenTrue), whenFalse: orEmpty(whenFalse) },
      };
    }
    case 'numeric':
      return { ...fields, answer: question.answer, feedback: { right: null, wrong: null } };
    case 'text':
      return { ...fields, answers: [question.answer], feedback: { right: null, wrong: null } };
  }
}

function orEmpty(text: string): string | null {
  return text === '' ? null : text;
}
