import { render } from 'jsonresume-theme-scholar';
import resume from '../resume.json';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  // The document has no scripts and asks for nothing.
  'content-security-policy': "default-src 'none'; img-src https: data:; style-src 'unsafe-inline'",
};

export default {
  fetch: () => new Response(render(resume), { headers }),
};
