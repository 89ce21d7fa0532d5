import { Resume } from 'jsonresume-theme-scholar/components';
import 'jsonresume-theme-scholar/styles.css';
import { render } from 'preact';
import resume from '../resume.json';

render(
  <main>
    <Resume resume={resume} />
  </main>,
  document.body,
);
