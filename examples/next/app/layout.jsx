import { cv } from './cv.js';

export const metadata = { title: cv.title };

export default function Layout({ children }) {
  return (
    <html lang={cv.lang} dir={cv.dir}>
      <body>{children}</body>
    </html>
  );
}
