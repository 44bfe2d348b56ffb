import { injectConfirm, injectWords } from '@shixiao/ui-kit';

/** Asks before an organisation or a person is put out of use, or in use again; answers the reason that is given. */
export function injectAskActive(what: 'organisation' | 'person'): (name: string, isActive: boolean) => Promise<string | undefined> {
  const words = injectWords();
  const confirm = injectConfirm();
  return async (name, isActive) => {
    const which = isActive ? 'activate' : 'deactivate';
    // Whole keys, so that each is known to be used.
    const [title, explanation] = {
      organisation: {
        activate: [words.t('administration.organisation.activateTitle', { name }), words.t('administration.organisation.activateThen')],
        deactivate: [words.t('administration.organisation.deactivateTitle', { name }), words.t('administration.organisation.deactivateThen')],
      },
      person: {
        activate: [words.t('administration.person.activateTitle', { name }), words.t('administration.person.activateThen')],
        deactivate: [words.t('administration.person.deactivateTitle', { name }), words.t('administration.person.deactivateThen')],
      },
    }[what][which] as [string, string];
    const yes = await confirm({ title, explanation, action: words.t(`administration.${which}`), reason: 'required', isDanger: !isActive });
    return yes?.reason;
  };
}
