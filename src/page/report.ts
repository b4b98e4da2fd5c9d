// The script of a report file: reads the results that stand in the page and shows them.

import { startPage } from './page.ts';
import { resultsIn } from './results-in.ts';

startPage(resultsIn('data'));
