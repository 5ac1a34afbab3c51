/** The pages that journeys walk through. */
export const pages = {
  home: '/',
  firstLesson: '/lessons/everyones-job/no-spare-seats/',
  path: '/paths/foundation/',
  quiz: '/quizzes/foundation-check/',
  assessment: '/assessments/personal-accountability/',
  myPlaybook: '/me/',
  myData: '/me/data/',
} as const;
