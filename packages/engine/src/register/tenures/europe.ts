/** Who held which office in Europe; the form of a table is told in read-table.ts. */
export const EUROPE = `
@ RUS GOV headOfState! President
1999-12-31..2008-05-07 Vladimir Putin
2008-05-07 Dmitry Medvedev|Medvedev|Dmitri Medvedev
2012-05-07 Vladimir Putin
@ RUS GOV headOfGovernment Prime Minister
1999-08-09 Vladimir Putin
2000-05-07 Mikhail Kasyanov
2004-03-05 Mikhail Fradkov
2007-09-14 Viktor Zubkov
2008-05-08 Vladimir Putin
2012-05-08 Dmitry Medvedev|Medvedev|Dmitri Medvedev
2020-01-16 Mikhail Mishustin
@ RUS GOV foreignMinister Foreign Minister
1998-09-11 Igor Ivanov
2004-03-09 Sergei Lavrov|Lavrov|Sergey Lavrov
@ RUS GOV defenceMinister Defence Minister
2001-03-28 Sergei Ivanov|Ivanov|Sergey Ivanov
2007-02-15 Anatoly Serdyukov
2012-11-06 Sergei Shoigu|Shoigu|Sergey Shoigu
2024-05-14 Andrei Belousov|Belousov|Andrey Belousov
@ RUS GOV spokesperson Kremlin spokesman
2012-05-22 Dmitry Peskov|Peskov|Dmitri Peskov
@ RUS GOV spokesperson Foreign Ministry spokeswoman
2015-08-10 Maria Zakharova
@ RUS GOV securityAdviser Secretary of the Security Council
2008-05-12 Nikolai Patrushev|Patrushev|Nikolay Patrushev
2024-05-12 Sergei Shoigu|Shoigu|Sergey Shoigu
@ RUS GOV adviser Kremlin aide
2012-05-21 Yuri Ushakov|Ushakov|Yury Ushakov
2013-09-20..2020-02-18 Vladislav Surkov
2024-05-14 Nikolai Patrushev|Patrushev|Nikolay Patrushev
@ RUS GOV vicePresident Deputy Chairman of the Security Council
2020-01-16 Dmitry Medvedev|Medvedev|Dmitri Medvedev
@ RUS GOV envoy Special envoy
2025-02-23 Kirill Dmitriev
@ RUS GOV deputyForeignMinister Deputy Foreign Minister
2008-08-15 Sergei Ryabkov|Ryabkov|Sergey Ryabkov
2011-06-12..2025-07-09 Mikhail Bogdanov
@ RUS GOV ambassador Ambassador to the United Nations
2006-05-01 Vitaly Churkin
2017-07-27 Vasily Nebenzya|Nebenzya|Vassily Nebenzia|Nebenzia
@ RUS GOV ambassador Ambassador to the United States
2008-07-26 Sergey Kislyak|Kislyak|Sergei Kislyak
2017-08-21..2024-10-10 Anatoly Antonov
2025-03 Alexander Darchiev
@ RUS MIL armedForcesChief Chief of the General Staff
2012-11-09 Valery Gerasimov
@ RUS LEG speaker Chairman of the State Duma
2011-12-21 Sergei Naryshkin|Naryshkin|Sergey Naryshkin
2016-10-05 Vyacheslav Volodin
@ RUS LEG speaker Chairwoman of the Federation Council
2011-09-21 Valentina Matviyenko|Matviyenko|Valentina Matvienko|Matvienko
@ RUS SPY intelligenceChief Director of the Foreign Intelligence Service
2016-10-05 Sergei Naryshkin|Naryshkin|Sergey Naryshkin
@ RUS SPY intelligenceChief Director of the Federal Security Service
2008-05-12 Alexander Bortnikov
@ RUS GOV governor Head of Chechnya
2007-02-15 Ramzan Kadyrov
@ RUS OPP groupLeader Opposition leader
2011-12..2024-02-16 Alexei Navalny|Navalny|Alexey Navalny
2024-02-19.. Yulia Navalnaya
2008..2015-02-27 Boris Nemtsov
@ RUS PRM groupLeader Wagner Group chief
2014..2023-08-23 Yevgeny Prigozhin|Prigozhin|Yevgeniy Prigozhin
@ UKR GOV headOfState! President
1994-07-19 Leonid Kuchma
2005-01-23 Viktor Yushchenko
2010-02-25..2014-02-22 Viktor Yanukovych|Yanukovych|Viktor Yanukovich|Yanukovich
2014-02-23 Oleksandr Turchynov
2014-06-07 Petro Poroshenko
2019-05-20 Volodymyr Zelenskyy|Zelenskyy|Zelensky|Zelenskiy|Volodymyr Zelensky|Volodymyr Zelenskiy
@ UKR GOV headOfGovernment Prime Minister
2002-11-21 Viktor Yanukovych|Yanukovych|Viktor Yanukovich
2005-01-24 Yulia Tymoshenko
2005-09-08 Yuriy Yekhanurov
2006-08-04 Viktor Yanukovych|Yanukovych|Viktor Yanukovich
2007-12-18 Yulia Tymoshenko
2010-03-11..2014-01-28 Mykola Azarov
2014-02-27 Arseniy Yatsenyuk|Yatsenyuk|Arseny Yatseniuk
2016-04-14 Volodymyr Groysman
2019-08-29 Oleksiy Honcharuk
2020-03-04 Denys Shmyhal
2025-07-17 Yulia Svyrydenko
@ UKR GOV foreignMinister Foreign Minister
2014-06-19 Pavlo Klimkin
2019-08-29 Vadym Prystaiko
2020-03-04 Dmytro Kuleba
2024-09-05 Andrii Sybiha|Sybiha|Andriy Sybiha
@ UKR GOV defenceMinister Defence Minister
2014-10-14 Stepan Poltorak
2019-08-29 Andriy Zagorodniuk
2020-03-04 Andriy Taran
2021-11-04 Oleksii Reznikov|Reznikov|Oleksiy Reznikov
2023-09-06 Rustem Umerov
2025-07-17..2026-01 Denys Shmyhal
2026-01 Mykhailo Fedorov
@ UKR GOV chiefOfStaff Head of the Office of the President
2020-02-11..2025-11-28 Andriy Yermak|Yermak|Andrii Yermak
2026-01 Kyrylo Budanov
@ UKR MIL armedForcesChief Commander-in-Chief
2021-07-27 Valerii Zaluzhnyi|Zaluzhnyi|Zaluzhny|Valeriy Zaluzhny|Valery Zaluzhny
2024-02-08 Oleksandr Syrskyi|Syrskyi|Syrsky|Oleksandr Syrsky
@ UKR SPY intelligenceChief Chief of Defence Intelligence
2020-08-05..2026-01 Kyrylo Budanov
@ UKR GOV securityAdviser Secretary of the National Security and Defence Council
2019-10-03 Oleksiy Danilov
2024-03-26 Oleksandr Lytvynenko
2025-07-18 Rustem Umerov
@ UKR LEG speaker Chairman of the Verkhovna Rada
2021-10-08 Ruslan Stefanchuk
@ BLR GOV headOfState! President
1994-07-20 Alexander Lukashenko|Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka|Lukashenka
@ BLR GOV headOfGovernment Prime Minister
2014-12-27 Andrei Kobyakov
2018-08-18 Sergei Rumas
2020-06-04 Roman Golovchenko
2025-03-10 Alexander Turchin
@ BLR GOV foreignMinister Foreign Minister
2003-03..2012-08-20 Sergei Martynov
2012-08-20 Vladimir Makei|Makei|Uladzimir Makei
2022-12-13 Sergei Aleinik|Aleinik
2024-06-27 Maxim Ryzhenkov
@ BLR OPP groupLeader Opposition leader
2020-07-14 Sviatlana Tsikhanouskaya|Tsikhanouskaya|Svetlana Tikhanovskaya|Tikhanovskaya
@ MDA GOV headOfState! President
2001-04-07..2009-09-11 Vladimir Voronin
2012-03-23 Nicolae Timofti
2016-12-23 Igor Dodon
2020-12-24 Maia Sandu
@ MDA GOV headOfGovernment Prime Minister
2009-09-25..2013-04-25 Vlad Filat
2013-05-30..2015-02-18 Iurie Leanca
2015-07-30..2015-10-30 Valeriu Strelet
2016-01-20 Pavel Filip
2019-06-08 Maia Sandu
2019-11-14..2020-12-31 Ion Chicu
2021-08-06 Natalia Gavrilita
2023-02-16 Dorin Recean
2025-11-01 Alexandru Munteanu
@ MDA GOV foreignMinister Foreign Minister
2021-08-06 Nicu Popescu
2024-01-29 Mihai Popsoi|Popsoi|Mihai Popșoi
@ GBR GOV ceremonialHead Queen
1952-02-06..2022-09-08 Queen Elizabeth II|Queen Elizabeth|Elizabeth II
@ GBR GOV ceremonialHead King
2022-09-08 King Charles III|King Charles|Charles III
@ GBR GOV headOfGovernment! Prime Minister
1997-05-02 Tony Blair
2007-06-27 Gordon Brown
2010-05-11 David Cameron
2016-07-13 Theresa May|May
2019-07-24 Boris Johnson
2022-09-06 Liz Truss
2022-10-25 Rishi Sunak
2024-07-05 Keir Starmer
@ GBR GOV foreignMinister Foreign Secretary
1997-05-02 Robin Cook
2001-06-08 Jack Straw
2006-05-05 Margaret Beckett
2007-06-28 David Miliband
2010-05-12 William Hague
2014-07-15 Philip Hammond
2016-07-13 Boris Johnson
2018-07-09 Jeremy Hunt
2019-07-24 Dominic Raab
2021-09-15 Liz Truss
2022-09-06 James Cleverly
2023-11-13 David Cameron|Cameron|Lord Cameron
2024-07-05 David Lammy
2025-09-05 Yvette Cooper
@ GBR GOV defenceMinister Defence Secretary
1999-10-11 Geoff Hoon
2005-05-06 John Reid
2006-05-05 Des Browne
2008-10-03 John Hutton
2009-06-05 Bob Ainsworth
2010-05-12 Liam Fox
2011-10-14 Philip Hammond
2014-07-15 Michael Fallon
2017-11-02 Gavin Williamson
2019-05-01 Penny Mordaunt
2019-07-24 Ben Wallace
2023-08-31 Grant Shapps
2024-07-05 John Healey
@ GBR GOV interiorMinister Home Secretary
2001-06-08..2004-12-15 David Blunkett
2004-12-15 Charles Clarke
2006-05-05 John Reid
2007-06-28 Jacqui Smith
2009-06-05 Alan Johnson
2010-05-12 Theresa May|May
2016-07-13 Amber Rudd
2018-04-30 Sajid Javid
2019-07-24 Priti Patel
2022-09-06 Suella Braverman
2023-11-13 James Cleverly
2024-07-05 Yvette Cooper
2025-09-05 Shabana Mahmood
@ GBR GOV treasury Chancellor of the Exchequer
1997-05-02 Gordon Brown
2007-06-28 Alistair Darling
2010-05-11 George Osborne
2016-07-13 Philip Hammond
2019-07-24 Sajid Javid
2020-02-13 Rishi Sunak
2022-07-05 Nadhim Zahawi
2022-09-06 Kwasi Kwarteng
2022-10-14 Jeremy Hunt
2024-07-05 Rachel Reeves
@ GBR GOV vicePresident Deputy Prime Minister
1997-05-02..2007-06-27 John Prescott
2010-05-11..2015-05-08 Nick Clegg
2021-09-15..2022-09-06 Dominic Raab
2022-10-25..2023-04-21 Dominic Raab
2023-04-21 Oliver Dowden
2024-07-05 Angela Rayner
2025-09-05 David Lammy
@ GBR GOV securityAdviser National Security Adviser
2024-12 Jonathan Powell
@ GBR OPP oppositionLeader Leader of the Opposition
2005-12-06 David Cameron
2010-09-25 Ed Miliband
2015-09-12 Jeremy Corbyn
2020-04-04 Keir Starmer
2024-07-05 Rishi Sunak
2024-11-02 Kemi Badenoch
@ GBR PTY groupLeader Reform UK leader
2024-06-03 Nigel Farage
@ GBR GOV governor First Minister of Scotland
2007-05-16 Alex Salmond
2014-11-20 Nicola Sturgeon
2023-03-29 Humza Yousaf
2024-05-08 John Swinney
@ GBR GOV ambassador Ambassador to the United States
2020-02-10 Karen Pierce
2025-02-10..2025-09-11 Peter Mandelson
@ IRL GOV headOfGovernment! Taoiseach
1997-06-26 Bertie Ahern
2008-05-07 Brian Cowen
2011-03-09 Enda Kenny
2017-06-14 Leo Varadkar
2020-06-27 Micheál Martin|Martin|Micheal Martin
2022-12-17 Leo Varadkar
2024-04-09 Simon Harris
2025-01-23 Micheál Martin|Martin|Micheal Martin
@ IRL GOV ceremonialHead President
1997-11-11 Mary McAleese
2011-11-11 Michael D. Higgins|Higgins|Michael Higgins
2025-11-11 Catherine Connolly
@ IRL GOV foreignMinister Foreign Minister
2017-06-14 Simon Coveney
2022-12-17 Micheál Martin|Martin|Micheal Martin
2025-01-23 Simon Harris
@ FRA GOV headOfState! President
1995-05-17 Jacques Chirac
2007-05-16 Nicolas Sarkozy
2012-05-15 François Hollande
2017-05-14 Emmanuel Macron
@ FRA GOV headOfGovernment Prime Minister
1997-06-02 Lionel Jospin
2002-05-06 Jean-Pierre Raffarin
2005-05-31 Dominique de Villepin|de Villepin|Villepin
2007-05-17 François Fillon
2012-05-15 Jean-Marc Ayrault
2014-03-31 Manuel Valls
2016-12-06 Bernard Cazeneuve
2017-05-15 Edouard Philippe|Philippe|Édouard Philippe
2020-07-03 Jean Castex
2022-05-16 Élisabeth Borne
2024-01-09 Gabriel Attal
2024-09-05 Michel Barnier
2024-12-13 François Bayrou
2025-09-09 Sébastien Lecornu
@ FRA GOV foreignMinister Foreign Minister
1997-06-04 Hubert Védrine
2002-05-07 Dominique de Villepin|de Villepin|Villepin
2004-03-31 Michel Barnier
2005-06-02 Philippe Douste-Blazy
2007-05-18 Bernard Kouchner
2010-11-14 Michèle Alliot-Marie
2011-02-27 Alain Juppé
2012-05-16 Laurent Fabius
2016-02-11 Jean-Marc Ayrault
2017-05-17 Jean-Yves Le Drian|Le Drian
2022-05-20 Catherine Colonna
2024-01-11 Stéphane Séjourné
2024-09-21 Jean-Noël Barrot
@ FRA GOV defenceMinister Defence Minister
2002-05-07 Michèle Alliot-Marie
2007-05-18 Hervé Morin
2011-02-27 Gérard Longuet
2012-05-16 Jean-Yves Le Drian|Le Drian
2017-06-21 Florence Parly
2022-05-20 Sébastien Lecornu
2025-10-12 Catherine Vautrin
@ FRA PTY groupLeader National Rally leader
2011-01-16 Marine Le Pen|Le Pen
2022-11-05 Jordan Bardella
@ FRA PTY groupLeader France Unbowed leader
2016-02-10 Jean-Luc Mélenchon
@ DEU GOV headOfGovernment! Chancellor
1998-10-27 Gerhard Schröder|Schröder|Gerhard Schroeder|Schroeder
2005-11-22 Angela Merkel
2021-12-08 Olaf Scholz
2025-05-06 Friedrich Merz
@ DEU GOV ceremonialHead President
1999-07-01 Johannes Rau
2004-07-01 Horst Köhler|Köhler|Horst Koehler
2010-06-30 Christian Wulff
2012-03-18 Joachim Gauck
2017-03-19 Frank-Walter Steinmeier
@ DEU GOV foreignMinister Foreign Minister
1998-10-27 Joschka Fischer
2005-11-22 Frank-Walter Steinmeier
2009-10-28 Guido Westerwelle
2013-12-17 Frank-Walter Steinmeier
2017-01-27 Sigmar Gabriel
2018-03-14 Heiko Maas
2021-12-08 Annalena Baerbock
2025-05-06 Johann Wadephul
@ DEU GOV defenceMinister Defence Minister
1998-10-27 Rudolf Scharping
2002-07-19 Peter Struck
2005-11-22 Franz Josef Jung
2009-10-28 Karl-Theodor zu Guttenberg|Guttenberg|zu Guttenberg
2011-03-03 Thomas de Maizière|de Maizière
2013-12-17 Ursula von der Leyen|von der Leyen
2019-07-17 Annegret Kramp-Karrenbauer
2021-12-08 Christine Lambrecht
2023-01-19 Boris Pistorius
@ DEU GOV vicePresident Vice Chancellor
2021-12-08 Robert Habeck
2025-05-06 Lars Klingbeil
@ DEU PTY groupLeader AfD leader
2022-06-18 Alice Weidel
@ ITA GOV headOfGovernment! Prime Minister
2000-04-26 Giuliano Amato
2001-06-11 Silvio Berlusconi
2006-05-17 Romano Prodi
2008-05-08 Silvio Berlusconi
2011-11-16 Mario Monti
2013-04-28 Enrico Letta
2014-02-22 Matteo Renzi
2016-12-12 Paolo Gentiloni
2018-06-01 Giuseppe Conte
2021-02-13 Mario Draghi
2022-10-22 Giorgia Meloni
@ ITA GOV ceremonialHead President
1999-05-18 Carlo Azeglio Ciampi
2006-05-15 Giorgio Napolitano
2015-02-03 Sergio Mattarella
@ ITA GOV foreignMinister Foreign Minister
2002-11-14 Franco Frattini
2004-11-18 Gianfranco Fini
2006-05-18 Massimo D'Alema|D'Alema
2008-05-08 Franco Frattini
2011-11-16 Giulio Terzi|Terzi
2013-04-28 Emma Bonino
2014-02-22 Federica Mogherini
2014-10-31 Paolo Gentiloni
2016-12-12 Angelino Alfano
2018-06-01 Enzo Moavero Milanesi|Moavero
2019-09-05 Luigi Di Maio|Di Maio
2022-10-22 Antonio Tajani
@ ITA GOV defenceMinister Defence Minister
2014-02-22 Roberta Pinotti
2018-06-01 Elisabetta Trenta
2019-09-05 Lorenzo Guerini
2022-10-22 Guido Crosetto
@ ITA GOV vicePresident Deputy Prime Minister
2018-06-01..2019-09-05 Matteo Salvini
2022-10-22 Matteo Salvini
@ ESP GOV ceremonialHead King
1975-11-22 King Juan Carlos|Juan Carlos I|King Juan Carlos I
2014-06-19 King Felipe VI|King Felipe|Felipe VI
@ ESP GOV headOfGovernment! Prime Minister
1996-05-05 José María Aznar
2004-04-17 José Luis Rodríguez Zapatero|Zapatero
2011-12-21 Mariano Rajoy
2018-06-02 Pedro Sánchez
@ ESP GOV foreignMinister Foreign Minister
2004-04-18 Miguel Ángel Moratinos
2010-10-21 Trinidad Jiménez
2011-12-22 José Manuel García-Margallo
2016-11-04 Alfonso Dastis
2018-06-07 Josep Borrell
2020-01-13 Arancha González Laya|González Laya
2021-07-12 José Manuel Albares|Albares
@ ESP GOV defenceMinister Defence Minister
2018-06-07 Margarita Robles
@ ESP OPP oppositionLeader People's Party leader
2018-07-21 Pablo Casado
2022-04-02 Alberto Núñez Feijóo|Feijóo|Núñez Feijóo
@ PRT GOV headOfGovernment! Prime Minister
2002-04-06 José Manuel Barroso|Barroso|Durão Barroso
2004-07-17 Pedro Santana Lopes
2005-03-12 José Sócrates
2011-06-21 Pedro Passos Coelho|Passos Coelho
2015-11-26 António Costa
2024-04-02 Luís Montenegro
@ PRT GOV ceremonialHead President
1996-03-09 Jorge Sampaio
2006-03-09 Aníbal Cavaco Silva|Cavaco Silva
2016-03-09 Marcelo Rebelo de Sousa|Rebelo de Sousa
2026-03-09 António José Seguro
@ PRT GOV foreignMinister Foreign Minister
2015-11-26 Augusto Santos Silva
2022-03-30 João Gomes Cravinho
2024-04-02 Paulo Rangel
@ NLD GOV ceremonialHead King
2013-04-30 King Willem-Alexander|Willem-Alexander
@ NLD GOV headOfGovernment! Prime Minister
1994-08-22 Wim Kok
2002-07-22 Jan Peter Balkenende
2010-10-14 Mark Rutte
2024-07-02 Dick Schoof
2026-02-23 Rob Jetten
@ NLD GOV foreignMinister Foreign Minister
2014-10-17..2017-10-26 Bert Koenders
2018-03-07 Stef Blok
2021-05-25 Sigrid Kaag
2022-01-10 Wopke Hoekstra
2023-09-05 Hanke Bruins Slot|Bruins Slot
2024-07-02..2025-08-22 Caspar Veldkamp
2025-09..2026-02-23 David van Weel|van Weel
2026-02-23 Tom Berendsen
@ NLD GOV defenceMinister Defence Minister
2022-01-10 Kajsa Ollongren
2024-07-02..2026-02-23 Ruben Brekelmans
@ NLD PTY groupLeader Party for Freedom leader
2006-02-22 Geert Wilders
@ BEL GOV ceremonialHead King
1993-08-09 King Albert II|Albert II
2013-07-21 King Philippe
@ BEL GOV headOfGovernment! Prime Minister
1999-07-12 Guy Verhofstadt
2008-03-20 Yves Leterme
2008-12-30 Herman Van Rompuy|Van Rompuy
2009-11-25 Yves Leterme
2011-12-06 Elio Di Rupo|Di Rupo
2014-10-11 Charles Michel
2019-10-27 Sophie Wilmès
2020-10-01 Alexander De Croo|De Croo
2025-02-03 Bart De Wever|De Wever
@ BEL GOV foreignMinister Foreign Minister
2022-07-15 Hadja Lahbib
2024-12-01 Bernard Quintin
2025-02-03 Maxime Prévot
@ LUX GOV headOfGovernment! Prime Minister
1995-01-20 Jean-Claude Juncker
2013-12-04 Xavier Bettel
2023-11-17 Luc Frieden
@ LUX GOV foreignMinister Foreign Minister
2004-07-31 Jean Asselborn
2023-11-17 Xavier Bettel
@ CHE GOV headOfState! President
2015-01-01 Simonetta Sommaruga
2016-01-01 Johann Schneider-Ammann
2017-01-01 Doris Leuthard
2018-01-01 Alain Berset
2019-01-01 Ueli Maurer
2020-01-01 Simonetta Sommaruga
2021-01-01 Guy Parmelin
2022-01-01 Ignazio Cassis
2023-01-01 Alain Berset
2024-01-01 Viola Amherd
2025-01-01 Karin Keller-Sutter
2026-01-01 Guy Parmelin
@ CHE GOV foreignMinister Foreign Minister
2012-01-01 Didier Burkhalter
2017-11-01 Ignazio Cassis
@ AUT GOV ceremonialHead President
2004-07-08..2016-07-08 Heinz Fischer
2017-01-26 Alexander Van der Bellen|Van der Bellen
@ AUT GOV headOfGovernment! Chancellor
2000-02-04 Wolfgang Schüssel
2007-01-11 Alfred Gusenbauer
2008-12-02 Werner Faymann
2016-05-17 Christian Kern
2017-12-18 Sebastian Kurz
2019-06-03 Brigitte Bierlein
2020-01-07 Sebastian Kurz
2021-10-11 Alexander Schallenberg
2021-12-06 Karl Nehammer
2025-01-10 Alexander Schallenberg
2025-03-03 Christian Stocker
@ AUT GOV foreignMinister Foreign Minister
2013-12-16 Sebastian Kurz
2017-12-18 Karin Kneissl
2019-06-03 Alexander Schallenberg
2025-03-03 Beate Meinl-Reisinger
@ LIE GOV headOfGovernment! Prime Minister
2013-03-27 Adrian Hasler
2021-03-25 Daniel Risch
2025-04-10 Brigitte Haas
@ POL GOV headOfState President
1995-12-23 Aleksander Kwaśniewski|Kwasniewski|Kwaśniewski
2005-12-23..2010-04-10 Lech Kaczyński|Kaczynski|Kaczyński
2010-08-06 Bronisław Komorowski|Komorowski
2015-08-06 Andrzej Duda
2025-08-06 Karol Nawrocki
@ POL GOV headOfGovernment! Prime Minister
2001-10-19 Leszek Miller
2004-05-02 Marek Belka
2005-10-31 Kazimierz Marcinkiewicz
2006-07-14 Jarosław Kaczyński|Kaczynski|Kaczyński
2007-11-16 Donald Tusk
2014-09-22 Ewa Kopacz
2015-11-16 Beata Szydło|Szydlo|Szydło
2017-12-11 Mateusz Morawiecki
2023-12-13 Donald Tusk
@ POL GOV foreignMinister Foreign Minister
2007-11-16 Radosław Sikorski|Sikorski|Radoslaw Sikorski|Radek Sikorski
2014-09-22 Grzegorz Schetyna
2015-11-16 Witold Waszczykowski
2018-01-09 Jacek Czaputowicz
2020-08-26 Zbigniew Rau
2023-12-13 Radosław Sikorski|Sikorski|Radoslaw Sikorski|Radek Sikorski
@ POL GOV defenceMinister Defence Minister
2011-08-02 Tomasz Siemoniak
2015-11-16 Antoni Macierewicz
2018-01-09 Mariusz Błaszczak|Blaszczak|Błaszczak
2023-12-13 Władysław Kosiniak-Kamysz|Kosiniak-Kamysz
@ POL OPP groupLeader Law and Justice leader
2003-01-18 Jarosław Kaczyński|Kaczynski|Kaczyński
@ CZE GOV headOfState President
1993-02-02 Václav Havel
2003-03-07 Václav Klaus
2013-03-08 Miloš Zeman
2023-03-09 Petr Pavel
@ CZE GOV headOfGovernment! Prime Minister
2010-07-13 Petr Nečas|Necas|Nečas
2013-07-10 Jiří Rusnok
2014-01-29 Bohuslav Sobotka
2017-12-13 Andrej Babiš|Babis|Babiš
2021-12-17 Petr Fiala
2025-12-09 Andrej Babiš|Babis|Babiš
@ CZE GOV foreignMinister Foreign Minister
2018-10-16..2021-04-12 Tomáš Petříček
2021-12-17 Jan Lipavský
2025-12-15 Petr Macinka
@ CZE GOV defenceMinister Defence Minister
2021-12-17..2025-12-15 Jana Černochová
@ SVK GOV headOfState President
1999-06-15 Rudolf Schuster
2004-06-15 Ivan Gašparovič
2014-06-15 Andrej Kiska
2019-06-15 Zuzana Čaputová
2024-06-15 Peter Pellegrini
@ SVK GOV headOfGovernment! Prime Minister
1998-10-30 Mikuláš Dzurinda
2006-07-04 Robert Fico
2010-07-09 Iveta Radičová
2012-04-04 Robert Fico
2018-03-22 Peter Pellegrini
2020-03-21 Igor Matovič
2021-04-01 Eduard Heger
2023-05-15 Ľudovít Ódor|Odor|Ludovit Odor
2023-10-25 Robert Fico
@ SVK GOV foreignMinister Foreign Minister
2012-04-04 Miroslav Lajčák|Lajcak|Lajčák
2020-03-21 Ivan Korčok
2022-09-13 Rastislav Káčer
2023-10-25 Juraj Blanár
@ HUN GOV ceremonialHead President
2012-05-10 János Áder
2022-05-10 Katalin Novák
2024-03-05 Tamás Sulyok
@ HUN GOV headOfGovernment! Prime Minister
1998-07-06 Viktor Orbán|Orban|Orbán
2002-05-27 Péter Medgyessy
2004-09-29 Ferenc Gyurcsány
2009-04-14 Gordon Bajnai
2010-05-29 Viktor Orbán|Orban|Orbán
2026-05-09 Péter Magyar
@ HUN GOV foreignMinister Foreign Minister
2010-05-29 János Martonyi
2014-06-06 Tibor Navracsics
2014-09-23..2026-05-12 Péter Szijjártó|Szijjarto|Szijjártó
2026-05-12 Anita Orbán
@ HUN GOV defenceMinister Defence Minister
2022-05-24..2026-05-12 Kristóf Szalay-Bobrovniczky
@ ROU GOV headOfState! President
1996-11-29 Emil Constantinescu
2000-12-20 Ion Iliescu
2004-12-20 Traian Băsescu
2014-12-21 Klaus Iohannis
2025-02-12 Ilie Bolojan
2025-05-26 Nicușor Dan|Dan
@ ROU GOV headOfGovernment Prime Minister
2012-05-07 Victor Ponta
2015-11-17 Dacian Cioloș
2017-01-04 Sorin Grindeanu
2017-06-29 Mihai Tudose
2018-01-29 Viorica Dăncilă
2019-11-04 Ludovic Orban
2020-12-23 Florin Cîțu
2021-11-25 Nicolae Ciucă|Ciuca|Ciucă
2023-06-15..2025-05-06 Marcel Ciolacu
2025-06-23 Ilie Bolojan
@ ROU GOV foreignMinister Foreign Minister
2019-11-04 Bogdan Aurescu
2023-06-15 Luminița Odobescu
2024-12-23 Emil Hurezeanu
2025-06-23 Oana Țoiu|Toiu
@ BGR GOV headOfState President
2002-01-22 Georgi Parvanov
2012-01-22 Rosen Plevneliev
2017-01-22 Rumen Radev
2026-01-23 Iliana Iotova|Iotova|Iliyana Yotova|Yotova
@ BGR GOV headOfGovernment! Prime Minister
2009-07-27..2013-03-13 Boyko Borisov|Borisov|Boyko Borissov|Borissov
2013-05-29..2014-08-06 Plamen Oresharski
2014-11-07..2017-01-27 Boyko Borisov|Borisov|Boyko Borissov|Borissov
2017-05-04..2021-05-12 Boyko Borisov|Borisov|Boyko Borissov|Borissov
2021-05-12 Stefan Yanev
2021-12-13 Kiril Petkov
2022-08-02 Galab Donev
2023-06-06 Nikolai Denkov
2024-04-09 Dimitar Glavchev
2025-01-16 Rosen Zhelyazkov
2026-02-19 Andrey Gyurov
2026-05-08 Rumen Radev
@ GRC GOV ceremonialHead President
2015-03-13 Prokopis Pavlopoulos
2020-03-13 Katerina Sakellaropoulou
2025-03-13 Konstantinos Tasoulas|Tasoulas|Constantine Tassoulas
@ GRC GOV headOfGovernment! Prime Minister
1996-01-22 Costas Simitis
2004-03-10 Costas Karamanlis|Karamanlis|Kostas Karamanlis
2009-10-06 George Papandreou
2011-11-11..2012-05-16 Lucas Papademos
2012-06-20 Antonis Samaras
2015-01-26 Alexis Tsipras
2019-07-08 Kyriakos Mitsotakis
@ GRC GOV foreignMinister Foreign Minister
2015-01-27..2018-10-20 Nikos Kotzias
2019-07-09 Nikos Dendias
2023-06-27 George Gerapetritis|Gerapetritis|Giorgos Gerapetritis
@ GRC GOV defenceMinister Defence Minister
2015-01-27 Panos Kammenos
2019-07-09 Nikos Panagiotopoulos
2023-06-27 Nikos Dendias
@ CYP GOV headOfState! President
2003-02-28 Tassos Papadopoulos
2008-02-28 Demetris Christofias
2013-02-28 Nicos Anastasiades
2023-02-28 Nikos Christodoulides|Christodoulides|Nicos Christodoulides
@ CYP GOV foreignMinister Foreign Minister
2013-03-01 Ioannis Kasoulides
2018-03-01 Nikos Christodoulides|Christodoulides|Nicos Christodoulides
2022-01-11 Ioannis Kasoulides
2023-03-01 Constantinos Kombos
@ CYP GOV groupLeader Turkish Cypriot leader
2005-04-25 Mehmet Ali Talat
2010-04-23 Derviş Eroğlu|Eroglu
2015-04-30 Mustafa Akıncı|Akinci
2020-10-23 Ersin Tatar
2025-10-24 Tufan Erhürman|Erhurman
@ MLT GOV headOfGovernment! Prime Minister
2013-03-11 Joseph Muscat
2020-01-13 Robert Abela
@ MLT GOV ceremonialHead President
2014-04-04 Marie-Louise Coleiro Preca
2019-04-04 George Vella
2024-04-04 Myriam Spiteri Debono
@ SWE GOV headOfGovernment! Prime Minister
1996-03-22 Göran Persson
2006-10-06 Fredrik Reinfeldt
2014-10-03 Stefan Löfven|Lofven|Löfven
2021-11-30 Magdalena Andersson
2022-10-18 Ulf Kristersson
@ SWE GOV ceremonialHead King
1973-09-15 King Carl XVI Gustaf|Carl XVI Gustaf|King Carl Gustaf
@ SWE GOV foreignMinister Foreign Minister
1998-10-07..2003-09-11 Anna Lindh
2006-10-06 Carl Bildt
2014-10-03 Margot Wallström|Wallstrom|Wallström
2019-09-10 Ann Linde
2022-10-18 Tobias Billström|Billstrom|Billström
2024-09-10 Maria Malmer Stenergard|Malmer Stenergard|Stenergard
@ SWE GOV defenceMinister Defence Minister
2014-10-03 Peter Hultqvist
2022-10-18 Pål Jonson|Jonson
@ NOR GOV ceremonialHead King
1991-01-17 King Harald V|King Harald|Harald V
@ NOR GOV headOfGovernment! Prime Minister
2000-03-17 Jens Stoltenberg
2001-10-19 Kjell Magne Bondevik
2005-10-17 Jens Stoltenberg
2013-10-16 Erna Solberg
2021-10-14 Jonas Gahr Støre|Støre|Gahr Støre|Jonas Gahr Store|Store
@ NOR GOV foreignMinister Foreign Minister
2005-10-17 Jonas Gahr Støre|Støre|Gahr Støre
2012-09-21 Espen Barth Eide|Barth Eide|Eide
2013-10-16 Børge Brende
2017-10-20 Ine Eriksen Søreide|Eriksen Søreide|Søreide
2021-10-14 Anniken Huitfeldt
2023-10-16 Espen Barth Eide|Barth Eide|Eide
@ DNK GOV ceremonialHead Queen
1972-01-14..2024-01-14 Queen Margrethe II|Queen Margrethe|Margrethe II
@ DNK GOV ceremonialHead King
2024-01-14 King Frederik X|King Frederik|Frederik X
@ DNK GOV headOfGovernment! Prime Minister
1993-01-25 Poul Nyrup Rasmussen
2001-11-27 Anders Fogh Rasmussen|Rasmussen|Fogh Rasmussen
2009-04-05 Lars Løkke Rasmussen|Rasmussen|Løkke Rasmussen
2011-10-03 Helle Thorning-Schmidt
2015-06-28 Lars Løkke Rasmussen|Rasmussen|Løkke Rasmussen
2019-06-27 Mette Frederiksen
@ DNK GOV foreignMinister Foreign Minister
2016-11-28 Anders Samuelsen
2019-06-27 Jeppe Kofod
2022-12-15 Lars Løkke Rasmussen|Rasmussen|Løkke Rasmussen|Lokke Rasmussen
@ DNK GOV defenceMinister Defence Minister
2022-12-15 Jakob Ellemann-Jensen
2023-08-22 Troels Lund Poulsen|Lund Poulsen|Poulsen
@ GRL GOV headOfGovernment! Prime Minister
2021-04-23 Múte Egede|Egede|Múte Bourup Egede
2025-04-07 Jens-Frederik Nielsen
@ FIN GOV headOfState President
2000-03-01 Tarja Halonen
2012-03-01 Sauli Niinistö
2024-03-01 Alexander Stubb
@ FIN GOV headOfGovernment! Prime Minister
2011-06-22 Jyrki Katainen
2014-06-24 Alexander Stubb
2015-05-29 Juha Sipilä
2019-06-06 Antti Rinne
2019-12-10 Sanna Marin
2023-06-20 Petteri Orpo
@ FIN GOV foreignMinister Foreign Minister
2015-05-29 Timo Soini
2019-06-06 Pekka Haavisto
2023-06-20 Elina Valtonen
@ FIN GOV defenceMinister Defence Minister
2023-06-20 Antti Häkkänen
@ ISL GOV headOfGovernment! Prime Minister
2013-05-23 Sigmundur Davíð Gunnlaugsson
2016-04-07 Sigurður Ingi Jóhannsson
2017-01-11 Bjarni Benediktsson
2017-11-30 Katrín Jakobsdóttir
2024-04-09 Bjarni Benediktsson
2024-12-21 Kristrún Frostadóttir
@ ISL GOV ceremonialHead President
1996-08-01 Ólafur Ragnar Grímsson
2016-08-01 Guðni Jóhannesson
2024-08-01 Halla Tómasdóttir
@ EST GOV ceremonialHead President
2006-10-09 Toomas Hendrik Ilves
2016-10-10 Kersti Kaljulaid
2021-10-11 Alar Karis
@ EST GOV headOfGovernment! Prime Minister
2005-04-13 Andrus Ansip
2014-03-26 Taavi Rõivas
2016-11-23 Jüri Ratas
2021-01-26 Kaja Kallas
2024-07-23 Kristen Michal
@ EST GOV foreignMinister Foreign Minister
2015-07-16 Marina Kaljurand
2016-11-23 Sven Mikser
2019-04-29 Urmas Reinsalu
2021-01-26 Eva-Maria Liimets
2022-07-18 Urmas Reinsalu
2023-04-17 Margus Tsahkna
@ EST GOV defenceMinister Defence Minister
2022-07-18 Hanno Pevkur
@ LVA GOV ceremonialHead President
1999-07-08 Vaira Vīķe-Freiberga
2007-07-08 Valdis Zatlers
2011-07-08 Andris Bērziņš
2015-07-08 Raimonds Vējonis
2019-07-08 Egils Levits
2023-07-08 Edgars Rinkēvičs
@ LVA GOV headOfGovernment! Prime Minister
2009-03-12 Valdis Dombrovskis
2014-01-22 Laimdota Straujuma
2016-02-11 Māris Kučinskis
2019-01-23 Krišjānis Kariņš
2023-09-15..2026-05-28 Evika Siliņa
2026-05-28 Andris Kulbergs
@ LVA GOV foreignMinister Foreign Minister
2011-10-25 Edgars Rinkēvičs
2023-09-15 Krišjānis Kariņš
2024-04-19 Baiba Braže
@ LVA GOV defenceMinister Defence Minister
2023-09-15..2026-05-10 Andris Sprūds
@ LTU GOV headOfState! President
1998-02-26 Valdas Adamkus
2003-02-26 Rolandas Paksas
2004-07-12 Valdas Adamkus
2009-07-12 Dalia Grybauskaitė
2019-07-12 Gitanas Nausėda
@ LTU GOV headOfGovernment Prime Minister
2008-12-09 Andrius Kubilius
2012-12-13 Algirdas Butkevičius
2016-12-13 Saulius Skvernelis
2020-12-11 Ingrida Šimonytė
2024-12-12 Gintautas Paluckas
2025-08-05 Rimantas Šadžius
2025-09-25 Inga Ruginienė
@ LTU GOV foreignMinister Foreign Minister
2012-12-13 Linas Linkevičius
2020-12-11 Gabrielius Landsbergis
2024-12-12 Kęstutis Budrys
@ LTU GOV defenceMinister Defence Minister
2020-12-11 Arvydas Anušauskas
2024-03-25 Laurynas Kasčiūnas
2024-12-12 Dovilė Šakalienė
@ SRB GOV headOfState! President
2004-07-11 Boris Tadić|Tadic|Tadić
2012-05-31 Tomislav Nikolić|Nikolic|Nikolić
2017-05-31 Aleksandar Vučić|Vucic|Vučić
@ SRB GOV headOfGovernment Prime Minister
2001-01-25..2003-03-12 Zoran Đinđić|Djindjic|Zoran Djindjic
2004-03-03 Vojislav Koštunica|Kostunica|Koštunica
2008-07-07 Mirko Cvetković
2012-07-27 Ivica Dačić|Dacic|Dačić
2014-04-27..2017-05-31 Aleksandar Vučić|Vucic|Vučić
2017-06-29 Ana Brnabić|Brnabic|Brnabić
2024-05-02 Miloš Vučević
2025-04-16 Đuro Macut|Macut|Djuro Macut
@ SRB GOV foreignMinister Foreign Minister
2007-05-15..2012-07-27 Vuk Jeremić
2014-04-27 Ivica Dačić|Dacic|Dačić
2020-10-28 Nikola Selaković
2022-10-26 Ivica Dačić|Dacic|Dačić
2024-05-02 Marko Đurić|Djuric|Marko Djuric
@ XKX GOV headOfState President
2008-02-17..2010-09-27 Fatmir Sejdiu
2011-04-07 Atifete Jahjaga
2016-04-07..2020-11-05 Hashim Thaçi|Thaci|Thaçi
2021-04-06 Vjosa Osmani
2026-04-04 Albulena Haxhiu
@ XKX GOV headOfGovernment! Prime Minister
2008-01-09 Hashim Thaçi|Thaci|Thaçi
2014-12-09 Isa Mustafa
2017-09-09 Ramush Haradinaj
2020-02-03 Albin Kurti
2020-06-03 Avdullah Hoti
2021-03-22 Albin Kurti
@ XKX GOV foreignMinister Foreign Minister
2021-03-22 Donika Gërvalla|Gervalla|Donika Gërvalla-Schwarz
@ BIH GOV headOfGovernment Chairman of the Council of Ministers
2015-03-31 Denis Zvizdić
2019-12-23 Zoran Tegeltija
2023-01-25 Borjana Krišto
@ BIH GOV governor President of Republika Srpska
2010-11-15 Milorad Dodik
2018-11-19 Željka Cvijanović
2022-11-15..2025-08 Milorad Dodik
@ IGO GOV chief High Representative for Bosnia and Herzegovina
2009-03-26 Valentin Inzko
2021-08-01 Christian Schmidt
@ HRV GOV headOfState President
2000-02-18 Stjepan Mesić
2010-02-18 Ivo Josipović
2015-02-19 Kolinda Grabar-Kitarović
2020-02-19 Zoran Milanović
@ HRV GOV headOfGovernment! Prime Minister
2011-12-23 Zoran Milanović
2016-01-22 Tihomir Orešković
2016-10-19 Andrej Plenković
@ HRV GOV foreignMinister Foreign Minister
2019-07-22 Gordan Grlić Radman|Grlić Radman
@ SVN GOV ceremonialHead President
2012-12-22 Borut Pahor
2022-12-22 Nataša Pirc Musar|Pirc Musar
@ SVN GOV headOfGovernment! Prime Minister
2004-12-03 Janez Janša|Jansa|Janša
2008-11-21 Borut Pahor
2012-02-10 Janez Janša|Jansa|Janša
2013-03-20 Alenka Bratušek
2014-09-18 Miro Cerar
2018-09-13 Marjan Šarec
2020-03-13 Janez Janša|Jansa|Janša
2022-06-01 Robert Golob
2026-05-22 Janez Janša|Jansa|Janša
@ SVN GOV foreignMinister Foreign Minister
2020-03-13 Anže Logar
2022-06-01..2026-05-22 Tanja Fajon
@ MNE GOV headOfState President
2003-05-22 Filip Vujanović
2018-05-20 Milo Đukanović|Djukanovic|Milo Djukanovic
2023-05-20 Jakov Milatović
@ MNE GOV headOfGovernment! Prime Minister
2012-12-04 Milo Đukanović|Djukanovic|Milo Djukanovic
2016-11-28 Duško Marković
2020-12-04 Zdravko Krivokapić
2022-04-28 Dritan Abazović
2023-10-31 Milojko Spajić
@ MKD GOV headOfState President
2009-05-12 Gjorge Ivanov
2019-05-12 Stevo Pendarovski
2024-05-12 Gordana Siljanovska-Davkova
@ MKD GOV headOfGovernment! Prime Minister
2006-08-27..2016-01-18 Nikola Gruevski
2017-05-31 Zoran Zaev
2020-01-03 Oliver Spasovski
2020-08-31 Zoran Zaev
2022-01-16 Dimitar Kovačevski
2024-01-28 Talat Xhaferi
2024-06-23 Hristijan Mickoski
@ ALB GOV ceremonialHead President
2012-07-24 Bujar Nishani
2017-07-24 Ilir Meta
2022-07-24 Bajram Begaj
@ ALB GOV headOfGovernment! Prime Minister
2005-09-11 Sali Berisha
2013-09-15 Edi Rama
@ VAT REL headOfState! Pope
1978-10-16..2005-04-02 Pope John Paul II|John Paul II|Pope John Paul
2005-04-19 Pope Benedict XVI|Benedict XVI|Pope Benedict
2013-03-13..2025-04-21 Pope Francis
2025-05-08 Pope Leo XIV|Leo XIV|Pope Leo
@ VAT GOV headOfGovernment Secretary of State
2013-10-15 Pietro Parolin
@ AND GOV headOfGovernment! Prime Minister
2015-04-01 Antoni Martí
2019-05-16 Xavier Espot
@ MCO GOV ceremonialHead Prince
2005-04-06 Prince Albert II|Albert II
@ GEO GOV headOfState! President
1995-11-26..2003-11-23 Eduard Shevardnadze
2004-01-25..2013-11-17 Mikheil Saakashvili
@ GEO GOV headOfState President
2013-11-17 Giorgi Margvelashvili
2018-12-16 Salome Zourabichvili|Zourabichvili|Salome Zurabishvili
2024-12-29 Mikheil Kavelashvili
@ GEO GOV headOfGovernment! Prime Minister
2012-10-25 Bidzina Ivanishvili
2013-11-20 Irakli Garibashvili
2015-12-30 Giorgi Kvirikashvili
2018-06-20 Mamuka Bakhtadze
2019-09-08 Giorgi Gakharia
2021-02-22 Irakli Garibashvili
2024-02-08 Irakli Kobakhidze
@ GEO GOV foreignMinister Foreign Minister
2018-06-21 David Zalkaliani
2022-04-04 Ilia Darchiashvili
2024-10 Maka Botchorishvili
@ ARM GOV headOfState! President
1998-04-09 Robert Kocharyan
2008-04-09..2018-04-09 Serzh Sargsyan|Sargsyan|Serge Sarkisian
@ ARM GOV headOfState President
2018-04-09..2022-02-01 Armen Sarkissian
2022-03-13 Vahagn Khachaturyan
@ ARM GOV headOfGovernment Prime Minister
2008-04-09 Tigran Sargsyan
2014-04-13 Hovik Abrahamyan
2016-09-13..2018-04-17 Karen Karapetyan
@ ARM GOV headOfGovernment! Prime Minister
2018-05-08 Nikol Pashinyan
@ ARM GOV foreignMinister Foreign Minister
2008-04-14 Eduard Nalbandyan|Nalbandyan|Edward Nalbandian
2018-05-12..2020-11-16 Zohrab Mnatsakanyan
2021-08-19 Ararat Mirzoyan
@ ARM GOV defenceMinister Defence Minister
2021-11-15 Suren Papikyan
@ AZE GOV headOfState! President
1993-10-10 Heydar Aliyev
2003-10-31 Ilham Aliyev
@ AZE GOV foreignMinister Foreign Minister
2004-04-02 Elmar Mammadyarov
2020-07-16 Jeyhun Bayramov
@ AZE GOV defenceMinister Defence Minister
2013-10-22 Zakir Hasanov
@ AZE GOV headOfGovernment Prime Minister
2003-11-04 Artur Rasizade
2018-04-21 Novruz Mammadov
2019-10-08 Ali Asadov
@ AZE GOV governor President of Nagorno-Karabakh
2007-09-07 Bako Sahakyan
2020-05-21 Arayik Harutyunyan
2023-09-10..2024-01-01 Samvel Shahramanyan
`
