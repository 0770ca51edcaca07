/** `authority export dmn`: a decision table a matter. */
import packageJson from '../../../package.json' with { type: 'json' };
import { exportDmn, fitsTable } from '../../export/dmn/export-dmn.ts';
import { dmnWordsFor } from '../../present/messages/dmn.ts';
import type { Exporter } from './exporter.ts';

export const dmn: Exporter = {
  own: ['hitPolicy', 'dmnVersion'],
  canHold: fitsTable,
  leftOut: (codes, { lang }) => `${dmnWordsFor(lang).takesItems(codes.join(', '))}\n`,
  make(matters, { compiled, lang, options }) {
    const { xml, remarks } = exportDmn(
      compiled,
      matters.map(({ code }) => code),
      {
        hitPolicy: options.hitPolicy ?? 'first',
        dmn: options.dmnVersion ?? '1.5',
        lang,
        version: packageJson.version,
      },
    );
    return { text: xml, said: remarks.map((remark) => `${remark}\n`).join('') };
  },
};
