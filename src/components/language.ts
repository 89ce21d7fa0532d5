import { createContext } from 'preact';
import { english, type Punctuation } from '../model/punctuation.ts';

/**
 * The language's punctuation, for the components that set words beside each other. They name it as their
 * `contextType`, as preact's own Consumer does, and get it as their second argument; without a provider it is English.
 */
export const Language = createContext<Punctuation>(english);
