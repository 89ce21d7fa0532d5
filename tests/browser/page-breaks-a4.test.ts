import { describePageBreaks } from './page-breaks.ts';

describePageBreaks('a4', 1);
