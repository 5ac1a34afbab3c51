/** The main sections, in header order. Tools and workshops join when they exist. */
export const sections = [
  { address: '/start/', name: 'Learn' },
  { address: '/guides/', name: 'Guides' },
  { address: '/quizzes/', name: 'Quizzes' },
  { address: '/assessments/', name: 'Self-checks' },
  { address: '/glossary/', name: 'Glossary' },
] as const;

/** Folders that belong to a section under another name. */
const within: Record<string, string> = {
  lessons: '/start/',
  paths: '/start/',
  scenarios: '/quizzes/',
};

/** The section a page belongs to, by its address without the base path. */
export function sectionOf(address: string): string | undefined {
  const [folder = ''] = address.split('/').filter(Boolean);
  return within[folder] ?? sections.find((section) => section.address === `/${folder}/`)?.address;
}
