/** Pages as text, for the commands that read files. */

const head = (kind: string): string => `---
kind: ${kind}
id: X1
title: A page
description: Something to read.
role: everyone
minutes: 5
`;

const question = (section: string): string => `  - id: X1-q1
    type: single
    asks: why
    stem: Why hand over by name?
    section: ${section}
    options:
      - id: owner
        text: Somebody owns the case
        correct: true
        feedback: A name can be rung.
      - id: blame
        text: Somebody can be | blamed
        feedback: That helps nobody.
  - id: X1-q2
    type: numeric
    stem: What share was lost?
    section: ${section}
    answer: 9.5
    tolerance: 0.1
    unit: '%'
    feedback: { right: Lost by start., wrong: Divide by the start. }
`;

export const quizPage = `${head('quiz')}covers: [F3.1]
draw: 1
questions:
${question('F3.1#the-four-steps')}---
Answer from memory.
`;

export const lessonPage = `${head('lesson')}objective: do it
action: Do it today.
plan: { if: it rings, then: answer }
manager: Ask about it.
check:
${question("'#the-four-steps'")}---
Text.
`;

export const plainPage = `---
title: A page
description: Something to read.
---
Text.
`;

export const scenarioPage = `${head('scenario')}objective: calm it
covers: [F3.1]
cast: [{ name: You, part: at the desk }, { name: Ada, part: a guest }]
scores:
  - { id: trust, name: Trust, means: What Ada thinks of you., better: more, start: 1 }
flags:
  - { id: promised, means: You promised tonight. }
start: first
nodes:
  - id: first
    scene: Ada stands at the desk with a bag that is not hers and a train in nine minutes.
    ask: What do you say?
    section: F3.1#the-four-steps
    options:
      - id: own
        text: I will find it tonight.
        feedback: She can stop looking.
        scores: { trust: 2 }
        set: [promised]
        next: second
      - id: wait
        text: Please wait here.
        feedback: She has no time.
        scores: { trust: -1 }
        next: second
  - id: second
    scene: The bag is found.
    ask: What now?
    recovery: true
    options:
      - id: ring
        text: Ring her
        feedback: She knows.
        when: [{ flag: promised }]
        next:
          - { to: good, when: [{ score: trust, atLeast: 3 }] }
          - { to: bad }
      - id: leave
        text: Leave it
        feedback: Nobody knows.
        clear: [promised]
        next: bad
      - id: never
        text: Never shown
        feedback: Nobody sees this.
        when: [{ flag: promised, is: false }, { score: trust, atMost: -5 }]
        next: bad
endings:
  - { id: good, outcome: held, title: Held, text: She has her bag., read: [F3.1] }
  - { id: bad, outcome: lost, title: Lost, text: She has not., again: first }
  - { id: lonely, outcome: nearly, title: Nearly, text: Nobody comes here. }
debrief: [What helped?]
---
Text.
`;
