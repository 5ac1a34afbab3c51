/** The elements that stand on every page, as one script: a page that named each would ask for a file each. */
import '#components/my-playbook/playbook-banner.ts';
import '#components/progress/playbook-progress.ts';
import '#components/search/playbook-search.ts';
import './playbook-theme.ts';
