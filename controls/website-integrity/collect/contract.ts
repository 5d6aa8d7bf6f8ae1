// What the parts of the website review hand to each other: visits from the crawl, facts from a page, findings from the judge.

export * from './contract/page.ts';
export * from './contract/verdict.ts';
export * from './contract/visit.ts';
