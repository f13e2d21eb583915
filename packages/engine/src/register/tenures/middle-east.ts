/** Who held which office in the Middle East, North Africa west to Egypt and Turkey; the form of a table is told in read-table.ts. */
export const MIDDLE_EAST = `
@ ISR GOV headOfGovernment! Prime Minister
1999-07-06 Ehud Barak
2001-03-07 Ariel Sharon
2006-01-04 Ehud Olmert
2009-03-31 Benjamin Netanyahu|Netanyahu|Binyamin Netanyahu
2021-06-13 Naftali Bennett
2022-07-01 Yair Lapid
2022-12-29 Benjamin Netanyahu|Netanyahu|Binyamin Netanyahu
@ ISR GOV ceremonialHead President
2000-08-01 Moshe Katsav
2007-07-15 Shimon Peres
2014-07-24 Reuven Rivlin
2021-07-07 Isaac Herzog
@ ISR GOV foreignMinister Foreign Minister
2001-03-07 Shimon Peres
2003-02-28 Silvan Shalom
2006-01-18 Tzipi Livni
2009-03-31 Avigdor Lieberman|Lieberman|Avigdor Liberman
2012-12-18..2013-11-11 Benjamin Netanyahu|Netanyahu
2013-11-11 Avigdor Lieberman|Lieberman|Avigdor Liberman
2015-05-14 Benjamin Netanyahu|Netanyahu
2019-02-17 Israel Katz
2020-05-17 Gabi Ashkenazi
2021-06-13 Yair Lapid
2022-12-29 Eli Cohen
2024-01-01 Israel Katz
2024-11-08 Gideon Saar|Saar|Gideon Sa'ar|Sa'ar
@ ISR GOV defenceMinister Defence Minister
2002-11-04 Shaul Mofaz
2006-05-04 Amir Peretz
2007-06-18 Ehud Barak
2013-03-18 Moshe Yaalon|Yaalon|Moshe Ya'alon
2016-05-30 Avigdor Lieberman|Lieberman|Avigdor Liberman
2018-11-18 Benjamin Netanyahu|Netanyahu
2019-11-12 Naftali Bennett
2020-05-17 Benny Gantz
2022-12-29 Yoav Gallant
2024-11-08 Israel Katz
@ ISR GOV minister National Security Minister
2022-12-29 Itamar Ben-Gvir|Ben-Gvir|Ben Gvir|Itamar Ben Gvir
@ ISR GOV treasury Finance Minister
2022-12-29 Bezalel Smotrich
@ ISR GOV minister Strategic Affairs Minister
2022-12-29..2025-11 Ron Dermer
@ ISR GOV securityAdviser National Security Adviser
2017..2021-08 Meir Ben-Shabbat
2023-01..2025-10-21 Tzachi Hanegbi
@ ISR MIL armedForcesChief Chief of the General Staff
2019-01-15 Aviv Kochavi
2023-01-16 Herzi Halevi
2025-03-05 Eyal Zamir
@ ISR MIL spokesperson Military spokesman
2019-09..2023-03 Ran Kochav
2023-03 Daniel Hagari
2025-03 Effie Defrin
@ ISR SPY intelligenceChief Mossad director
2011-01 Tamir Pardo
2016-01 Yossi Cohen
2021-06-01 David Barnea
@ ISR SPY intelligenceChief Shin Bet director
2021-10..2025-06-15 Ronen Bar
2025-10 David Zini
@ ISR GOV ambassador Ambassador to the United Nations
2015-10..2020-07 Danny Danon
2020-07 Gilad Erdan
2024-08 Danny Danon
@ ISR OPP oppositionLeader Leader of the Opposition
2023-01-02 Yair Lapid
@ PSE GOV headOfState! President
1994-07-05..2004-11-11 Yasser Arafat|Arafat|Yasir Arafat
2005-01-15 Mahmoud Abbas
@ PSE GOV headOfGovernment Prime Minister
2003-03-19 Mahmoud Abbas
2003-10-07 Ahmed Qurei|Qurei|Ahmed Qureia
2006-03-29..2007-06-14 Ismail Haniyeh|Haniyeh|Ismail Haniya
2007-06-15 Salam Fayyad
2013-06-06 Rami Hamdallah
2019-04-14 Mohammad Shtayyeh
2024-03-31 Mohammad Mustafa
@ PSE GOV foreignMinister Foreign Minister
2009-05-19 Riyad al-Maliki|Maliki|Riad Malki|Malki
2024-03-31 Mohammad Mustafa|
2025 Varsen Aghabekian
@ PSE GOV vicePresident Vice President
2025-04-26 Hussein al-Sheikh
@ PSE GOV ambassador Ambassador to the United Nations
2005-11 Riyad Mansour
@ PSE REB groupLeader Hamas political leader
1996..2017-05-06 Khaled Meshaal|Meshaal|Khaled Mashal|Mashaal|Khaled Mashaal
2017-05-06..2024-07-31 Ismail Haniyeh|Haniyeh|Ismail Haniya
2024-08-06..2024-10-16 Yahya Sinwar
@ PSE REB groupLeader Hamas leader in Gaza
2017-02-13..2024-10-16 Yahya Sinwar
2024-10-16..2025-05-13 Mohammed Sinwar
@ PSE REB groupLeader Hamas chief negotiator
2017 Khalil al-Hayya|Khalil al-Hayya|Hayya
@ PSE REB groupLeader Hamas military commander
2002-07..2024-07-13 Mohammed Deif|Deif|Mohammed al-Deif
2025-05-13..2026-05-15 Izz al-Din al-Haddad|Haddad
@ PSE REB groupLeader Hamas founder
1987-12..2004-03-22 Ahmed Yassin|Sheikh Ahmed Yassin|Yassin
@ PSE REB groupLeader Islamic Jihad leader
2018-09-27 Ziad al-Nakhalah|Nakhalah|Ziyad al-Nakhalah
@ PSE REB spokesperson Hamas military spokesman
2006..2025-08-30 Abu Obeida|Abu Ubaida
@ PSE REB spokesperson Hamas spokesman
2007..2014-12 Sami Abu Zuhri|Abu Zuhri
2012 Osama Hamdan
@ LBN GOV headOfState! President
1998-11-24..2007-11-24 Emile Lahoud
2008-05-25..2014-05-25 Michel Suleiman
2016-10-31..2022-10-30 Michel Aoun
2025-01-09 Joseph Aoun
@ LBN GOV headOfGovernment Prime Minister
2000-10-23 Rafik Hariri|Hariri|Rafiq Hariri|Rafic Hariri
2004-10-26 Omar Karami
2005-04-19 Najib Mikati
2005-07-19 Fouad Siniora
2009-11-09 Saad Hariri|Hariri|Saad al-Hariri
2011-06-13 Najib Mikati
2014-02-15 Tammam Salam
2016-12-18 Saad Hariri|Hariri|Saad al-Hariri
2020-01-21 Hassan Diab
2021-09-10 Najib Mikati
2025-02-08 Nawaf Salam
@ LBN GOV foreignMinister Foreign Minister
2014-02-15 Gebran Bassil
2020-01-21..2020-08-03 Nassif Hitti
2021-09-10 Abdallah Bou Habib|Bou Habib|Abdallah Bouhabib
2025-02-08 Youssef Raggi|Raggi|Youssef Rajji|Rajji
@ LBN LEG speaker Speaker of Parliament
1992-10-20 Nabih Berri
@ LBN MIL armedForcesChief Army commander
2017-03-08 Joseph Aoun
2025-03-13 Rodolphe Haykal
@ LBN REB groupLeader Hezbollah Secretary-General
1992-02-16..2024-09-27 Hassan Nasrallah|Nasrallah|Sayyed Hassan Nasrallah
2024-10-29 Naim Qassem|Qassem|Naim Kassem
@ LBN PTY groupLeader Lebanese Forces leader
1986 Samir Geagea
@ LBN PTY groupLeader Progressive Socialist Party leader
1977-05..2023-06 Walid Jumblatt
@ SYR GOV headOfState! President
1971-03-12..2000-06-10 Hafez al-Assad
2000-07-17..2024-12-08 Bashar al-Assad|al-Assad|Assad|Bashar Assad
2024-12-08 Ahmed al-Sharaa|al-Sharaa|Sharaa|Ahmad al-Sharaa|Abu Mohammed al-Golani|Golani|Abu Mohammad al-Jolani|Jolani|Jolani
@ SYR GOV headOfGovernment Prime Minister
2003-09-18..2011-04-14 Muhammad Naji al-Otari
2012-08-09 Wael al-Halqi
2016-07-03 Imad Khamis
2020-08-30 Hussein Arnous
2024-09-14 Mohammad Ghazi al-Jalali
2024-12-10..2025-03-29 Mohammed al-Bashir
@ SYR GOV foreignMinister Foreign Minister
1984..2006-02-11 Farouk al-Sharaa
2006-02-11..2020-11-16 Walid al-Moallem|Moallem|Walid Muallem|Muallem
2020-11-22 Faisal Mekdad|Mekdad|Faisal Miqdad
2024-12-21 Asaad al-Shaibani|Shaibani|Asaad al-Shibani|Shibani
@ SYR GOV defenceMinister Defence Minister
2024-12-21 Murhaf Abu Qasra
@ SYR REB groupLeader Hayat Tahrir al-Sham leader
2017-01-28..2025-01-29 Abu Mohammed al-Golani|Golani|Abu Mohammad al-Jolani|Jolani
@ SYR REB groupLeader Syrian Democratic Forces commander
2015-10 Mazloum Abdi|Mazloum Abdi|Abdi|Mazlum Abdi|Mazloum Kobani
@ JOR GOV headOfState! King
1999-02-07 King Abdullah II|King Abdullah|Abdullah II|Abdullah
@ JOR GOV headOfGovernment Prime Minister
2012-10-11 Abdullah Ensour
2016-06-01 Hani al-Mulki
2018-06-14 Omar Razzaz
2020-10-12 Bisher Khasawneh|Khasawneh|Bisher al-Khasawneh
2024-09-15 Jafar Hassan|Jafar Hassan
@ JOR GOV foreignMinister Foreign Minister
2009-02-23..2017-01-15 Nasser Judeh
2017-01-15 Ayman Safadi|Safadi|Ayman al-Safadi
@ IRQ GOV headOfState President
1979-07-16..2003-04-09 Saddam Hussein|Saddam|Hussein
2005-04-07 Jalal Talabani
2014-07-24 Fuad Masum|Masum|Fouad Massoum
2018-10-02 Barham Salih|Salih|Barham Saleh
2022-10-17 Abdul Latif Rashid|Rashid
2026-04-12 Nizar Amidi
@ IRQ GOV headOfGovernment! Prime Minister
2004-06-28 Ayad Allawi|Allawi|Iyad Allawi
2005-05-03 Ibrahim al-Jaafari
2006-05-20 Nouri al-Maliki|al-Maliki|Maliki|Nuri al-Maliki
2014-09-08 Haider al-Abadi
2018-10-25 Adil Abdul-Mahdi|Abdul-Mahdi|Adel Abdul Mahdi|Abdul Mahdi
2020-05-07 Mustafa al-Kadhimi|al-Kadhimi|Kadhimi|Mustafa al-Kadhemi
2022-10-27 Mohammed Shia al-Sudani|al-Sudani|Sudani|Mohammed Shia' al-Sudani|Mohammed al-Sudani
2026-05-14 Ali al-Zaidi
@ IRQ GOV foreignMinister Foreign Minister
2003-09-03 Hoshyar Zebari
2014-09-08 Ibrahim al-Jaafari
2018-10-25 Mohamed Ali al-Hakim
2020-06-06 Fuad Hussein|Fuad Hussein
@ IRQ GOV governor President of the Kurdistan Region
2005-06-14..2017-11-01 Masoud Barzani|Barzani|Massoud Barzani
2019-06-10 Nechirvan Barzani
@ IRQ GOV governor Prime Minister of the Kurdistan Region
2012-03-07 Nechirvan Barzani
2019-07-10 Masrour Barzani
@ IRQ PTY groupLeader Sadrist leader
2003 Muqtada al-Sadr|al-Sadr|Sadr|Moqtada al-Sadr
@ IRQ REL groupLeader Grand Ayatollah
1992 Ali al-Sistani|al-Sistani|Sistani
@ IRQ REB groupLeader Islamic State leader
2010-05-16..2019-10-27 Abu Bakr al-Baghdadi|al-Baghdadi|Baghdadi
@ IRQ REB groupLeader Popular Mobilisation Forces deputy chief
2014..2020-01-03 Abu Mahdi al-Muhandis|Muhandis
@ IRN GOV headOfState! Supreme Leader
1989-06-04..2026-02-28 Ali Khamenei|Khamenei|Ayatollah Ali Khamenei|Ayatollah Khamenei
2026-03-08 Mojtaba Khamenei
@ IRN GOV headOfGovernment President
1997-08-03 Mohammad Khatami|Khatami|Mohammed Khatami
2005-08-03 Mahmoud Ahmadinejad
2013-08-03 Hassan Rouhani|Rouhani|Hassan Rohani|Rohani
2021-08-03..2024-05-19 Ebrahim Raisi|Raisi|Ibrahim Raisi
2024-05-19..2024-07-28 Mohammad Mokhber
2024-07-28 Masoud Pezeshkian
@ IRN GOV foreignMinister Foreign Minister
1997-08-20 Kamal Kharazi|Kharazi|Kamal Kharrazi
2005-08-24 Manouchehr Mottaki
2010-12-13 Ali Akbar Salehi|Salehi
2013-08-15 Mohammad Javad Zarif|Zarif|Javad Zarif
2021-08-25..2024-05-19 Hossein Amir-Abdollahian|Amir-Abdollahian|Amirabdollahian|Hossein Amirabdollahian
2024-05-20 Ali Bagheri Kani|Bagheri Kani|Bagheri
2024-08-21 Abbas Araghchi|Araghchi|Abbas Araqchi|Araqchi|Abbas Aragchi
@ IRN GOV defenceMinister Defence Minister
2017-08-20 Amir Hatami
2021-08-25 Mohammad Reza Ashtiani|Ashtiani
2024-08-21..2026-02-28 Aziz Nasirzadeh
@ IRN GOV spokesperson Foreign Ministry spokesman
2013-09..2015-11 Marzieh Afkham
2016-07 Bahram Ghasemi|Ghasemi|Bahram Qassemi
2019-04 Abbas Mousavi
2020-08 Saeed Khatibzadeh
2022-07 Nasser Kanaani|Kanaani|Nasser Kanani
2024-10 Esmaeil Baghaei|Baghaei|Baqaei|Esmail Baghaei|Esmaeil Baqaei|Esmail Baqaei
@ IRN GOV deputyForeignMinister Deputy Foreign Minister
2013..2021-09 Abbas Araghchi|Araghchi|Abbas Araqchi|Araqchi
2021-09..2024-05-20 Ali Bagheri Kani|Bagheri Kani|Bagheri
2024-09.. Majid Takht-Ravanchi|Takht-Ravanchi|Majid Takht Ravanchi
2024-09 Kazem Gharibabadi
@ IRN GOV securityAdviser Secretary of the Supreme National Security Council
2005-08 Ali Larijani
2007-10 Saeed Jalili
2013-09-10 Ali Shamkhani
2023-05-22 Ali Akbar Ahmadian
2025-08-05..2026-03-17 Ali Larijani
@ IRN LEG speaker Speaker of Parliament
2008-06-12 Ali Larijani
2020-05-28 Mohammad Bagher Ghalibaf|Ghalibaf|Qalibaf|Mohammad Baqer Qalibaf|Mohammad Bagher Qalibaf
@ IRN MIL armedForcesChief Revolutionary Guards commander
2007-09 Mohammad Ali Jafari|Jafari
2019-04-21..2025-06-13 Hossein Salami
2025-06-13..2026-02-28 Mohammad Pakpour
@ IRN MIL armedForcesChief Armed Forces chief of staff
2016-06-28..2025-06-13 Mohammad Bagheri|Mohammad Bagheri
2025-06-13..2026-02-28 Abdolrahim Mousavi
@ IRN MIL armedForcesChief Quds Force commander
1998..2020-01-03 Qassem Soleimani|Soleimani|Qasem Soleimani|Qassim Suleimani
2020-01-03 Esmail Qaani|Qaani|Esmail Ghaani
@ IRN GOV chief Head of the Atomic Energy Organisation
2013-08-16 Ali Akbar Salehi|Salehi
2021-08-29 Mohammad Eslami
@ IRN GOV ambassador Ambassador to the United Nations
2022-08 Amir Saeid Iravani|Iravani|Amir Saeed Iravani
@ SAU GOV headOfState! King
1982-06-13 King Fahd|Fahd
2005-08-01 King Abdullah|Abdullah|King Abdullah bin Abdulaziz
2015-01-23 King Salman|Salman|King Salman bin Abdulaziz|Salman bin Abdulaziz|Salman bin Abdulaziz Al Saud|King Salman bin Abdulaziz Al Saud
@ SAU GOV crownPrince Crown Prince
2012-06-18..2015-01-23 Salman bin Abdulaziz|
2015-04-29 Mohammed bin Nayef|Mohammed bin Nayef
2017-06-21 Mohammed bin Salman|MBS|bin Salman|Mohammed bin Salman Al Saud|Mohammad bin Salman|Mohamed bin Salman|Prince Mohammed|Prince Mohammed bin Salman|MbS
@ SAU GOV headOfGovernment Prime Minister
2022-09-27 Mohammed bin Salman|MBS|bin Salman|Mohammed bin Salman Al Saud|Mohammad bin Salman|Prince Mohammed bin Salman
@ SAU GOV foreignMinister Foreign Minister
1975-03..2015-04-29 Saud al-Faisal|Prince Saud al-Faisal|Saud Al-Faisal
2015-04-29 Adel al-Jubeir
2018-12-27 Ibrahim al-Assaf
2019-10-23 Faisal bin Farhan|Prince Faisal bin Farhan|Prince Faisal|Faisal bin Farhan Al Saud|Faisal bin Farhan al-Saud
@ SAU GOV defenceMinister Defence Minister
2015-01-23 Mohammed bin Salman|MBS|bin Salman
2022-09-27 Khalid bin Salman|Prince Khalid bin Salman|Prince Khalid
@ ARE GOV headOfState! President
1971-12-02..2004-11-02 Zayed bin Sultan Al Nahyan|Sheikh Zayed
2004-11-03..2022-05-13 Khalifa bin Zayed Al Nahyan|Khalifa bin Zayed|Sheikh Khalifa
2022-05-14 Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed|Mohammed bin Zayed|MBZ|Sheikh Mohamed bin Zayed|Sheikh Mohammed bin Zayed|Mohammed bin Zayed Al Nahyan|Sheikh Mohamed bin Zayed Al Nahyan|Sheikh Mohammed bin Zayed Al Nahyan
@ ARE GOV headOfGovernment Prime Minister
2006-01-05 Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid|Sheikh Mohammed bin Rashid|Mohammed bin Rashid al-Maktoum
@ ARE GOV foreignMinister Foreign Minister
2006-02-09 Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed|Sheikh Abdullah bin Zayed|Sheikh Abdullah bin Zayed Al Nahyan
@ ARE GOV adviser Presidential adviser
2021-02 Anwar Gargash
@ QAT GOV headOfState! Emir
1995-06-27 Hamad bin Khalifa Al Thani|Hamad bin Khalifa|Sheikh Hamad bin Khalifa
2013-06-25 Tamim bin Hamad Al Thani|Tamim bin Hamad|Sheikh Tamim|Sheikh Tamim bin Hamad Al Thani|Sheikh Tamim bin Hamad|Tamim
@ QAT GOV headOfGovernment Prime Minister
2007-04-03 Hamad bin Jassim|Hamad bin Jassim bin Jaber Al Thani
2013-06-26 Abdullah bin Nasser bin Khalifa Al Thani|
2020-01-28 Khalid bin Khalifa bin Abdul Aziz Al Thani|
2023-03-07 Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman|Sheikh Mohammed bin Abdulrahman Al Thani|Sheikh Mohammed bin Abdulrahman|Mohammed bin Abdulrahman bin Jassim Al Thani|Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani
@ QAT GOV foreignMinister Foreign Minister
1992-09-01 Hamad bin Jassim|Hamad bin Jassim bin Jaber Al Thani
2013-06-26 Khalid al-Attiyah|Attiyah
2016-01-27 Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman|Sheikh Mohammed bin Abdulrahman Al Thani|Sheikh Mohammed bin Abdulrahman
@ QAT GOV spokesperson Foreign Ministry spokesman
2021 Majed al-Ansari|al-Ansari|Ansari|Majed Al Ansari
@ KWT GOV headOfState! Emir
1977-12-31..2006-01-15 Jaber al-Ahmad al-Sabah|Sheikh Jaber
2006-01-29..2020-09-29 Sabah al-Ahmad al-Sabah|Sheikh Sabah|Sabah al-Ahmad al-Jaber al-Sabah
2020-09-30..2023-12-16 Nawaf al-Ahmad al-Sabah|Sheikh Nawaf|Nawaf al-Ahmad al-Jaber al-Sabah
2023-12-16 Mishal al-Ahmad al-Sabah|Sheikh Mishal|Meshal al-Ahmad al-Sabah|Mishal al-Ahmad al-Jaber al-Sabah|Sheikh Meshal al-Ahmad al-Jaber al-Sabah
@ KWT GOV headOfGovernment Prime Minister
2022-07-24 Ahmad Nawaf al-Ahmad al-Sabah|
2024-01-04 Mohammad Sabah al-Salem al-Sabah|
2024-05-15 Ahmad Abdullah al-Ahmad al-Sabah|
@ KWT GOV foreignMinister Foreign Minister
2024-01-17 Abdullah Ali al-Yahya|Abdullah al-Yahya
@ BHR GOV headOfState! King
1999-03-06 King Hamad bin Isa Al Khalifa|King Hamad|Hamad bin Isa Al Khalifa|Hamad bin Isa
@ BHR GOV headOfGovernment Prime Minister
1970-01-10..2020-11-11 Khalifa bin Salman Al Khalifa|
2020-11-11 Salman bin Hamad Al Khalifa|Salman bin Hamad
@ BHR GOV foreignMinister Foreign Minister
2005-09-26 Khalid bin Ahmed Al Khalifa|Khalid bin Ahmed
2020-02-12 Abdullatif al-Zayani|al-Zayani|Zayani|Abdullatif bin Rashid Al Zayani
@ OMN GOV headOfState! Sultan
1970-07-23..2020-01-10 Qaboos bin Said|Sultan Qaboos|Qaboos|Sultan Qaboos bin Said
2020-01-11 Haitham bin Tariq|Sultan Haitham|Sultan Haitham bin Tariq|Haitham bin Tarik
@ OMN GOV foreignMinister Foreign Minister
1997 Yusuf bin Alawi|Yousuf bin Alawi
2020-08-18 Badr Albusaidi|Albusaidi|Badr al-Busaidi|al-Busaidi|Badr bin Hamad al-Busaidi|Busaidi|Sayyid Badr Albusaidi
@ YEM GOV headOfState! President
1990-05-22 Ali Abdullah Saleh|Saleh
2012-02-25 Abdrabbuh Mansur Hadi|Hadi|Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Abdrabbu Mansour Hadi
2022-04-07 Rashad al-Alimi
@ YEM GOV headOfGovernment Prime Minister
2018-10-15 Maeen Abdulmalik Saeed|Maeen Abdulmalik
2024-02-05 Ahmed Awad bin Mubarak|bin Mubarak
2025-05-03 Salem Saleh bin Braik|bin Braik|Salem bin Braik|Salem bin Breik
2026-01-15 Shaea Muhssin|Shaya Mohsen al-Zindani|Shaea al-Zindani|Zindani
@ YEM GOV foreignMinister Foreign Minister
2020-12-18 Ahmed Awad bin Mubarak|bin Mubarak
2024-03 Shaya Mohsen al-Zindani|Zindani|Shaea al-Zindani
@ YEM REB groupLeader Houthi leader
2004-09 Abdul-Malik al-Houthi|al-Houthi|Houthi|Abdulmalik al-Houthi|Abdel-Malik al-Houthi|Abdel Malek al-Houthi
@ YEM REB groupLeader Head of the Houthi Supreme Political Council
2018-04-23 Mahdi al-Mashat|al-Mashat|Mashat
@ YEM REB spokesperson Houthi military spokesman
2015 Yahya Saree|Saree|Yahya Sarea|Yahya Sare'e
@ YEM REB spokesperson Houthi chief negotiator
2011 Mohammed Abdulsalam|Mohammed Abdul-Salam|Mohamed Abdulsalam
@ YEM PTY groupLeader Southern Transitional Council leader
2017-05-11 Aidarous al-Zubaidi|al-Zubaidi|Zubaidi|Aidarus al-Zoubaidi|Aidarous al-Zoubaidi
@ TUR GOV headOfState! President
2014-08-28 Recep Tayyip Erdoğan|Erdogan|Erdoğan|Tayyip Erdogan
@ TUR GOV headOfState President
2000-05-16 Ahmet Necdet Sezer
2007-08-28..2014-08-28 Abdullah Gül|Gul|Gül
@ TUR GOV headOfGovernment! Prime Minister
1999-01-11 Bülent Ecevit
2002-11-18 Abdullah Gül|Gul|Gül
2003-03-14..2014-08-28 Recep Tayyip Erdoğan|Erdogan|Erdoğan|Tayyip Erdogan
@ TUR GOV headOfGovernment Prime Minister
2014-08-29 Ahmet Davutoğlu|Davutoglu|Davutoğlu
2016-05-24..2018-07-09 Binali Yıldırım|Yildirim|Yıldırım
@ TUR GOV foreignMinister Foreign Minister
2003-03-14 Abdullah Gül|Gul|Gül
2007-08-29 Ali Babacan
2009-05-01 Ahmet Davutoğlu|Davutoglu|Davutoğlu
2014-08-29 Mevlüt Çavuşoğlu|Cavusoglu|Çavuşoğlu
2015-08-28 Feridun Sinirlioğlu|Sinirlioglu
2015-11-24 Mevlüt Çavuşoğlu|Cavusoglu|Çavuşoğlu
2023-06-03 Hakan Fidan
@ TUR GOV defenceMinister Defence Minister
2016-05-24 Fikri Işık
2017-07-19 Nurettin Canikli
2018-07-10 Hulusi Akar
2023-06-03 Yaşar Güler|Guler|Yasar Guler
@ TUR GOV interiorMinister Interior Minister
2016-08-31 Süleyman Soylu
2023-06-04 Ali Yerlikaya
@ TUR SPY intelligenceChief MIT director
2010-05-27 Hakan Fidan
2023-06-05 İbrahim Kalın|Kalin|Ibrahim Kalin
@ TUR GOV spokesperson Presidential spokesman
2014-12..2023-06 İbrahim Kalın|Kalin|Ibrahim Kalin
@ TUR OPP groupLeader Republican People's Party leader
2010-05-22 Kemal Kılıçdaroğlu|Kilicdaroglu|Kılıçdaroğlu
2023-11-05 Özgür Özel|Ozel|Özel
@ TUR OPP groupLeader Mayor of Istanbul
2019-06-27 Ekrem İmamoğlu|Imamoglu|İmamoğlu
@ TUR REB groupLeader Kurdistan Workers' Party leader
1978-11-27 Abdullah Öcalan|Ocalan|Öcalan
@ TUR PTY groupLeader Nationalist Movement Party leader
1997-07-06 Devlet Bahçeli|Bahceli|Bahçeli
@ EGY GOV headOfState! President
1981-10-14..2011-02-11 Hosni Mubarak
2011-02-11 Mohamed Hussein Tantawi|Tantawi
2012-06-30..2013-07-03 Mohamed Morsi|Morsi|Mohammed Morsi|Mohamed Mursi|Mursi
2013-07-04 Adly Mansour
2014-06-08 Abdel Fattah al-Sisi|al-Sisi|Sisi|Abdel-Fattah al-Sisi|Abdelfattah al-Sisi
@ EGY GOV headOfGovernment Prime Minister
2004-07-14..2011-01-29 Ahmed Nazif
2012-08-02 Hisham Qandil
2013-07-09 Hazem el-Beblawi
2014-03-01 Ibrahim Mahlab
2015-09-19 Sherif Ismail
2018-06-14 Mostafa Madbouly|Madbouly|Moustafa Madbouly
@ EGY GOV foreignMinister Foreign Minister
1991-05-20..2001-05-15 Amr Moussa
2001-05-15 Ahmed Maher
2004-07-14..2011-03-06 Ahmed Aboul Gheit|Aboul Gheit
2013-07-16 Nabil Fahmy
2014-06-17 Sameh Shoukry|Shoukry|Sameh Shukri|Shukri
2024-07-03 Badr Abdelatty|Abdelatty|Abdelaty|Badr Abdel Aty
@ EGY SPY intelligenceChief Intelligence chief
2018-06-28 Abbas Kamel
2024-10-16 Hassan Rashad
@ LBY GOV headOfState! Leader
1969-09-01..2011-10-20 Muammar Gaddafi|Gaddafi|Qaddafi|Muammar Gadhafi|Gadhafi|Moammar Gadhafi|Muammar Qaddafi|Muammar al-Gaddafi
@ LBY GOV headOfState Chairman of the Presidential Council
2016-03-30 Fayez al-Sarraj|al-Sarraj|Sarraj|Fayez al-Serraj|Serraj
2021-03-15 Mohamed al-Menfi|al-Menfi|Menfi|Mohammed al-Menfi
@ LBY GOV headOfGovernment Prime Minister
2012-11-14..2014-03-11 Ali Zeidan
2016-03-30 Fayez al-Sarraj|al-Sarraj|Sarraj|Fayez al-Serraj|Serraj
2021-03-15 Abdul Hamid Dbeibah|Dbeibah|Abdulhamid Dbeibah|Abdul Hamid al-Dbeibah|Abdulhamid al-Dbeibah
@ LBY REB groupLeader Libyan National Army commander
2014-05-16 Khalifa Haftar|Haftar|Khalifa Hifter|Hifter
@ LBY LEG speaker Speaker of the House of Representatives
2014-08-05 Aguila Saleh|Aguila Saleh|Saleh
@ TUN GOV headOfState! President
1987-11-07..2011-01-14 Zine El Abidine Ben Ali|Ben Ali|Zine al-Abidine Ben Ali
2011-12-13 Moncef Marzouki
2014-12-31..2019-07-25 Beji Caid Essebsi|Essebsi
2019-10-23 Kais Saied
@ TUN GOV headOfGovernment Prime Minister
2016-08-27 Youssef Chahed
2020-02-27 Elyes Fakhfakh
2020-09-02 Hichem Mechichi
2021-10-11 Najla Bouden
2023-08-01 Ahmed Hachani
2024-08-07 Kamel Madouri
2025-03-20 Sara Zaafarani|Zaafarani|Sarra Zaafrani Zenzri
@ TUN OPP groupLeader Ennahda leader
1991 Rached Ghannouchi|Ghannouchi|Rachid Ghannouchi
@ DZA GOV headOfState! President
1999-04-27..2019-04-02 Abdelaziz Bouteflika
2019-04-09 Abdelkader Bensalah
2019-12-19 Abdelmadjid Tebboune
@ DZA GOV headOfGovernment Prime Minister
2014-04-28..2017-05-24 Abdelmalek Sellal
2017-08-15..2019-03-11 Ahmed Ouyahia
2019-12-28 Abdelaziz Djerad
2021-06-30 Aymen Benabderrahmane
2023-11-11 Nadir Larbaoui
2025-08-28 Sifi Ghrieb
@ DZA GOV foreignMinister Foreign Minister
2013-09-11 Ramtane Lamamra
2017-05-25..2019-02-14 Abdelkader Messahel
2019-04-02 Sabri Boukadoum
2021-07-07 Ramtane Lamamra
2023-03-16 Ahmed Attaf
@ MAR GOV headOfState! King
1999-07-23 King Mohammed VI|Mohammed VI|King Mohammed
@ MAR GOV headOfGovernment Prime Minister
2011-11-29 Abdelilah Benkirane
2017-04-05 Saadeddine Othmani|Othmani|Saad Eddine El Othmani
2021-10-07 Aziz Akhannouch
@ MAR GOV foreignMinister Foreign Minister
2017-04-05 Nasser Bourita
@ ESH REB groupLeader Polisario Front leader
1976-08-30..2016-05-31 Mohamed Abdelaziz|Abdelaziz
2016-07-09 Brahim Ghali
`
