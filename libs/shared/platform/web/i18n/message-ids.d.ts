import type platform from '../messages/en.json';

declare global {
  /**
   * The English sentences of every part of the product, by part. Each part adds its own beside its catalogue
   * (`declare global { interface PassageMessages { health: typeof en } }`), so that a wrong id fails the type check.
   */
  interface PassageMessages {
    platform: typeof platform;
  }

  namespace FormatjsIntl {
    interface Message {
      ids: { [Part in keyof PassageMessages]: keyof PassageMessages[Part] & string }[keyof PassageMessages];
    }
  }
}
