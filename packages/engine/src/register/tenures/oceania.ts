/** Who held which office in Oceania; the form of a table is told in read-table.ts. */
export const OCEANIA = `
@ AUS GOV headOfGovernment! Prime Minister
1996-03-11 John Howard
2007-12-03 Kevin Rudd
2010-06-24 Julia Gillard
2013-06-27 Kevin Rudd
2013-09-18 Tony Abbott
2015-09-15 Malcolm Turnbull
2018-08-24 Scott Morrison
2022-05-23 Anthony Albanese
@ AUS GOV foreignMinister Foreign Minister
1996-03-11 Alexander Downer
2007-12-03 Stephen Smith
2010-09-14 Kevin Rudd
2012-03-13 Bob Carr
2013-09-18 Julie Bishop
2018-08-28 Marise Payne
2022-05-23 Penny Wong
@ AUS GOV defenceMinister Defence Minister
2018-08-28 Christopher Pyne
2019-05-29 Linda Reynolds
2021-03-30 Peter Dutton
2022-06-01 Richard Marles
@ AUS GOV vicePresident Deputy Prime Minister
2022-05-23 Richard Marles
@ AUS OPP oppositionLeader Leader of the Opposition
2022-05-30..2025-05-03 Peter Dutton
2025-05-13 Sussan Ley
2026-02-13 Angus Taylor
@ AUS GOV ambassador Ambassador to the United States
2023-03-20 Kevin Rudd
@ NZL GOV headOfGovernment! Prime Minister
1999-12-05 Helen Clark
2008-11-19 John Key
2016-12-12 Bill English
2017-10-26 Jacinda Ardern
2023-01-25 Chris Hipkins
2023-11-27 Christopher Luxon
@ NZL GOV foreignMinister Foreign Minister
2008-11-19 Murray McCully
2017-10-26 Winston Peters
2020-11-06 Nanaia Mahuta
2023-11-27 Winston Peters
@ NZL GOV defenceMinister Defence Minister
2023-11-27 Judith Collins
@ PNG GOV headOfGovernment! Prime Minister
2012-08-03 Peter O'Neill
2019-05-30 James Marape
@ PNG GOV foreignMinister Foreign Minister
2022-08 Justin Tkatchenko
@ FJI GOV headOfGovernment! Prime Minister
2007-01-05 Frank Bainimarama|Bainimarama|Josaia Voreqe Bainimarama|Voreqe Bainimarama
2022-12-24 Sitiveni Rabuka
@ SLB GOV headOfGovernment! Prime Minister
2014-12-09 Manasseh Sogavare
2017-11-15 Rick Houenipwela
2019-04-24 Manasseh Sogavare
2024-05-02 Jeremiah Manele
2026-05-15 Matthew Wale
@ VUT GOV headOfGovernment! Prime Minister
2016-02-11 Charlot Salwai
2020-04-20 Bob Loughman
2022-11-04 Ishmael Kalsakau
2023-10-06 Charlot Salwai
2025-02-11 Jotham Napat
@ WSM GOV headOfGovernment! Prime Minister
1998-11-23 Tuilaepa Sailele Malielegaoi|Tuilaepa
2021-05-24 Fiame Naomi Mata'afa|Fiame|Mata'afa
2025-09-16 La'auli Leuatea Schmidt|La'auli Schmidt
@ TON GOV headOfState King
2012-03-18 King Tupou VI|Tupou VI
@ TON GOV headOfGovernment! Prime Minister
2014-12-30 Akilisi Pohiva
2021-12-27 Siaosi Sovaleni|Sovaleni|Hu'akavameiliku
2025-01-22 Aisake Eke
@ KIR GOV headOfState! President
2003-07-10 Anote Tong
2016-03-11 Taneti Maamau
@ TUV GOV headOfGovernment! Prime Minister
2013-08-01 Enele Sopoaga
2019-09-19 Kausea Natano
2024-02-26 Feleti Teo
@ NRU GOV headOfState! President
2013-06-11 Baron Waqa
2019-08-27 Lionel Aingimea
2022-09-29 Russ Kun
2023-10-30 David Adeang
@ PLW GOV headOfState! President
2013-01-17 Tommy Remengesau
2021-01-21 Surangel Whipps|Whipps|Surangel Whipps Jr.
@ FSM GOV headOfState! President
2015-05-11 Peter Christian
2019-05-11 David Panuelo
2023-05-11 Wesley Simina
@ MHL GOV headOfState! President
2016-01-28 Hilda Heine
2020-01-13 David Kabua
2024-01-03 Hilda Heine
@ COK GOV headOfGovernment! Prime Minister
2020-10-01 Mark Brown
@ NIU GOV headOfGovernment! Prime Minister
2020-06-11 Dalton Tagelagi
`
