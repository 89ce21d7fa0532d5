/** @type {import('next').NextConfig} */
const config = {
  // Plain files in out/, for any web server.
  output: 'export',
  turbopack: { root: import.meta.dirname },
};

// Next reads this file's default export.
export default config;
