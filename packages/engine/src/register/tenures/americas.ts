/** Who held which office in the Americas; the form of a table is told in read-table.ts. */
export const AMERICAS = `
@ USA GOV headOfState! President
1993-01-20 Bill Clinton
2001-01-20 George W. Bush|Bush|George Bush
2009-01-20 Barack Obama
2017-01-20 Donald Trump|Trump|Donald J. Trump
2021-01-20 Joe Biden|Biden|Joseph R. Biden Jr.|Joseph Biden
2025-01-20 Donald Trump|Trump|Donald J. Trump
@ USA GOV vicePresident Vice President
1993-01-20 Al Gore
2001-01-20 Dick Cheney
2009-01-20 Joe Biden
2017-01-20 Mike Pence
2021-01-20 Kamala Harris
2025-01-20 JD Vance|Vance|J.D. Vance
@ USA GOV foreignMinister Secretary of State
1997-01-23 Madeleine Albright
2001-01-20 Colin Powell
2005-01-26 Condoleezza Rice
2009-01-21 Hillary Clinton|Clinton|Hillary Rodham Clinton
2013-02-01 John Kerry
2017-02-01..2018-03-31 Rex Tillerson
2018-04-26 Mike Pompeo
2021-01-26 Antony Blinken|Blinken|Anthony Blinken|Tony Blinken
2025-01-21 Marco Rubio
@ USA GOV defenceMinister Secretary of Defense
1997-01-24 William Cohen
2001-01-20 Donald Rumsfeld
2006-12-18 Robert Gates
2011-07-01 Leon Panetta
2013-02-27 Chuck Hagel
2015-02-17 Ash Carter|Carter|Ashton Carter
2017-01-20 Jim Mattis|Mattis|James Mattis
2019-01-01 Patrick Shanahan
2019-07-23 Mark Esper
2020-11-09 Christopher Miller
2021-01-22 Lloyd Austin
2025-01-25 Pete Hegseth
@ USA GOV treasury Secretary of the Treasury
1999-07-02 Lawrence Summers|Summers|Larry Summers
2001-01-20 Paul O'Neill
2003-02-03 John Snow
2006-07-10 Henry Paulson|Paulson|Hank Paulson
2009-01-26 Timothy Geithner
2013-02-28 Jack Lew
2017-02-13 Steven Mnuchin
2021-01-26 Janet Yellen
2025-01-28 Scott Bessent
@ USA GOV justiceMinister Attorney General
2001-02-02 John Ashcroft
2005-02-03 Alberto Gonzales
2007-11-09 Michael Mukasey
2009-02-03 Eric Holder
2015-04-27 Loretta Lynch
2017-02-09 Jeff Sessions
2019-02-14 William Barr|Barr|Bill Barr
2021-03-11 Merrick Garland
2025-02-05 Pam Bondi
2026-04-02 Todd Blanche
@ USA GOV interiorMinister Secretary of Homeland Security
2003-01-24 Tom Ridge
2005-02-15 Michael Chertoff
2009-01-21 Janet Napolitano
2013-12-23 Jeh Johnson
2017-01-20..2017-07-31 John Kelly
2017-12-06..2019-04-10 Kirstjen Nielsen
2021-02-02 Alejandro Mayorkas
2025-01-25 Kristi Noem
2026-03 Markwayne Mullin
@ USA GOV minister Secretary of Commerce
2017-02-28 Wilbur Ross
2021-03-03 Gina Raimondo
2025-02-21 Howard Lutnick
@ USA GOV minister Trade Representative
2017-05-15 Robert Lighthizer
2021-03-18 Katherine Tai
2025-02-27 Jamieson Greer
@ USA GOV minister Secretary of Energy
2017-03-02 Rick Perry
2019-12-04..2021-01-20 Dan Brouillette
2021-02-25 Jennifer Granholm
2025-02-03 Chris Wright
@ USA GOV securityAdviser National Security Adviser
1997-03-14 Sandy Berger
2001-01-20 Condoleezza Rice
2005-01-26 Stephen Hadley
2009-01-20 James Jones
2010-10-08 Tom Donilon|Donilon|Thomas Donilon
2013-07-01 Susan Rice
2017-01-20 Michael Flynn
2017-02-20 H.R. McMaster
2018-04-09 John Bolton
2019-09-18 Robert O'Brien
2021-01-20 Jake Sullivan
2025-01-20 Mike Waltz|Waltz|Michael Waltz
2025-05-01 Marco Rubio
@ USA GOV ambassador Ambassador to the United Nations
2005-08-01..2006-12-31 John Bolton
2007-04-30 Zalmay Khalilzad
2009-01-26 Susan Rice
2013-08-05..2017-01-20 Samantha Power
2017-01-27..2018-12-31 Nikki Haley
2019-09-12..2021-01-20 Kelly Craft
2021-02-25..2025-01-20 Linda Thomas-Greenfield
2025-09-19 Mike Waltz|Waltz|Michael Waltz
@ USA GOV ambassador Ambassador to Israel
2017-05-15..2021-01-20 David Friedman
2023-11-05..2025-01-20 Jack Lew
2025-04-21 Mike Huckabee
@ USA GOV ambassador Ambassador to China
2022-04-02..2025-01-20 Nicholas Burns
2025-05 David Perdue
@ USA GOV ambassador Ambassador to Turkey
2022-01..2024 Jeff Flake
2025-05 Tom Barrack|Barrack|Thomas Barrack
@ USA GOV deputyForeignMinister Deputy Secretary of State
2021-04-14..2023-07-28 Wendy Sherman
2024-02-12..2025-01-20 Kurt Campbell
2025-03-25 Christopher Landau
@ USA GOV deputyForeignMinister Under Secretary of State
2021-05-03..2024-03 Victoria Nuland
@ USA GOV spokesperson White House press secretary
2001-01-20 Ari Fleischer
2003-07-15 Scott McClellan
2006-05-08 Tony Snow
2007-09-14 Dana Perino
2009-01-20 Robert Gibbs
2011-02-16 Jay Carney
2014-06-20 Josh Earnest
2017-01-20 Sean Spicer
2017-07-26 Sarah Sanders|Sanders|Sarah Huckabee Sanders
2019-07-01 Stephanie Grisham
2020-04-07 Kayleigh McEnany
2021-01-20 Jen Psaki
2022-05-13 Karine Jean-Pierre
2025-01-20 Karoline Leavitt
@ USA GOV spokesperson National Security Council spokesman
2022-05..2025-01-20 John Kirby
@ USA GOV spokesperson State Department spokesperson
2005-06..2009-01 Sean McCormack
2009-05..2011-03 P.J. Crowley|Crowley
2011-05..2013-04 Victoria Nuland
2013-05..2015-03 Jen Psaki
2015-05..2017-01 John Kirby
2017-04..2019-02 Heather Nauert
2019-04..2021-01 Morgan Ortagus
2021-01-20..2023-03 Ned Price
2023-04-24 Matthew Miller
2025-01-20 Tammy Bruce
2025-08 Tommy Pigott
@ USA GOV spokesperson Pentagon press secretary
2013-12..2015-03 John Kirby
2021-01-20..2022-06 John Kirby
2022-08 Pat Ryder|Ryder|Patrick Ryder
2025-01-20 Sean Parnell
@ USA GOV envoy Special envoy to the Middle East
2009-01-22..2011-05-20 George Mitchell
2017..2019-11 Jason Greenblatt
2025-01-20 Steve Witkoff
@ USA GOV envoy Special envoy for Ukraine
2017-07..2019-09 Kurt Volker
2025-01-20..2026-01 Keith Kellogg
@ USA GOV envoy Special envoy for Lebanon
2022..2025-01-20 Amos Hochstein
2025-01-20 Morgan Ortagus
@ USA GOV envoy Special envoy for Syria
2025-05-23 Tom Barrack|Barrack|Thomas Barrack
@ USA GOV envoy Special envoy for Iran
2018-08..2020-11 Brian Hook
2021-01..2023-06 Robert Malley|Malley|Rob Malley
@ USA GOV envoy Special representative for Afghanistan
2009-01..2010-12-13 Richard Holbrooke
2018-09..2021-10-18 Zalmay Khalilzad
@ USA GOV envoy Special envoy for North Korea
2018-08..2021-01-20 Stephen Biegun
@ USA GOV envoy Climate envoy
2021-01-20..2024-03-06 John Kerry
@ USA GOV envoy Special envoy for Sudan
2024-02-26..2025-01-20 Tom Perriello
@ USA GOV envoy Senior adviser for Africa
2025-04 Massad Boulos
@ USA GOV envoy Presidential envoy
2025-01-20 Richard Grenell|Grenell|Ric Grenell
@ USA GOV adviser Senior adviser
2017-01-20..2021-01-20 Jared Kushner
2025-01-20..2025-05-30 Elon Musk
@ USA GOV chiefOfStaff White House chief of staff
2009-01-20..2010-10-01 Rahm Emanuel
2017-01-20 Reince Priebus
2017-07-31 John Kelly
2019-01-02 Mick Mulvaney
2020-03-31 Mark Meadows
2021-01-20 Ron Klain
2023-02-08 Jeff Zients
2025-01-20 Susie Wiles
@ USA GOV adviser White House deputy chief of staff
2025-01-20 Stephen Miller
@ USA MIL armedForcesChief Chairman of the Joint Chiefs of Staff
2001-10-01 Richard Myers
2005-10-01 Peter Pace
2007-10-01 Mike Mullen|Mullen|Michael Mullen
2011-10-01 Martin Dempsey
2015-10-01 Joseph Dunford
2019-10-01 Mark Milley
2023-10-01..2025-02-21 Charles Q. Brown|Brown|C.Q. Brown|Charles Brown
2025-04-11 Dan Caine
@ USA MIL armedForcesChief Central Command chief
2008-10-31 David Petraeus
2010-08-11 James Mattis|Mattis|Jim Mattis
2013-03-22 Lloyd Austin
2016-03-30 Joseph Votel
2019-03-28 Kenneth McKenzie|McKenzie|Frank McKenzie|Kenneth F. McKenzie Jr.
2022-04-01 Michael Kurilla|Kurilla|Erik Kurilla
2025-08-08 Brad Cooper
@ USA SPY intelligenceChief CIA director
1997-07-11 George Tenet
2004-09-24 Porter Goss
2006-05-30 Michael Hayden
2009-02-13 Leon Panetta
2011-09-06..2012-11-09 David Petraeus
2013-03-08 John Brennan
2017-01-23 Mike Pompeo
2018-05-21 Gina Haspel
2021-03-19 William Burns|Burns|Bill Burns
2025-01-23 John Ratcliffe
@ USA SPY intelligenceChief Director of National Intelligence
2010-08-09..2017-01-20 James Clapper
2017-03-16..2019-08-15 Dan Coats
2020-05-26 John Ratcliffe
2021-01-21 Avril Haines
2025-02-12 Tulsi Gabbard
@ USA COP chief FBI director
2001-09-04 Robert Mueller
2013-09-04..2017-05-09 James Comey
2017-08-02..2025-01-19 Christopher Wray
2025-02-21 Kash Patel
@ USA LEG speaker Speaker of the House
1999-01-06 Dennis Hastert
2007-01-04 Nancy Pelosi
2011-01-05 John Boehner
2015-10-29 Paul Ryan
2019-01-03 Nancy Pelosi
2023-01-07..2023-10-03 Kevin McCarthy
2023-10-25 Mike Johnson
@ USA LEG groupLeader Senate majority leader
2007-01-03 Harry Reid
2015-01-03 Mitch McConnell
2021-01-20 Chuck Schumer
2025-01-03 John Thune
@ USA LEG groupLeader House minority leader
2023-01-03 Hakeem Jeffries
@ USA LEG groupLeader Senate minority leader
2025-01-03 Chuck Schumer
@ USA LEG groupLeader Senator
2003-01-03.. Lindsey Graham
1987-01-03..2018-08-25 John McCain
2007-01-03.. Bernie Sanders
1993-01-03..2025-01-03 Bob Menendez|Menendez|Robert Menendez
@ USA GOV chief Federal Reserve chair
1987-08-11 Alan Greenspan
2006-02-01 Ben Bernanke
2014-02-03 Janet Yellen
2018-02-05 Jerome Powell
@ CAN GOV headOfGovernment! Prime Minister
1993-11-04 Jean Chrétien
2003-12-12 Paul Martin
2006-02-06 Stephen Harper
2015-11-04 Justin Trudeau
2025-03-14 Mark Carney
@ CAN GOV foreignMinister Foreign Minister
2011-05-18..2015-02-03 John Baird
2015-11-04 Stéphane Dion
2017-01-10 Chrystia Freeland
2019-11-20 François-Philippe Champagne|Champagne
2021-01-12 Marc Garneau
2021-10-26 Mélanie Joly
2025-05-13 Anita Anand
@ CAN GOV defenceMinister Defence Minister
2015-11-04 Harjit Sajjan
2021-10-26 Anita Anand
2023-07-26 Bill Blair
2025-05-13 David McGuinty
@ CAN GOV treasury Finance Minister
2015-11-04 Bill Morneau
2020-08-18 Chrystia Freeland
2024-12-16 Dominic LeBlanc
2025-03-14 François-Philippe Champagne|Champagne
@ CAN OPP oppositionLeader Leader of the Opposition
2020-08-24..2022-02-02 Erin O'Toole
2022-09-10 Pierre Poilievre
@ CAN GOV governor Premier of Ontario
2018-06-29 Doug Ford
@ MEX GOV headOfState! President
2000-12-01 Vicente Fox
2006-12-01 Felipe Calderón
2012-12-01 Enrique Peña Nieto|Peña Nieto
2018-12-01 Andrés Manuel López Obrador|López Obrador|AMLO
2024-10-01 Claudia Sheinbaum|Sheinbaum|Claudia Sheinbaum Pardo
@ MEX GOV foreignMinister Foreign Minister
2018-12-01 Marcelo Ebrard
2023-06-19 Alicia Bárcena
2024-10-01 Juan Ramón de la Fuente|de la Fuente
@ GTM GOV headOfState! President
2012-01-14..2015-09-03 Otto Pérez Molina|Pérez Molina
2016-01-14 Jimmy Morales
2020-01-14 Alejandro Giammattei|Giammattei|Alejandro Giammattei Falla
2024-01-14 Bernardo Arévalo
@ HND GOV headOfState! President
2006-01-27..2009-06-28 Manuel Zelaya
2010-01-27 Porfirio Lobo
2014-01-27 Juan Orlando Hernández|Hernández
2022-01-27 Xiomara Castro
2026-01-27 Nasry Asfura
@ SLV GOV headOfState! President
2009-06-01 Mauricio Funes
2014-06-01 Salvador Sánchez Cerén|Sánchez Cerén
2019-06-01 Nayib Bukele
@ NIC GOV headOfState! President
2002-01-10 Enrique Bolaños
2007-01-10 Daniel Ortega
@ NIC GOV vicePresident Vice President
2017-01-10 Rosario Murillo
@ CRI GOV headOfState! President
2014-05-08 Luis Guillermo Solís
2018-05-08 Carlos Alvarado
2022-05-08 Rodrigo Chaves|Chaves|Rodrigo Chaves Robles
2026-05-08 Laura Fernández|Fernández|Laura Fernández Delgado
@ PAN GOV headOfState! President
2014-07-01 Juan Carlos Varela
2019-07-01 Laurentino Cortizo
2024-07-01 José Raúl Mulino
@ PAN GOV foreignMinister Foreign Minister
2024-07-01 Javier Martínez-Acha
@ CUB GOV headOfState! President
1976-12-02 Fidel Castro
2008-02-24 Raúl Castro
2018-04-19 Miguel Díaz-Canel|Díaz-Canel
@ CUB GOV foreignMinister Foreign Minister
1999-05-28 Felipe Pérez Roque
2009-03-02 Bruno Rodríguez|Rodríguez|Bruno Rodríguez Parrilla
@ HTI GOV headOfState! President
2001-02-07..2004-02-29 Jean-Bertrand Aristide
2006-05-14 René Préval
2011-05-14..2016-02-07 Michel Martelly
2017-02-07..2021-07-07 Jovenel Moïse
@ HTI GOV headOfGovernment! Prime Minister
2021-07-20..2024-04-25 Ariel Henry
2024-06-03 Garry Conille
2024-11-11 Alix Didier Fils-Aimé|Fils-Aimé
@ HTI CRM groupLeader Gang leader
2020-06 Jimmy Chérizier|Chérizier|Jimmy Cherizier
@ DOM GOV headOfState! President
2004-08-16 Leonel Fernández
2012-08-16 Danilo Medina
2020-08-16 Luis Abinader
@ JAM GOV headOfGovernment! Prime Minister
2012-01-05 Portia Simpson-Miller
2016-03-03 Andrew Holness
@ TTO GOV headOfGovernment! Prime Minister
2010-05-26 Kamla Persad-Bissessar
2015-09-09 Keith Rowley
2025-03-17 Stuart Young
2025-05-01 Kamla Persad-Bissessar
@ BRB GOV headOfGovernment! Prime Minister
2010-10-23 Freundel Stuart
2018-05-25 Mia Mottley
@ BRB GOV ceremonialHead President
2021-11-30 Sandra Mason
2025-11-30 Jeffrey Bostic
@ BHS GOV headOfGovernment! Prime Minister
2017-05-11 Hubert Minnis
2021-09-17 Philip Davis|Davis|Phillip Davis
@ BLZ GOV headOfGovernment! Prime Minister
2008-02-08 Dean Barrow
2020-11-12 Johnny Briceño|Briceño|Juan Briceño|John Briceño
@ ATG GOV headOfGovernment! Prime Minister
2014-06-13 Gaston Browne
@ DMA GOV headOfGovernment! Prime Minister
2004-01-08 Roosevelt Skerrit
@ GRD GOV headOfGovernment! Prime Minister
2013-02-20 Keith Mitchell
2022-06-24 Dickon Mitchell
@ KNA GOV headOfGovernment! Prime Minister
2015-02-18 Timothy Harris
2022-08-05 Terrance Drew
@ LCA GOV headOfGovernment! Prime Minister
2016-06-07 Allen Chastanet
2021-07-28 Philip J. Pierre|Pierre|Philip Pierre|Phillip Pierre
@ VCT GOV headOfGovernment! Prime Minister
2001-03-29 Ralph Gonsalves
2025-11-28 Godwin Friday
@ GUY GOV headOfState! President
2011-12-03 Donald Ramotar
2015-05-16 David Granger
2020-08-02 Irfaan Ali|Mohamed Irfaan Ali|Ali
@ GUY GOV foreignMinister Foreign Minister
2020-08-05 Hugh Todd
@ SUR GOV headOfState! President
2010-08-12 Desi Bouterse
2020-07-16 Chan Santokhi
2025-07-16 Jennifer Geerlings-Simons|Geerlings-Simons|Simons
@ VEN GOV headOfState! President
1999-02-02..2013-03-05 Hugo Chávez
2013-03-05..2026-01-03 Nicolás Maduro
2026-01-03 Delcy Rodríguez
@ VEN GOV vicePresident Vice President
2012-10-13 Nicolás Maduro
2018-06-14..2026-01-03 Delcy Rodríguez
@ VEN GOV foreignMinister Foreign Minister
2017-08-02 Jorge Arreaza
2021-08-19..2022-05 Félix Plasencia
2023-01-07 Yván Gil|Gil
@ VEN GOV defenceMinister Defence Minister
2014-10-25 Vladimir Padrino López|Padrino López|Vladimir Padrino|Padrino
2026-03-18 Gustavo González López
@ VEN GOV interiorMinister Interior Minister
2024-08-27 Diosdado Cabello
@ VEN LEG speaker President of the National Assembly
2021-01-05 Jorge Rodríguez
@ VEN OPP groupLeader Opposition leader
2019-01-23..2023-01-05 Juan Guaidó
2002.. María Corina Machado|Machado
2024-04-19.. Edmundo González|González|Edmundo González Urrutia
2014.. Leopoldo López
2004..2013 Henrique Capriles
@ COL GOV headOfState! President
1998-08-07 Andrés Pastrana
2002-08-07 Álvaro Uribe
2010-08-07 Juan Manuel Santos
2018-08-07 Iván Duque|Duque|Iván Duque Márquez
2022-08-07 Gustavo Petro|Petro|Gustavo Petro Urrego
@ COL GOV vicePresident Vice President
2018-08-07 Marta Lucía Ramírez
2022-08-07 Francia Márquez
@ COL GOV foreignMinister Foreign Minister
2010-08-07 María Ángela Holguín|Holguín
2018-08-07 Carlos Holmes Trujillo
2019-11-12 Claudia Blum
2021-05-19 Marta Lucía Ramírez
2022-08-07 Álvaro Leyva
2024-02 Luis Gilberto Murillo|Murillo
2025-01 Laura Sarabia
2025-07 Rosa Villavicencio|Villavicencio|Rosa Yolanda Villavicencio
@ COL GOV defenceMinister Defence Minister
2022-08-20 Iván Velásquez
2025-03-03 Pedro Sánchez|Pedro Arnulfo Sánchez|Pedro Arnulfo Sánchez Suárez
@ COL REB groupLeader FARC leader
1964..2008-03-26 Manuel Marulanda
2008-03-26 Alfonso Cano
2011-11-04..2017-06-27 Rodrigo Londoño|Timochenko|Timoleón Jiménez
@ COL REB groupLeader ELN leader
2021.. Antonio García|
1998 Pablo Beltrán|
@ ECU GOV headOfState! President
2000-01-22 Gustavo Noboa
2003-01-15 Lucio Gutiérrez
2005-04-20 Alfredo Palacio
2007-01-15 Rafael Correa
2017-05-24 Lenín Moreno
2021-05-24 Guillermo Lasso
2023-11-23 Daniel Noboa
@ ECU GOV foreignMinister Foreign Minister
2023-11-23 Gabriela Sommerfeld
@ PER GOV headOfState! President
1990-07-28 Alberto Fujimori
2000-11-22 Valentín Paniagua
2001-07-28 Alejandro Toledo
2006-07-28 Alan García
2011-07-28 Ollanta Humala
2016-07-28 Pedro Pablo Kuczynski|Kuczynski
2018-03-23 Martín Vizcarra
2020-11-10 Manuel Merino
2020-11-17 Francisco Sagasti
2021-07-28 Pedro Castillo
2022-12-07 Dina Boluarte
2025-10-10 José Jerí
2026-02-18 José María Balcázar
@ PER GOV headOfGovernment Prime Minister
2022-12-21 Alberto Otárola
2024-03-06 Gustavo Adrianzén
2025-05-14 Eduardo Arana
2025-10-14 Ernesto Álvarez|Álvarez|Ernesto Álvarez Miranda
2026-02-24 Denisse Miralles
2026-03-17 Luis Arroyo
@ BOL GOV headOfState! President
2006-01-22..2019-11-10 Evo Morales
2019-11-12 Jeanine Áñez
2020-11-08 Luis Arce
2025-11-08 Rodrigo Paz
@ BRA GOV headOfState! President
1995-01-01 Fernando Henrique Cardoso|Cardoso
2003-01-01 Luiz Inácio Lula da Silva|Lula|Lula da Silva|Luiz Inacio Lula da Silva
2011-01-01 Dilma Rousseff
2016-05-12 Michel Temer
2019-01-01 Jair Bolsonaro
2023-01-01 Luiz Inácio Lula da Silva|Lula|Lula da Silva|Luiz Inacio Lula da Silva
@ BRA GOV foreignMinister Foreign Minister
2003-01-01 Celso Amorim
2011-01-01 Antonio Patriota
2013-08-28 Luiz Alberto Figueiredo
2015-01-01 Mauro Vieira
2016-05-12 José Serra
2017-03-07 Aloysio Nunes|Nunes
2019-01-01 Ernesto Araújo
2021-03-29 Carlos França
2023-01-01 Mauro Vieira
@ BRA GOV adviser Special adviser
2023-01-01 Celso Amorim
@ BRA GOV treasury Finance Minister
2019-01-01 Paulo Guedes
2023-01-01 Fernando Haddad
@ BRA JUD judge Supreme Court justice
2017-03-22 Alexandre de Moraes|de Moraes|Moraes
@ PRY GOV headOfState! President
2008-08-15..2012-06-22 Fernando Lugo
2013-08-15 Horacio Cartes
2018-08-15 Mario Abdo Benítez|Abdo Benítez
2023-08-15 Santiago Peña
@ URY GOV headOfState! President
2005-03-01 Tabaré Vázquez
2010-03-01 José Mujica
2015-03-01 Tabaré Vázquez
2020-03-01 Luis Lacalle Pou|Lacalle Pou
2025-03-01 Yamandú Orsi
@ ARG GOV headOfState! President
1999-12-10..2001-12-20 Fernando de la Rúa|de la Rúa
2002-01-02 Eduardo Duhalde
2003-05-25 Néstor Kirchner
2007-12-10 Cristina Fernández de Kirchner|Kirchner|Fernández de Kirchner|Cristina Kirchner|Cristina Fernandez
2015-12-10 Mauricio Macri
2019-12-10 Alberto Fernández
2023-12-10 Javier Milei
@ ARG GOV vicePresident Vice President
2019-12-10 Cristina Fernández de Kirchner|Kirchner|Fernández de Kirchner|Cristina Kirchner
2023-12-10 Victoria Villarruel
@ ARG GOV foreignMinister Foreign Minister
2010-06-22 Héctor Timerman
2015-12-10 Susana Malcorra
2017-06-12 Jorge Faurie
2019-12-10 Felipe Solá
2021-09-20 Santiago Cafiero
2023-12-10 Diana Mondino
2024-10-30 Gerardo Werthein
2025-10-27 Pablo Quirno
@ ARG GOV treasury Economy Minister
2022-08-03 Sergio Massa
2023-12-10 Luis Caputo
@ CHL GOV headOfState! President
2000-03-11 Ricardo Lagos
2006-03-11 Michelle Bachelet
2010-03-11 Sebastián Piñera
2014-03-11 Michelle Bachelet
2018-03-11 Sebastián Piñera
2022-03-11 Gabriel Boric
2026-03-11 José Antonio Kast
@ CHL GOV foreignMinister Foreign Minister
2014-03-11..2018-03-11 Heraldo Muñoz
2022-03-11 Antonia Urrejola
2023-03-10..2026-03-11 Alberto van Klaveren|van Klaveren
`
