export type Language = 'zh' | 'en';

/**
 * Chinese, unless English was asked for. `C` and `POSIX` name no language, so a machine that sets only those
 * (`LANG=C.UTF-8`) is answered in Chinese.
 */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  const named = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (locale) => locale && !/^(C|POSIX)([.@_]|$)/i.test(locale),
  );
  return named && /^en([._@-]|$)/i.test(named) ? 'en' : 'zh';
}
