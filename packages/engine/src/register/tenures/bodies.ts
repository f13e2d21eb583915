/** Who headed which international body or armed group without a state; the form of a table is told in read-table.ts. */
export const BODIES = `
@ UNO GOV chief Secretary-General of the United Nations
1997-01-01 Kofi Annan
2007-01-01 Ban Ki-moon|Ban|Ban Ki Moon
2017-01-01 António Guterres|Guterres|Antonio Guterres
@ UNO GOV vicePresident Deputy Secretary-General of the United Nations
2012-07-01 Jan Eliasson
2017-01-01 Amina Mohammed
@ UNO GOV spokesperson Spokesman for the Secretary-General
2009-12 Martin Nesirky
2014-03-10 Stephane Dujarric|Dujarric|Stéphane Dujarric
@ UNO GOV spokesperson Deputy spokesman for the Secretary-General
2006 Farhan Haq
@ UNO GOV chief High Commissioner for Human Rights
2004-07-01 Louise Arbour
2008-09-01 Navi Pillay|Pillay|Navanethem Pillay
2014-09-01 Zeid Ra'ad al-Hussein|Zeid
2018-09-01 Michelle Bachelet
2022-10-17 Volker Türk|Turk|Türk
@ UNO GOV chief High Commissioner for Refugees
2005-06-15 António Guterres|Guterres|Antonio Guterres
2016-01-01 Filippo Grandi
2026-01-01 Barham Salih|Salih
@ UNO GOV chief Director-General of the World Health Organization
2007-01-04 Margaret Chan|Chan
2017-07-01 Tedros Adhanom Ghebreyesus|Tedros|Tedros Ghebreyesus|Ghebreyesus
@ UNO GOV chief Emergency Relief Coordinator
2015-05-29 Stephen O'Brien
2017-09-01 Mark Lowcock
2021-07-19..2024-06-30 Martin Griffiths
2024-11-18 Tom Fletcher
@ UNO GOV chief Commissioner-General of UNRWA
2014-03-30..2019-11 Pierre Krähenbühl
2020-03-18 Philippe Lazzarini
@ UNO GOV chief Executive Director of the World Food Programme
2012-04-05 Ertharin Cousin
2017-03-29 David Beasley
2023-04-05 Cindy McCain
@ UNO GOV chief Executive Director of UNICEF
2010-05-01 Anthony Lake
2018-01-01 Henrietta Fore
2022-02-01 Catherine Russell
@ UNO GOV chief Under-Secretary-General for Political Affairs
2012-07-02 Jeffrey Feltman
2018-04-01 Rosemary DiCarlo
@ UNO GOV chief Under-Secretary-General for Peace Operations
2017-04-01 Jean-Pierre Lacroix
@ UNO GOV chief Director-General of UNESCO
2009-11-15 Irina Bokova
2017-11-15 Audrey Azoulay
2025-11-15 Khaled el-Enany
@ UNO GOV speaker President of the General Assembly
2020-09-15 Volkan Bozkır
2021-09-14 Abdulla Shahid
2022-09-13 Csaba Kőrösi
2023-09-05 Dennis Francis
2024-09-10 Philemon Yang
2025-09-09 Annalena Baerbock
@ UNO GOV envoy Special envoy for Syria
2012-02-23..2012-08-31 Kofi Annan
2012-08-17 Lakhdar Brahimi
2014-07-10..2018-12-31 Staffan de Mistura|de Mistura
2019-01-07..2025-09 Geir Pedersen
@ UNO GOV envoy Special envoy for Yemen
2015-04-25 Ismail Ould Cheikh Ahmed
2018-02-16 Martin Griffiths
2021-08-06 Hans Grundberg
@ UNO GOV envoy Special envoy for Western Sahara
2017-08..2019-05 Horst Köhler|Köhler|Horst Koehler
2021-11-01 Staffan de Mistura|de Mistura
@ UNO GOV envoy Special representative for Libya
2017-06-20..2020-03-02 Ghassan Salamé|Salame|Salamé|Ghassan Salame
2022-09-02..2024-05 Abdoulaye Bathily
2025-01-24 Hanna Tetteh
@ UNO GOV envoy Special coordinator for the Middle East peace process
2015-02-05 Nickolay Mladenov
2021-01-01..2024-12 Tor Wennesland
@ UNO GOV envoy Special envoy for Sudan
2023-11-17 Ramtane Lamamra
@ UNO GOV chief Director General of the IAEA
1997-12-01 Mohamed ElBaradei|ElBaradei
2009-12-01..2019-07-18 Yukiya Amano
2019-12-03 Rafael Grossi|Grossi|Rafael Mariano Grossi
@ IGO JUD chief Prosecutor of the International Criminal Court
2003-06-16 Luis Moreno-Ocampo|Moreno-Ocampo|Luis Moreno Ocampo|Moreno Ocampo
2012-06-15 Fatou Bensouda
2021-06-16 Karim Khan|Khan|Karim A.A. Khan|Karim Ahmad Khan
@ IGO JUD chief President of the International Court of Justice
2018-02-06 Abdulqawi Yusuf
2021-02-08 Joan Donoghue
2024-02-06 Nawaf Salam
2025-01-14 Julia Sebutinde
2025-03-03 Yuji Iwasawa
@ IGO MIL chief Secretary General of NATO
1999-10-14 George Robertson|Robertson|Lord Robertson
2004-01-05 Jaap de Hoop Scheffer|de Hoop Scheffer|Scheffer
2009-08-01 Anders Fogh Rasmussen|Rasmussen|Fogh Rasmussen
2014-10-01 Jens Stoltenberg
2024-10-01 Mark Rutte
@ IGO MIL armedForcesChief Supreme Allied Commander Europe
2013-05-13 Philip Breedlove
2016-05-04 Curtis Scaparrotti
2019-05-03 Tod Wolters
2022-07-04 Christopher Cavoli
2025-07-04 Alexus Grynkewich
@ EUR GOV chief President of the European Commission
1999-09-16 Romano Prodi
2004-11-22 José Manuel Barroso|Barroso|Jose Manuel Barroso
2014-11-01 Jean-Claude Juncker
2019-12-01 Ursula von der Leyen|von der Leyen|Von der Leyen
@ EUR GOV headOfState President of the European Council
2009-12-01 Herman Van Rompuy|Van Rompuy
2014-12-01 Donald Tusk
2019-12-01 Charles Michel
2024-12-01 António Costa|Costa|Antonio Costa
@ EUR GOV foreignMinister High Representative for Foreign Affairs
1999-10-18 Javier Solana
2009-12-01 Catherine Ashton
2014-11-01 Federica Mogherini
2019-12-01 Josep Borrell
2024-12-01 Kaja Kallas
@ EUR LEG speaker President of the European Parliament
2012-01-17 Martin Schulz
2017-01-17 Antonio Tajani
2019-07-03 David Sassoli
2022-01-18 Roberta Metsola
@ EUR GOV minister Trade Commissioner
2014-11-01 Cecilia Malmström
2020-10-12 Valdis Dombrovskis
2024-12-01 Maroš Šefčovič|Sefcovic|Šefčovič
@ EUR GOV minister Enlargement Commissioner
2019-12-01 Oliver Varhelyi|Varhelyi|Olivér Várhelyi
2024-12-01 Marta Kos
@ EUR GOV defenceMinister Defence Commissioner
2024-12-01 Andrius Kubilius
@ EUR GOV spokesperson European Commission foreign affairs spokesman
2019-12..2024-11 Peter Stano
2024-12 Anouar El Anouni|El Anouni
@ EUR GOV chief President of the European Central Bank
2003-11-01 Jean-Claude Trichet
2011-11-01 Mario Draghi
2019-11-01 Christine Lagarde
@ IGO GOV chief Chairperson of the African Union Commission
2008-04-28 Jean Ping
2012-10-15 Nkosazana Dlamini-Zuma|Dlamini-Zuma
2017-03-14 Moussa Faki Mahamat|Moussa Faki|Faki|Faki Mahamat
2025-03-13 Mahamoud Ali Youssouf|Mahmoud Ali Youssouf|Youssouf
@ IGO GOV chief Secretary-General of the Arab League
2001-06-01 Amr Moussa
2011-07-03 Nabil Elaraby|Elaraby|Nabil al-Arabi
2016-07-03 Ahmed Aboul Gheit|Aboul Gheit
@ IGO GOV chief Secretary-General of the Gulf Cooperation Council
2011-04-01 Abdullatif al-Zayani|al-Zayani|Zayani
2020-02-01 Nayef al-Hajraf
2023-02-01 Jasem Albudaiwi|Albudaiwi|Jasem Mohamed Albudaiwi|Jassim al-Budaiwi
@ IGO GOV chief Secretary-General of the Organisation of Islamic Cooperation
2016-11-17 Yousef al-Othaimeen
2021-11-17 Hissein Brahim Taha|Taha
@ IGO GOV chief Secretary-General of OPEC
2007-01-01 Abdalla Salem el-Badri|Badri
2016-08-01 Mohammad Barkindo|Barkindo|Mohammed Barkindo
2022-08-01 Haitham al-Ghais|al-Ghais|Haitham Al Ghais
@ IGO GOV chief Secretary-General of ASEAN
2013-01-01 Le Luong Minh
2018-01-01 Lim Jock Hoi
2023-01-01 Kao Kim Hourn
@ IGO GOV chief Secretary General of the Organization of American States
2005-05-26 José Miguel Insulza
2015-05-26 Luis Almagro
2025-05-26 Albert Ramdin
@ IGO GOV chief Secretary General of the OSCE
2011-07-01 Lamberto Zannier
2017-07-18..2020-07-18 Thomas Greminger
2020-12-04..2024-09 Helga Schmid
2024-12 Feridun Sinirlioğlu|Sinirlioglu
@ IGO GOV chief Secretary General of the Council of Europe
2009-10-01 Thorbjørn Jagland
2019-09-18 Marija Pejčinović Burić
2024-09-18 Alain Berset
@ IGO GOV chief Secretary-General of the Collective Security Treaty Organization
2020-01-01 Stanislav Zas
2023-01-01 Imangali Tasmagambetov
@ IGO GOV chief Secretary-General of the Commonwealth
2016-04-01 Patricia Scotland
2025-04-01 Shirley Botchwey
@ IGO GOV chief President of the ECOWAS Commission
2018-03-01 Jean-Claude Brou
2022-07-14 Omar Touray|Touray|Omar Alieu Touray
@ IGO GOV chief Managing Director of the International Monetary Fund
2007-11-01..2011-05-18 Dominique Strauss-Kahn|Strauss-Kahn
2011-07-05 Christine Lagarde
2019-10-01 Kristalina Georgieva
@ IGO GOV chief President of the World Bank
2005-06-01 Paul Wolfowitz
2007-07-01 Robert Zoellick
2012-07-01 Jim Yong Kim
2019-04-09 David Malpass
2023-06-02 Ajay Banga
@ IGO GOV chief Director-General of the World Trade Organization
2005-09-01 Pascal Lamy
2013-09-01..2020-08-31 Roberto Azevêdo
2021-03-01 Ngozi Okonjo-Iweala
@ IGO GOV chief Director-General of the OPCW
2010-07-25 Ahmet Üzümcü|Uzumcu
2018-07-25 Fernando Arias
@ IGO GOV chief Secretary General of the OECD
2006-06-01 Ángel Gurría
2021-06-01 Mathias Cormann
@ IGO COP chief Secretary General of Interpol
2014-11-07 Jürgen Stock
2024-11-07 Valdecy Urquiza
@ IGO GOV chief Secretary General of the Shanghai Cooperation Organisation
2022-01-01 Zhang Ming|Zhang
2025-01-01 Nurlan Yermekbayev
@ NGO CVL chief President of the International Committee of the Red Cross
2000-01-01 Jakob Kellenberger
2012-07-01 Peter Maurer
2022-10-01 Mirjana Spoljaric|Spoljaric|Mirjana Spoljaric Egger
@ NGO CVL chief Secretary General of Amnesty International
2018-08-16 Kumi Naidoo
2021-03-29 Agnès Callamard
@ NGO CVL chief Executive director of Human Rights Watch
1993..2022-08 Kenneth Roth
2023-03-27..2025-02 Tirana Hassan
@ IMG REB groupLeader al-Qaeda leader
1988-08..2011-05-02 Osama bin Laden|bin Laden|Bin Laden|Usama bin Laden
2011-06-16..2022-07-31 Ayman al-Zawahiri|al-Zawahiri|Zawahiri|Zawahri|Ayman al-Zawahri
@ IMG REB groupLeader Islamic State leader
2013-04-08..2019-10-27 Abu Bakr al-Baghdadi|al-Baghdadi|Baghdadi
2019-10-31..2022-02-03 Abu Ibrahim al-Hashimi al-Qurashi|
@ IMG REB groupLeader Lord's Resistance Army leader
1987 Joseph Kony
@ IGO GOV envoy Middle East Quartet envoy
2007-06-27..2015-05-27 Tony Blair
@ CHN REL groupLeader Dalai Lama
1940-02-22 Dalai Lama|the Dalai Lama|Tenzin Gyatso
`
