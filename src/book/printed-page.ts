/** One page of the site on paper: what is read and filled in, and the answers for the end of the book. */
import type { ToolPage } from '#domain/content/tool.ts';
import { assessmentForms } from './form/assessment.ts';
import type { Colours } from './form/colours.ts';
import { printed, type Forms } from './form/form.ts';
import { kitForms } from './form/kit.ts';
import { answerTo, questionForms, questionsIn } from './form/question.ts';
import { referenceForms } from './form/reference.ts';
import { endingOf, endingsIn, outcomeOf, scenarioForms, scenesIn } from './form/scenario.ts';
import { slotForms } from './form/slot.ts';
import { teachingForms } from './form/teaching.ts';
import { toolForms, type Reckoning } from './form/tool.ts';
import { find, lineOf, tag, type Markup, type Tag } from './tree/markup.ts';

export interface PrintedPage {
  /** Begins with its title as `h1`. Ids and links are those of the page of the site. */
  readonly body: readonly Markup[];
  /** Answers to its questions, or what follows from choices; empty where nothing is asked. */
  readonly answers: readonly Markup[];
}

/** What pages are brought to paper with. */
export interface Press extends Reckoning {
  readonly colours: Colours;
}

/** What the rendered page does not say. */
export interface About {
  /** Front matter of a tool. */
  readonly tool?: ToolPage;
  /** Of a lesson, the line for managers. */
  readonly manager?: string;
  /** First sentence in place of one that speaks of the screen. Default: that of the page. */
  readonly lead?: string;
}

/** @param main content of the page as built */
export function printedPage(main: Tag, press: Press, about: About = {}): PrintedPage {
  const { tool, manager, lead } = about;
  const forms: Forms = {
    ...teachingForms,
    ...referenceForms,
    ...scenarioForms,
    ...slotForms,
    ...questionForms(main),
    ...(find(main, '.assess-form') ? assessmentForms : {}),
    ...(find(main, '.agenda') ? kitForms : {}),
    ...(tool ? toolForms(tool, press) : {}),
  };
  const inside = (markup: readonly Markup[]): Markup[] => printed(markup, press.colours, forms);
  const body = withLead(inside(main.children), lead);
  return {
    body: manager === undefined ? body : withManagerLine(body, manager),
    answers: [
      ...questionsIn(main).map((question, index) => answerTo(question, index + 1, inside)),
      ...scenesIn(main).map((scene) => outcomeOf(scene, inside)),
      ...endingsIn(main).map((ending) => endingOf(ending, inside)),
    ],
  };
}

const withLead = (body: readonly Markup[], lead: string | undefined): Markup[] =>
  body.map((one) =>
    lead !== undefined && typeof one !== 'string' && one.attrs.class === 'lead'
      ? { ...one, children: [lead] }
      : one,
  );

/** The line for managers goes before the related pages, as the last thing that is taught. */
function withManagerLine(body: readonly Markup[], manager: string): Markup[] {
  const note = tag(
    'section',
    { class: 'manager' },
    tag('h2', {}, 'For managers'),
    tag('p', {}, manager),
  );
  const at = body.findIndex((one) => typeof one !== 'string' && one.attrs.class === 'related');
  return at === -1 ? [...body, note] : [...body.slice(0, at), note, ...body.slice(at)];
}

/** The title of a printed page. */
export const titleOf = (body: readonly Markup[]): string => {
  const heading = body.find((one) => typeof one !== 'string' && one.name === 'h1');
  return heading === undefined ? '' : lineOf(heading);
};
