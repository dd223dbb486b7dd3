export * from './age.ts';
export * from './age-rule.ts';
export * from './catalogue.ts';
export * from './derive-tags.ts';
export * from './find-tags.ts';
export type * from './tag.ts';
export * from './tags-from-title.ts';
export * from './tags-in-title.ts';
