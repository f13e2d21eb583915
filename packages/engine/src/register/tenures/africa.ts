/** Who held which office in Africa south of the Mediterranean states; the form of a table is told in read-table.ts. */
export const AFRICA = `
@ SDN GOV headOfState! President
1989-06-30..2019-04-11 Omar al-Bashir|al-Bashir|Bashir|Omar Hassan al-Bashir
@ SDN GOV headOfState! Chairman of the Sovereignty Council
2019-04-12 Abdel Fattah al-Burhan|al-Burhan|Burhan|Abdel-Fattah al-Burhan
@ SDN GOV headOfGovernment Prime Minister
2019-08-21..2022-01-02 Abdalla Hamdok|Hamdok|Abdallah Hamdok
2025-05-31 Kamil Idris|Idris|Kamil El-Tayeb Idris
@ SDN REB groupLeader Rapid Support Forces commander
2013-08 Mohamed Hamdan Dagalo|Dagalo|Hemedti|Hemeti|Mohammed Hamdan Dagalo|Mohamed Hamdan Daglo
@ SSD GOV headOfState! President
2011-07-09 Salva Kiir|Kiir|Salva Kiir Mayardit
@ SSD GOV vicePresident First Vice President
2020-02-22 Riek Machar
@ ETH GOV headOfGovernment! Prime Minister
1995-08-23..2012-08-20 Meles Zenawi|Meles|Zenawi
2012-08-20 Hailemariam Desalegn|Hailemariam
2018-04-02 Abiy Ahmed|Abiy
@ ETH GOV ceremonialHead President
2013-10-07 Mulatu Teshome
2018-10-25 Sahle-Work Zewde
2024-10-07 Taye Atske Selassie
@ ETH GOV foreignMinister Foreign Minister
2012-11-29 Tedros Adhanom|Tedros
2016-11-01..2019-04-18 Workneh Gebeyehu
2020-11-08 Demeke Mekonnen
2024-02-08 Taye Atske Selassie
2024-10-18 Gedion Timothewos
@ ETH REB groupLeader Tigray People's Liberation Front leader
2017-11 Debretsion Gebremichael|Debretsion
@ ETH GOV governor President of Tigray
2023-03-23 Getachew Reda
2025-04-08 Tadesse Werede
@ ERI GOV headOfState! President
1993-05-24 Isaias Afwerki|Isaias|Afwerki|Isaias Afewerki
@ DJI GOV headOfState! President
1999-05-08 Ismail Omar Guelleh|Guelleh|Ismaïl Omar Guelleh
@ SOM GOV headOfState! President
2009-01-31 Sharif Sheikh Ahmed
2012-09-16 Hassan Sheikh Mohamud|Mohamud|Hassan Sheikh
2017-02-16 Mohamed Abdullahi Mohamed|Farmaajo|Farmajo
2022-05-23 Hassan Sheikh Mohamud|Mohamud|Hassan Sheikh
@ SOM GOV headOfGovernment Prime Minister
2017-03-01..2020-07-25 Hassan Ali Khaire|Khaire
2020-09-23 Mohamed Hussein Roble|Roble
2022-06-25 Hamza Abdi Barre|Barre
@ SOM GOV governor President of Somaliland
2017-12-13 Muse Bihi Abdi|Muse Bihi|Bihi
2024-12-12 Abdirahman Mohamed Abdullahi|Irro
@ SOM GOV governor President of Jubaland
2013-05 Ahmed Madobe|Madobe|Ahmed Mohamed Islam
@ SOM GOV governor President of Puntland
2019-01 Said Abdullahi Deni|Deni
@ SOM REB groupLeader al-Shabaab leader
2008-05..2014-09-01 Ahmed Abdi Godane|Godane
2014-09-06 Ahmed Diriye|Ahmed Umar
@ KEN GOV headOfState! President
1978-08-22 Daniel arap Moi|Moi
2002-12-30 Mwai Kibaki
2013-04-09 Uhuru Kenyatta
2022-09-13 William Ruto
@ KEN GOV foreignMinister Foreign Minister
2013-05 Amina Mohamed
2018-02 Monica Juma
2020-01 Raychelle Omamo
2022-10 Alfred Mutua
2023-10 Musalia Mudavadi
@ KEN OPP groupLeader Opposition leader
2005..2025-10-15 Raila Odinga
@ UGA GOV headOfState! President
1986-01-29 Yoweri Museveni
@ UGA MIL armedForcesChief Chief of Defence Forces
2024-03-21 Muhoozi Kainerugaba|Kainerugaba|Muhoozi
@ UGA OPP groupLeader National Unity Platform leader
2020-07-22 Bobi Wine|Bobi Wine|Robert Kyagulanyi|Wine
@ TZA GOV headOfState! President
1995-11-23 Benjamin Mkapa
2005-12-21 Jakaya Kikwete
2015-11-05..2021-03-17 John Magufuli
2021-03-19 Samia Suluhu Hassan|Samia|Hassan|Samia Hassan
@ TZA GOV headOfGovernment Prime Minister
2015-11-20 Kassim Majaliwa
2025-11-13 Mwigulu Nchemba
@ TZA OPP groupLeader Chadema leader
2025-01-22 Tundu Lissu
@ RWA GOV headOfState! President
2000-03-24 Paul Kagame
@ RWA GOV foreignMinister Foreign Minister
2009-12 Louise Mushikiwabo
2018-10 Richard Sezibera
2019-11 Vincent Biruta
2024-06 Olivier Nduhungirehe
@ BDI GOV headOfState! President
2005-08-26..2020-06-08 Pierre Nkurunziza
2020-06-18 Évariste Ndayishimiye
@ BDI GOV headOfGovernment Prime Minister
2022-09-07 Gervais Ndirakobuca
2025-08-05 Nestor Ntahontuye
@ COD GOV headOfState! President
1997-05-17..2001-01-16 Laurent Kabila|Kabila|Laurent-Désiré Kabila
2001-01-17 Joseph Kabila
2019-01-24 Félix Tshisekedi|Tshisekedi|Felix Tshisekedi
@ COD GOV headOfGovernment Prime Minister
2019-09-07 Sylvestre Ilunga
2021-04-26 Jean-Michel Sama Lukonde|Sama Lukonde
2024-06-12 Judith Suminwa|Suminwa|Judith Suminwa Tuluka
@ COD GOV foreignMinister Foreign Minister
2021-04-12 Christophe Lutundula
2024-05-29 Thérèse Kayikwamba Wagner|Kayikwamba Wagner
@ COD REB groupLeader M23 leader
2012-05 Bertrand Bisimwa
@ COD REB groupLeader Congo River Alliance leader
2023-12-15 Corneille Nangaa
@ COD REB groupLeader M23 military leader
2012-05 Sultani Makenga
@ COG GOV headOfState! President
1997-10-25 Denis Sassou Nguesso|Sassou Nguesso|Denis Sassou-Nguesso
@ CAF GOV headOfState! President
2003-03-15 François Bozizé
2013-03-24..2014-01-10 Michel Djotodia
2014-01-23 Catherine Samba-Panza
2016-03-30 Faustin-Archange Touadéra
@ CAF GOV headOfGovernment Prime Minister
2022-02-07..2026-05-13 Félix Moloua
@ TCD GOV headOfState! President
1990-12-04..2021-04-20 Idriss Déby|Déby|Idriss Déby Itno
2021-04-20 Mahamat Déby|Déby|Mahamat Idriss Déby|Mahamat Idriss Déby Itno|Mahamat Idriss Deby
@ TCD GOV headOfGovernment Prime Minister
2022-10-12 Saleh Kebzabo
2024-01-01 Succès Masra
2024-05-23 Allamaye Halina
@ CMR GOV headOfState! President
1982-11-06 Paul Biya
@ CMR GOV headOfGovernment Prime Minister
2009-06-30 Philémon Yang
2019-01-04 Joseph Dion Ngute|Dion Ngute
@ CMR OPP groupLeader Opposition leader
2018 Maurice Kamto
2025-07.. Issa Tchiroma Bakary|Issa Tchiroma|Tchiroma
@ GAB GOV headOfState! President
1967-12-02..2009-06-08 Omar Bongo
2009-10-16 Ali Bongo|Bongo|Ali Bongo Ondimba
2023-08-30 Brice Oligui Nguema|Oligui Nguema|Brice Clotaire Oligui Nguema|Nguema
@ GNQ GOV headOfState! President
1979-08-03 Teodoro Obiang|Obiang|Teodoro Obiang Nguema|Teodoro Obiang Nguema Mbasogo
@ GNQ GOV vicePresident Vice President
2016-06-22 Teodoro Nguema Obiang Mangue|Teodorin Obiang|Teodoro Obiang Mangue
@ STP GOV headOfState President
2016-09-03 Evaristo Carvalho
2021-10-02 Carlos Vila Nova|Vila Nova
@ STP GOV headOfGovernment! Prime Minister
2022-11-11 Patrice Trovoada
2025-01-14 Américo Ramos
@ AGO GOV headOfState! President
1979-09-21 José Eduardo dos Santos|dos Santos
2017-09-26 João Lourenço|Lourenço|João Manuel Gonçalves Lourenço
@ AGO GOV foreignMinister Foreign Minister
2010-11-26 Georges Chikoti
2017-09-28 Manuel Domingos Augusto
2020-04-06 Téte António
@ NGA GOV headOfState! President
1999-05-29 Olusegun Obasanjo
2007-05-29 Umaru Musa Yar'Adua|Yar'Adua|Umaru Yar'Adua
2010-05-06 Goodluck Jonathan
2015-05-29 Muhammadu Buhari
2023-05-29 Bola Tinubu|Tinubu|Bola Ahmed Tinubu
@ NGA GOV vicePresident Vice President
2015-05-29 Yemi Osinbajo
2023-05-29 Kashim Shettima
@ NGA GOV foreignMinister Foreign Minister
2015-11-11 Geoffrey Onyeama
2023-08-21 Yusuf Tuggar
@ NGA GOV defenceMinister Defence Minister
2023-08-21 Mohammed Badaru Abubakar|Badaru|Mohammed Badaru
2025-12-02 Christopher Musa|Musa|Christopher Gwabin Musa
@ NGA OPP groupLeader Labour Party candidate
2022-05 Peter Obi
@ NGA OPP groupLeader People's Democratic Party candidate
2018-10..2025-07 Atiku Abubakar|Atiku
@ NGA REB groupLeader Boko Haram leader
2009-07..2021-05-19 Abubakar Shekau
@ NGA REB groupLeader Indigenous People of Biafra leader
2012 Nnamdi Kanu
@ NER GOV headOfState! President
1999-12-22 Mamadou Tandja
2010-02-18 Salou Djibo
2011-04-07 Mahamadou Issoufou
2021-04-02..2023-07-26 Mohamed Bazoum
2023-07-28 Abdourahamane Tchiani|Tchiani|Abdourahmane Tchiani|Tiani
@ NER GOV headOfGovernment Prime Minister
2023-08-09 Ali Lamine Zeine|Lamine Zeine|Zeine
@ MLI GOV headOfState! President
2002-06-08..2012-03-22 Amadou Toumani Touré|Touré
2012-04-12 Dioncounda Traoré
2013-09-04..2020-08-18 Ibrahim Boubacar Keïta|Keïta|Ibrahim Boubacar Keita
2020-09-25 Bah Ndaw|Ndaw|Bah N'Daw
2021-05-24 Assimi Goïta|Goita|Goïta
@ MLI GOV headOfGovernment Prime Minister
2020-09-27 Moctar Ouane
2021-06-07 Choguel Maïga|Maiga|Maïga|Choguel Kokalla Maïga
2024-11-21 Abdoulaye Maïga|Maiga|Maïga
@ MLI GOV foreignMinister Foreign Minister
2021-06-11 Abdoulaye Diop
@ MLI GOV defenceMinister Defence Minister
2020-10-05..2026-04-25 Sadio Camara
@ MLI REB groupLeader JNIM leader
2017-03-02 Iyad Ag Ghali|Ag Ghali|Ghali|Iyad ag Ghaly
@ BFA GOV headOfState! President
1987-10-15..2014-10-31 Blaise Compaoré
2014-11-18 Michel Kafando
2015-12-29..2022-01-24 Roch Marc Christian Kaboré|Kaboré|Roch Kaboré|Roch Marc Kaboré
2022-01-31 Paul-Henri Sandaogo Damiba|Damiba|Paul-Henri Damiba
2022-09-30 Ibrahim Traoré
@ BFA GOV headOfGovernment Prime Minister
2022-10-21 Apollinaire Joachim Kyélem de Tambèla|Kyélem de Tambèla
2024-12-07 Jean Emmanuel Ouédraogo|Ouédraogo|Rimtalba Jean Emmanuel Ouédraogo
@ SEN GOV headOfState! President
2000-04-01 Abdoulaye Wade
2012-04-02 Macky Sall
2024-04-02 Bassirou Diomaye Faye|Faye|Diomaye Faye
@ SEN GOV headOfGovernment Prime Minister
2014-07..2019-05 Mahammed Dionne
2022-09-17 Amadou Ba
2024-03-06 Sidiki Kaba
2024-04-02..2026-05-22 Ousmane Sonko
2026-05-25 Ahmadou Al Aminou Lo
@ GMB GOV headOfState! President
1994-07-22 Yahya Jammeh
2017-01-19 Adama Barrow
@ GIN GOV headOfState! President
1984-04-03..2008-12-22 Lansana Conté
2008-12-23..2009-12-03 Moussa Dadis Camara|Dadis Camara
2009-12-05 Sékouba Konaté
2010-12-21..2021-09-05 Alpha Condé
2021-09-05 Mamady Doumbouya|Doumbouya|Mamadi Doumbouya
@ GIN GOV headOfGovernment Prime Minister
2022-08-20 Bernard Goumou
2024-02-27 Bah Oury
@ GNB GOV headOfState! President
2014-06-23 José Mário Vaz|Vaz
2020-02-27..2025-11-26 Umaro Sissoco Embaló|Embaló|Umaro Embaló
2025-11-27 Horta Inta-A Na Man|Horta N'Tam|N'Tam
@ SLE GOV headOfState! President
1998-03-10 Ahmad Tejan Kabbah|Kabbah
2007-09-17 Ernest Bai Koroma|Koroma
2018-04-04 Julius Maada Bio|Bio|Maada Bio
@ LBR GOV headOfState! President
1997-08-02..2003-08-11 Charles Taylor
2006-01-16 Ellen Johnson Sirleaf|Sirleaf|Johnson Sirleaf
2018-01-22 George Weah|Weah|George Manneh Weah
2024-01-22 Joseph Boakai
@ CIV GOV headOfState! President
2000-10-26..2011-04-11 Laurent Gbagbo
2010-12-04 Alassane Ouattara
@ CIV GOV headOfGovernment Prime Minister
2021-03-26 Patrick Achi
2023-10-17 Robert Beugré Mambé|Beugré Mambé
@ CIV OPP groupLeader Opposition leader
2023-12-22 Tidjane Thiam
@ GHA GOV headOfState! President
1993-01-07 Jerry Rawlings
2001-01-07 John Kufuor
2009-01-07..2012-07-24 John Atta Mills|Atta Mills
2012-07-24 John Mahama|Mahama|John Dramani Mahama
2017-01-07 Nana Akufo-Addo|Akufo-Addo|Nana Addo Dankwa Akufo-Addo
2025-01-07 John Mahama|Mahama|John Dramani Mahama
@ GHA GOV foreignMinister Foreign Minister
2017-01-28 Shirley Ayorkor Botchwey|Botchwey
2025-02-07 Samuel Okudzeto Ablakwa|Okudzeto Ablakwa|Ablakwa
@ TGO GOV headOfState! President
1967-04-14..2005-02-05 Gnassingbé Eyadéma
2005-05-04..2025-05-03 Faure Gnassingbé|Gnassingbé|Faure
@ TGO GOV headOfGovernment! President of the Council of Ministers
2025-05-03 Faure Gnassingbé|Gnassingbé|Faure
@ TGO GOV ceremonialHead President
2025-05-03 Jean-Lucien Savi de Tové
@ TGO GOV foreignMinister Foreign Minister
2013-09 Robert Dussey
@ BEN GOV headOfState! President
2006-04-06 Thomas Boni Yayi|Boni Yayi|Yayi
2016-04-06 Patrice Talon
2026-05-24 Romuald Wadagni
@ CPV GOV headOfState President
2011-09-09 Jorge Carlos Fonseca|Fonseca
2021-11-09 José Maria Neves|Neves
@ CPV GOV headOfGovernment! Prime Minister
2016-04-22 Ulisses Correia e Silva|Correia e Silva
@ MRT GOV headOfState! President
2009-08-05 Mohamed Ould Abdel Aziz|Abdel Aziz
2019-08-01 Mohamed Ould Ghazouani|Ghazouani|Mohamed Ould Cheikh El Ghazouani
@ ZAF GOV headOfState! President
1999-06-14 Thabo Mbeki
2008-09-25 Kgalema Motlanthe
2009-05-09 Jacob Zuma
2018-02-15 Cyril Ramaphosa
@ ZAF GOV foreignMinister Foreign Minister
1999-06-17 Nkosazana Dlamini-Zuma|Dlamini-Zuma
2009-05-11 Maite Nkoana-Mashabane
2018-02-27 Lindiwe Sisulu
2019-05-30 Naledi Pandor
2024-07-03 Ronald Lamola
@ ZAF GOV vicePresident Deputy President
2014-05-26 Cyril Ramaphosa
2018-02-27 David Mabuza
2023-03-07 Paul Mashatile
@ ZAF OPP groupLeader Economic Freedom Fighters leader
2013-07-26 Julius Malema
@ ZAF OPP groupLeader Democratic Alliance leader
2019-11-17..2026-04 John Steenhuisen
@ ZWE GOV headOfState! President
1987-12-31..2017-11-21 Robert Mugabe
2017-11-24 Emmerson Mnangagwa
@ ZWE OPP groupLeader Opposition leader
1999-09..2018-02-14 Morgan Tsvangirai
2018-02 Nelson Chamisa
@ ZMB GOV headOfState! President
2002-01-02..2008-08-19 Levy Mwanawasa
2008-11-02 Rupiah Banda
2011-09-23..2014-10-28 Michael Sata
2015-01-25 Edgar Lungu
2021-08-24 Hakainde Hichilema
@ MWI GOV headOfState! President
1994-05-24 Bakili Muluzi
2004-05-24..2012-04-05 Bingu wa Mutharika|Mutharika
2012-04-07 Joyce Banda
2014-05-31 Peter Mutharika
2020-06-28 Lazarus Chakwera
2025-10-04 Peter Mutharika
@ MOZ GOV headOfState! President
1986-11-06 Joaquim Chissano
2005-02-02 Armando Guebuza
2015-01-15 Filipe Nyusi
2025-01-15 Daniel Chapo
@ MOZ GOV headOfGovernment Prime Minister
2022-03-03 Adriano Maleiane
2025-01-15 Maria Benvinda Levy|Levi|Benvinda Levy
@ MOZ OPP groupLeader Opposition leader
2024 Venâncio Mondlane
@ NAM GOV headOfState! President
1990-03-21 Sam Nujoma
2005-03-21 Hifikepunye Pohamba
2015-03-21..2024-02-04 Hage Geingob
2024-02-04 Nangolo Mbumba
2025-03-21 Netumbo Nandi-Ndaitwah
@ BWA GOV headOfState! President
1998-04-01 Festus Mogae
2008-04-01 Ian Khama
2018-04-01 Mokgweetsi Masisi
2024-11-01 Duma Boko
@ LSO GOV ceremonialHead King
1996-02-07 King Letsie III|Letsie III
@ LSO GOV headOfGovernment! Prime Minister
2017-06-16 Thomas Thabane
2020-05-20 Moeketsi Majoro
2022-10-28 Sam Matekane
@ SWZ GOV headOfState! King
1986-04-25 King Mswati III|Mswati III|Mswati
@ MDG GOV headOfState! President
2002-05-06..2009-03-17 Marc Ravalomanana
2009-03-17 Andry Rajoelina|Rajoelina|Andry Nirina Rajoelina
2014-01-25 Hery Rajaonarimampianina
2019-01-19..2025-10-14 Andry Rajoelina|Rajoelina|Andry Nirina Rajoelina
2025-10-17 Michael Randrianirina
@ MDG GOV headOfGovernment Prime Minister
2018-06-06 Christian Ntsay
2025-10-06 Ruphin Fortunat Zafisambo|Zafisambo
2025-10-20..2026-03-09 Herintsalama Rajaonarivelo
@ MUS GOV headOfGovernment! Prime Minister
2014-12-17 Anerood Jugnauth
2017-01-23 Pravind Jugnauth
2024-11-13 Navin Ramgoolam
@ SYC GOV headOfState! President
2016-10-16 Danny Faure
2020-10-26 Wavel Ramkalawan
2025-10-26 Patrick Herminie
@ COM GOV headOfState! President
2016-05-26 Azali Assoumani|Azali|Assoumani
`
