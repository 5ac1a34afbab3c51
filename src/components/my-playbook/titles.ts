/** What the site knows about the ids in the record, handed from Results.astro to `playbook-results`. */
export interface Titled {
  id: string;
  title: string;
  /** Carries the base path. */
  address: string;
}

export interface TitledAssessment extends Titled {
  dimensions: { id: string; name: string; statements: string[] }[];
}

export interface TitledScenario extends Titled {
  endings: { id: string; title: string }[];
}

export interface Titles {
  lessons: Titled[];
  quizzes: Titled[];
  scenarios: TitledScenario[];
  assessments: TitledAssessment[];
}
