/** A stylesheet is bundled, lowered and minified by `scripts/styles.mjs`, and arrives as its text. */
declare module '*.css' {
  const css: string;
  export default css;
}

/** A font is inlined by `scripts/build.mjs`, and arrives as a `data:` address. */
declare module '*.woff2' {
  const url: string;
  export default url;
}
