import { cv } from './cv.js';

// Server components: nothing of the theme is sent to the browser but its HTML and CSS.
export default function Page() {
  return (
    <main>
      <style dangerouslySetInnerHTML={{ __html: cv.css }} />
      <div dangerouslySetInnerHTML={{ __html: cv.html }} />
    </main>
  );
}
