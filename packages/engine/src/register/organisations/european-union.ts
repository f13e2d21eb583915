import type { Organisation } from '../organisation.ts'

/** The European Union, its institutions and agencies: all coded EUR. */
export const EUROPEAN_UNION: readonly Organisation[] = [
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Union', names: ['EU', 'E.U.', 'European bloc', 'European Community', 'EEC', 'European Economic Community', 'Brussels'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Commission', names: ['EU Commission', 'EC', 'Berlaymont', 'EU executive'] },
  { code: 'EUR', sector: 'LEG', kind: 'eu', name: 'European Parliament', names: ['EU parliament', 'EU Parliament', 'Europarliament'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Council', names: ['EU Council'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'Council of the European Union', names: ['Council of the EU', 'Council of Ministers of the European Union'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Central Bank', names: ['ECB'] },
  { code: 'EUR', sector: 'JUD', kind: 'eu', name: 'European Court of Justice', names: ['ECJ', 'CJEU', 'Court of Justice of the European Union', 'EU court', "EU's top court"] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European External Action Service', names: ['EEAS', 'External Action Service'] },
  { code: 'EUR', sector: 'COP', kind: 'eu', name: 'Europol', names: ['EUROPOL'] },
  { code: 'EUR', sector: 'COP', kind: 'eu', name: 'Frontex', names: ['FRONTEX', 'European Border and Coast Guard Agency'] },
  { code: 'EUR', sector: 'JUD', kind: 'eu', name: 'Eurojust', names: [] },
  { code: 'EUR', sector: 'JUD', kind: 'eu', name: "European Public Prosecutor's Office", names: ['EPPO'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Investment Bank', names: ['EIB'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'Eurogroup', names: ['Eurozone', 'eurozone', 'euro zone', 'Eurozone finance ministers'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Medicines Agency', names: ['EMA'] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Stability Mechanism', names: ['ESM'] },
  { code: 'EUR', sector: 'COP', kind: 'eu', name: 'EULEX', names: ['Eulex'] },
  { code: 'EUR', sector: 'MIL', kind: 'eu', name: 'EUFOR', names: ['Eufor'] },
  { code: 'EUR', sector: 'MIL', kind: 'eu', name: 'EU Battlegroup', names: [] },
  { code: 'EUR', sector: 'MIL', kind: 'eu', name: 'EUNAVFOR', names: ['EU naval mission'] },
  { code: 'EUR', sector: 'MIL', kind: 'eu', name: 'Operation Sophia', names: [] },
  { code: 'EUR', sector: 'MIL', kind: 'eu', name: 'Operation Aspides', names: [] },
  { code: 'EUR', sector: null, kind: 'eu', name: 'European Anti-Fraud Office', names: ['OLAF'] },
]
