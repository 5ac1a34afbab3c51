/** What a learner sees of a quiz. */
import type { Page } from 'playwright-core';
import type { Lapse } from '#domain/quiz/round.ts';

/** A question on the page. */
export interface SeenQuestion {
  id: string;
  /** What is chosen, matched or written; the order of the rows once it is checked. */
  given: string[];
  /** The tag in its corner; empty while it is open. */
  verdict: string;
  guessed: boolean;
  /** The sentence above its buttons: when it was answered, or why it is asked again. */
  told: string;
  /** Whether nothing about the answer can be changed without trying again. */
  locked: boolean;
}

/** A quiz as it stands on its page. */
export interface SeenQuiz {
  /** In the order shown; those left in the bank are not. */
  questions: SeenQuestion[];
  /** The result, line by line, without the time it took; before it, how many are answered. */
  result: string[];
  /** Earlier attempts: day and score, then how each answer was marked. */
  history: string[];
}

/** Looks at the quiz on the page without touching an answer. */
export function quizOn(page: Page): Promise<SeenQuiz> {
  return page.evaluate(() => {
    // What was answered is read when the learner comes near the quiz.
    document.querySelector('playbook-quiz')?.scrollIntoView();
    const all = (root: ParentNode, selector: string): HTMLElement[] => [
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    const text = (root: ParentNode, selector: string): string => {
      const element = root.querySelector<HTMLElement>(selector);
      return element?.checkVisibility() ? element.innerText.trim() : '';
    };

    const lookAt = (card: HTMLElement) => {
      const controls = [
        ...card.querySelectorAll<
          HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement
        >('fieldset :is(input, select, textarea, button)'),
      ];
      const locked = controls.every(
        (control) => control.disabled || ('readOnly' in control && control.readOnly),
      );
      const rows = locked && card.dataset.type === 'ordering' ? all(card, '.quiz-o') : [];
      const given = controls.flatMap((control) => {
        if (control instanceof HTMLButtonElement || control.value === '') return [];
        if (control instanceof HTMLSelectElement)
          return `${control.closest<HTMLElement>('.quiz-o')?.dataset.row ?? ''} → ${control.value}`;
        const chosen = ['radio', 'checkbox'].includes(control.type);
        return !chosen || ('checked' in control && control.checked) ? control.value : [];
      });
      return {
        id: card.id,
        // The order in which options stand is the page’s, not the learner’s.
        given: [...given.sort(), ...rows.map((row) => row.dataset.row ?? '')],
        verdict: text(card, '.quiz-tag'),
        guessed: card.querySelector<HTMLInputElement>('.quiz-guess input')?.checked ?? false,
        told: `${text(card, '.quiz-when')} ${text(card, '[role=status]')}`.trim(),
        locked,
      };
    };

    const finished = document.querySelector('playbook-quiz')?.hasAttribute('data-finished');
    const history = document.querySelector<HTMLDetailsElement>('.quiz-history');
    if (history) history.open = true;
    const attempts = history ? all(history, 'details') : [];
    for (const attempt of attempts) attempt.setAttribute('open', '');
    const marked = (line: string): string => /(?:^|\. )([^.]*\.)$/.exec(line)?.[1] ?? line;
    return {
      questions: all(document, '.quiz-q')
        .filter((card) => card.checkVisibility())
        .map(lookAt),
      result: (finished ? ['.quiz-score', '.quiz-pass', '.quiz-time'] : ['.quiz-count']).map(
        (selector) => text(document, selector).replace(/^It took about \d+ minutes?\. ?/, ''),
      ),
      history: attempts.flatMap((attempt) => [
        text(attempt, 'summary'),
        ...all(attempt, 'li span').map((line) => marked(line.innerText.trim())),
      ]),
    };
  });
}

const kept = 'Your earlier result is kept as it was; here it is asked again.';

/** What the learner is told. */
const reasons: Readonly<Record<Lapse, string>> = {
  changed: `This question has changed since you answered it. ${kept}`,
  gone: `The answer you gave is no longer offered. ${kept}`,
};

/** A question as it looks when it is asked again: open, nothing given, and the reason told. */
export function askedAgain(id: string, lapse: Lapse): SeenQuestion {
  return { ...notAskedYet(id), told: reasons[lapse] };
}

/** A question nobody has answered. */
export function notAskedYet(id: string): SeenQuestion {
  return { id, given: [], verdict: '', guessed: false, told: '', locked: false };
}
