import { describePageBreaks } from './page-breaks.ts';

// A4 is swept line by line; what breaks there breaks here too, but for what only a shorter page brings about.
describePageBreaks('letter', 2);
