import { renderFragment } from 'jsonresume-theme-scholar';
import resume from '../resume.json';

export const cv = renderFragment(resume);
