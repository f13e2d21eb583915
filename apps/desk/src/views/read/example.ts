/** A report to try. */
export const EXAMPLE = `Foreign ministers of Norway and Ghana speak by phone

OSLO, 4 March 2026 – Norwegian Foreign Minister Ingrid Haugland spoke by telephone with her Ghanaian counterpart, Kofi Amankwah, on Tuesday.

Haugland thanked Ghana for freeing the crew of the tanker Vesterlys and promised to send two patrol boats to Tema by the end of June. Amankwah invited her to visit Accra in May.

“We do not forget who helped us,” Haugland said.

According to Ghana’s Foreign Ministry, Norway also dropped its demand for an inquiry. Oslo denied that.
`
