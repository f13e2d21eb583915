/** Who held which office in South, Central, East and South-East Asia; the form of a table is told in read-table.ts. */
export const ASIA = `
@ IND GOV headOfGovernment! Prime Minister
1998-03-19 Atal Bihari Vajpayee
2004-05-22 Manmohan Singh
2014-05-26 Narendra Modi
@ IND GOV ceremonialHead President
2002-07-25 A.P.J. Abdul Kalam|Kalam|Abdul Kalam
2007-07-25 Pratibha Patil
2012-07-25 Pranab Mukherjee
2017-07-25 Ram Nath Kovind
2022-07-25 Droupadi Murmu
@ IND GOV vicePresident Vice President
2017-08-11 Venkaiah Naidu
2022-08-11..2025-07-21 Jagdeep Dhankhar
2025-09-12 C.P. Radhakrishnan|Radhakrishnan
@ IND GOV foreignMinister External Affairs Minister
1998-12-05 Jaswant Singh
2002-07-01 Yashwant Sinha
2004-05-23..2005-11-07 Natwar Singh
2006-10-24 Pranab Mukherjee
2009-05-22 S.M. Krishna|Krishna
2012-10-28 Salman Khurshid
2014-05-26 Sushma Swaraj
2019-05-30 S. Jaishankar|Jaishankar|Subrahmanyam Jaishankar
@ IND GOV defenceMinister Defence Minister
1998-03-19 George Fernandes
2004-05-23 Pranab Mukherjee
2006-10-24 A.K. Antony|Antony
2014-05-26 Arun Jaitley
2014-11-09 Manohar Parrikar
2017-03-13 Arun Jaitley
2017-09-03 Nirmala Sitharaman
2019-05-31 Rajnath Singh
@ IND GOV interiorMinister Home Minister
2008-11-30 P. Chidambaram|Chidambaram
2012-07-31 Sushilkumar Shinde
2014-05-26 Rajnath Singh
2019-05-30 Amit Shah
@ IND GOV treasury Finance Minister
2014-05-26 Arun Jaitley
2019-05-31 Nirmala Sitharaman
@ IND GOV minister Commerce Minister
2019-05-30 Piyush Goyal
@ IND GOV securityAdviser National Security Adviser
2010-01-24 Shivshankar Menon
2014-05-30 Ajit Doval
@ IND GOV deputyForeignMinister Foreign Secretary
2015-01-29 S. Jaishankar|Jaishankar|Subrahmanyam Jaishankar
2018-01-29 Vijay Gokhale
2020-01-29 Harsh Vardhan Shringla|Shringla
2022-05-01 Vinay Mohan Kwatra|Kwatra|Vinay Kwatra
2024-07-15 Vikram Misri
@ IND GOV spokesperson Foreign Ministry spokesman
2012-01 Syed Akbaruddin
2015-04 Vikas Swarup
2017-07 Raveesh Kumar|
2020-04 Anurag Srivastava
2021-03 Arindam Bagchi
2024-01 Randhir Jaiswal
@ IND GOV governor Chief Minister of Jammu and Kashmir
2009-01-05..2015-01-08 Omar Abdullah
2016-04-04..2018-06-19 Mehbooba Mufti
2024-10-16 Omar Abdullah
@ IND GOV governor Chief Minister of Uttar Pradesh
2017-03-19 Yogi Adityanath
@ IND GOV governor Chief Minister of Delhi
2015-02-14 Arvind Kejriwal
2024-09-21 Atishi
2025-02-20 Rekha Gupta
@ IND OPP oppositionLeader Leader of the Opposition
2024-06-25 Rahul Gandhi
@ IND PTY groupLeader Congress party president
1998-03-14 Sonia Gandhi
2017-12-16 Rahul Gandhi
2019-08-10 Sonia Gandhi
2022-10-26 Mallikarjun Kharge
@ IND MIL armedForcesChief Chief of Defence Staff
2020-01-01..2021-12-08 Bipin Rawat
2022-09-30 Anil Chauhan
@ PAK GOV headOfState President
2001-06-20..2008-08-18 Pervez Musharraf
2008-09-09 Asif Ali Zardari|Zardari
2013-09-09 Mamnoon Hussain
2018-09-09 Arif Alvi
2024-03-10 Asif Ali Zardari|Zardari
@ PAK GOV headOfGovernment! Prime Minister
1997-02-17..1999-10-12 Nawaz Sharif
2004-08-28..2007-11-15 Shaukat Aziz
2008-03-25 Yousaf Raza Gilani|Gilani|Yousuf Raza Gilani
2012-06-22..2013-03-24 Raja Pervaiz Ashraf
2013-06-05..2017-07-28 Nawaz Sharif
2017-08-01 Shahid Khaqan Abbasi|Abbasi
2018-08-18 Imran Khan
2022-04-11 Shehbaz Sharif|Sharif|Shahbaz Sharif
2023-08-14 Anwaar ul Haq Kakar|Kakar|Anwaar-ul-Haq Kakar
2024-03-03 Shehbaz Sharif|Sharif|Shahbaz Sharif
@ PAK GOV foreignMinister Foreign Minister
2002-11-23..2007-11-15 Khurshid Mahmud Kasuri|Kasuri
2008-03-31..2011-02-09 Shah Mahmood Qureshi|Qureshi
2011-07-19..2013-03-16 Hina Rabbani Khar|Khar
2017-08-04..2018-04-26 Khawaja Asif|Asif|Khawaja Muhammad Asif
2018-08-20 Shah Mahmood Qureshi|Qureshi
2022-04-27 Bilawal Bhutto Zardari|Bhutto Zardari|Bilawal Bhutto-Zardari|Bilawal Bhutto
2023-08-17 Jalil Abbas Jilani|Jilani
2024-03-11 Ishaq Dar|Dar|Mohammad Ishaq Dar
@ PAK GOV vicePresident Deputy Prime Minister
2024-04-28 Ishaq Dar|Dar|Mohammad Ishaq Dar
@ PAK GOV defenceMinister Defence Minister
2013-11-27..2017-07-28 Khawaja Asif|Asif|Khawaja Muhammad Asif
2018-08-20..2022-04-10 Pervez Khattak
2022-04-19..2023-08-10 Khawaja Asif|Asif|Khawaja Muhammad Asif
2024-03-11 Khawaja Asif|Asif|Khawaja Muhammad Asif
@ PAK GOV interiorMinister Interior Minister
2024-03-11 Mohsin Naqvi
@ PAK GOV minister Information Minister
2024-03-11 Attaullah Tarar|Tarar|Ataullah Tarar
@ PAK GOV spokesperson Foreign Ministry spokesman
2017-12 Mohammad Faisal
2020-08 Zahid Hafeez Chaudhri
2021-09 Asim Iftikhar Ahmad|Asim Iftikhar
2022-11 Mumtaz Zahra Baloch|Baloch
2025-01 Shafqat Ali Khan
@ PAK MIL spokesperson Military spokesman
2022-12 Ahmed Sharif Chaudhry|Chaudhry
@ PAK MIL armedForcesChief Army chief
1998-10-07 Pervez Musharraf
2007-11-29 Ashfaq Parvez Kayani|Kayani
2013-11-29 Raheel Sharif
2016-11-29 Qamar Javed Bajwa|Bajwa
2022-11-29 Asim Munir|Munir|Syed Asim Munir
@ PAK OPP groupLeader Pakistan Tehreek-e-Insaf leader
1996-04-25 Imran Khan
@ PAK REB groupLeader Pakistani Taliban leader
2007-12..2009-08-05 Baitullah Mehsud
2013-11-07..2018-06-14 Mullah Fazlullah|Fazlullah
2018-06-23 Noor Wali Mehsud|Noor Wali Mehsud
@ PAK REB groupLeader Lashkar-e-Taiba founder
1987 Hafiz Saeed|Hafiz Saeed|Hafiz Muhammad Saeed
@ PAK REB groupLeader Jaish-e-Mohammed leader
2000 Masood Azhar|Azhar
@ PAK GOV governor Chief Minister of Punjab
2024-02-26 Maryam Nawaz|Maryam Nawaz Sharif
@ AFG GOV headOfState! President
2001-12-22 Hamid Karzai
2014-09-29..2021-08-15 Ashraf Ghani
@ AFG GOV headOfGovernment Chief Executive
2014-09-29..2020-03-11 Abdullah Abdullah|Abdullah
@ AFG GOV headOfState! Supreme Leader
2021-08-15 Hibatullah Akhundzada|Akhundzada|Haibatullah Akhundzada
@ AFG GOV headOfGovernment Prime Minister
2021-09-07 Hasan Akhund|Akhund|Mohammad Hassan Akhund
@ AFG GOV foreignMinister Foreign Minister
2015-02-01..2019-10 Salahuddin Rabbani
2020-04-04..2021-08-15 Haneef Atmar
2021-09-07 Amir Khan Muttaqi|Muttaqi
@ AFG GOV defenceMinister Defence Minister
2021-09-07 Mullah Yaqoob|Yaqoob|Mohammad Yaqoob|Mullah Mohammad Yaqoob
@ AFG GOV interiorMinister Interior Minister
2021-09-07 Sirajuddin Haqqani|Haqqani
@ AFG GOV vicePresident Deputy Prime Minister
2021-09-07 Abdul Ghani Baradar|Baradar
@ AFG GOV spokesperson Taliban spokesman
2007-01 Zabihullah Mujahid|Mujahid
@ AFG REB groupLeader Taliban leader
1994..2013-04-23 Mullah Omar|Mullah Mohammed Omar|Mullah Mohammad Omar
2015-07-29..2016-05-21 Akhtar Mansour|Mullah Mansour|Akhtar Mohammad Mansour
2016-05-25 Hibatullah Akhundzada|Akhundzada|Haibatullah Akhundzada
@ BGD GOV headOfGovernment! Prime Minister
1996-06-23 Sheikh Hasina|Hasina
2001-10-10..2006-10-29 Khaleda Zia
2009-01-06..2024-08-05 Sheikh Hasina|Hasina
2026-02-17 Tarique Rahman
@ BGD GOV headOfGovernment! Chief Adviser
2024-08-08..2026-02-17 Muhammad Yunus
@ BGD GOV ceremonialHead President
2013-04-24 Abdul Hamid
2023-04-24 Mohammed Shahabuddin
@ BGD GOV foreignMinister Foreign Minister
2014-01-12 A.H. Mahmood Ali
2019-01-07 A.K. Abdul Momen|Momen|Abdul Momen
2024-01-11..2024-08-05 Hasan Mahmud
2024-08-08..2026-02-17 Touhid Hossain
@ LKA GOV headOfState! President
1994-11-12 Chandrika Kumaratunga
2005-11-19 Mahinda Rajapaksa
2015-01-09 Maithripala Sirisena
2019-11-18 Gotabaya Rajapaksa
2022-07-14 Ranil Wickremesinghe
2024-09-23 Anura Kumara Dissanayake|Dissanayake
@ LKA GOV headOfGovernment Prime Minister
2015-01-09 Ranil Wickremesinghe
2019-11-21 Mahinda Rajapaksa
2022-05-12 Ranil Wickremesinghe
2022-07-22 Dinesh Gunawardena
2024-09-24 Harini Amarasuriya
@ LKA GOV foreignMinister Foreign Minister
2022-07-22 Ali Sabry
2024-09-25 Vijitha Herath
@ LKA REB groupLeader Tamil Tigers leader
1976-05..2009-05-18 Velupillai Prabhakaran
@ NPL GOV headOfGovernment! Prime Minister
2011-08-29..2013-03-14 Baburam Bhattarai
2014-02-11 Sushil Koirala
2015-10-12 K.P. Sharma Oli|Oli|KP Sharma Oli|K. P. Sharma Oli|KP Oli
2016-08-04 Pushpa Kamal Dahal|Dahal|Prachanda
2017-06-07 Sher Bahadur Deuba
2018-02-15 K.P. Sharma Oli|Oli|KP Sharma Oli|K. P. Sharma Oli|KP Oli
2021-07-13 Sher Bahadur Deuba
2022-12-26 Pushpa Kamal Dahal|Dahal|Prachanda
2024-07-15 K.P. Sharma Oli|Oli|KP Sharma Oli|K. P. Sharma Oli|KP Oli
2025-09-12 Sushila Karki
2026-03-27 Balendra Shah|Shah|Balen Shah
@ NPL GOV ceremonialHead President
2015-10-29 Bidya Devi Bhandari
2023-03-13 Ram Chandra Poudel|Poudel|Ramchandra Paudel
@ BTN GOV headOfState King
2006-12-14 Jigme Khesar Namgyel Wangchuck|King Jigme Khesar
@ BTN GOV headOfGovernment! Prime Minister
2013-07-27 Tshering Tobgay
2018-11-07 Lotay Tshering
2024-01-28 Tshering Tobgay
@ MDV GOV headOfState! President
1978-11-11 Maumoon Abdul Gayoom
2008-11-11 Mohamed Nasheed
2012-02-07 Mohammed Waheed Hassan
2013-11-17 Abdulla Yameen
2018-11-17 Ibrahim Mohamed Solih|Solih
2023-11-17 Mohamed Muizzu
@ KAZ GOV headOfState! President
1991-04-24 Nursultan Nazarbayev
2019-03-20 Kassym-Jomart Tokayev
@ KAZ GOV headOfGovernment Prime Minister
2016-09-09 Bakhytzhan Sagintayev
2019-02-25 Askar Mamin
2022-01-11 Alikhan Smailov
2024-02-06 Olzhas Bektenov
@ KAZ GOV foreignMinister Foreign Minister
2019-09-18 Mukhtar Tleuberdi
2023-04-03 Murat Nurtleu
2025-09 Yermek Kosherbayev
@ UZB GOV headOfState! President
1991-09-01..2016-09-02 Islam Karimov
2016-09-08 Shavkat Mirziyoyev
@ UZB GOV headOfGovernment Prime Minister
2003-12-12 Shavkat Mirziyoyev
2016-12-14 Abdulla Aripov
@ UZB GOV foreignMinister Foreign Minister
2012-01-13 Abdulaziz Kamilov
2022-12-30 Bakhtiyor Saidov
@ TKM GOV headOfState! President
1991-10-27..2006-12-21 Saparmurat Niyazov
2007-02-14 Gurbanguly Berdimuhamedow|Berdimuhamedow|Berdymukhamedov|Gurbanguly Berdymukhamedov
2022-03-19 Serdar Berdimuhamedow|Berdimuhamedow|Berdymukhamedov|Serdar Berdimuhamedov|Berdimuhamedov|Serdar Berdymukhamedov
@ KGZ GOV headOfState! President
1990-10-27..2005-03-24 Askar Akayev
2005-08-14..2010-04-15 Kurmanbek Bakiyev
2010-04-07 Roza Otunbayeva
2011-12-01 Almazbek Atambayev
2017-11-24..2020-10-15 Sooronbay Jeenbekov|Jeenbekov|Sooronbai Jeenbekov
2021-01-28 Sadyr Japarov|Japarov|Sadyr Zhaparov
@ KGZ GOV headOfGovernment Prime Minister
2021-10-13 Akylbek Japarov
2024-12-18 Adylbek Kasymaliev
@ TJK GOV headOfState! President
1994-11-20 Emomali Rahmon|Rahmon|Emomali Rakhmon|Rakhmon
@ TJK GOV foreignMinister Foreign Minister
2013-11-29 Sirojiddin Muhriddin
@ CHN GOV headOfState! President
1993-03-27 Jiang Zemin|Jiang
2003-03-15 Hu Jintao|Hu
2013-03-14 Xi Jinping|Xi
@ CHN PTY groupLeader Communist Party general secretary
1989-06-24 Jiang Zemin|Jiang
2002-11-15 Hu Jintao|Hu
2012-11-15 Xi Jinping|Xi
@ CHN GOV headOfGovernment Premier
1998-03-17 Zhu Rongji|Zhu
2003-03-16 Wen Jiabao|Wen
2013-03-15 Li Keqiang|Li
2023-03-11 Li Qiang|Li
@ CHN GOV vicePresident Vice President
1998-03-16 Hu Jintao|Hu
2003-03-15 Zeng Qinghong|Zeng
2008-03-15 Xi Jinping|Xi
2013-03-14 Li Yuanchao|Li
2018-03-17 Wang Qishan|Wang
2023-03-10 Han Zheng|Han
@ CHN GOV vicePresident Vice Premier
2018-03-19 Liu He|Liu
2023-03-12 He Lifeng|He Lifeng
@ CHN GOV foreignMinister Foreign Minister
1998-03-18 Tang Jiaxuan|Tang
2003-03-17 Li Zhaoxing|Li
2007-04-27 Yang Jiechi|Yang
2013-03-16 Wang Yi|Wang
2022-12-30 Qin Gang|Qin
2023-07-25 Wang Yi|Wang
@ CHN GOV adviser Communist Party foreign affairs chief
2013-08 Yang Jiechi|Yang
2023-01-01 Wang Yi|Wang
@ CHN GOV defenceMinister Defence Minister
2003-03-17 Cao Gangchuan|Cao
2008-03-17 Liang Guanglie|Liang
2013-03-16 Chang Wanquan|Chang
2018-03-19 Wei Fenghe|Wei
2023-03-12..2023-10-24 Li Shangfu|Li
2023-12-29 Dong Jun|Dong
@ CHN GOV spokesperson Foreign Ministry spokesperson
2010..2016 Hong Lei|Hong
2010..2023 Hua Chunying|Hua
2015..2020 Geng Shuang|Geng
2016..2020 Lu Kang|Lu
2020-02-24..2023-01-09 Zhao Lijian|Zhao
2020-07..2024 Wang Wenbin|Wang
2022-09.. Mao Ning|Mao
2024-03.. Lin Jian|Lin
2025-03.. Guo Jiakun|Guo
@ CHN GOV spokesperson Defence Ministry spokesperson
2018.. Wu Qian|Wu
2023.. Zhang Xiaogang|Zhang
@ CHN GOV ambassador Ambassador to the United States
2013-04 Cui Tiankai|Cui
2021-07..2023-01 Qin Gang|Qin
2023-05 Xie Feng|Xie
@ CHN GOV ambassador Ambassador to the United Nations
2019-07 Zhang Jun|Zhang
2024-04 Fu Cong|Fu
@ CHN GOV minister Commerce Minister
2020-12-26 Wang Wentao|Wang
@ CHN GOV deputyForeignMinister Deputy Foreign Minister
2023-02.. Sun Weidong|Sun
2021-09.. Ma Zhaoxu|Ma
@ CHN MIL armedForcesChief Vice Chairman of the Central Military Commission
2022-10-23..2026-01-24 Zhang Youxia|Zhang
2022-10-23..2025-10-17 He Weidong|He Weidong
@ HKG GOV headOfGovernment! Chief Executive
1997-07-01 Tung Chee-hwa|Tung
2005-06-21 Donald Tsang
2012-07-01 Leung Chun-ying|Leung|CY Leung
2017-07-01 Carrie Lam
2022-07-01 John Lee
@ TWN GOV headOfState! President
2000-05-20 Chen Shui-bian|Chen
2008-05-20 Ma Ying-jeou|Ma
2016-05-20 Tsai Ing-wen|Tsai
2024-05-20 Lai Ching-te|Lai|William Lai
@ TWN GOV headOfGovernment Premier
2017-09-08 William Lai|Lai|Lai Ching-te
2019-01-14 Su Tseng-chang|Su
2023-01-31 Chen Chien-jen|Chen
2024-05-20 Cho Jung-tai|Cho
@ TWN GOV vicePresident Vice President
2020-05-20 Lai Ching-te|Lai|William Lai
2024-05-20 Hsiao Bi-khim|Hsiao
@ TWN GOV foreignMinister Foreign Minister
2016-05-20 David Lee
2018-02-26 Joseph Wu
2024-05-20 Lin Chia-lung|Lin
@ TWN GOV defenceMinister Defence Minister
2021-02-23 Chiu Kuo-cheng|Chiu
2024-05-20 Wellington Koo
@ TWN OPP groupLeader Kuomintang chairman
2021-10-05 Eric Chu
2025-11-01 Cheng Li-wun|Cheng
@ MNG GOV headOfState President
2009-06-18 Tsakhiagiin Elbegdorj
2017-07-10 Khaltmaagiin Battulga
2021-06-25 Ukhnaagiin Khurelsukh|Khurelsukh|Khurelsukh Ukhnaa
@ MNG GOV headOfGovernment! Prime Minister
2017-10-04 Ukhnaagiin Khurelsukh|Khurelsukh|Khurelsukh Ukhnaa
2021-01-27 Luvsannamsrain Oyun-Erdene|Oyun-Erdene|Oyun-Erdene Luvsannamsrai
2025-06-13 Gombojavyn Zandanshatar
2026-03-30 Nyam-Osoryn Uchral
@ JPN GOV ceremonialHead Emperor
1989-01-07 Emperor Akihito|Akihito
2019-05-01 Emperor Naruhito|Naruhito
@ JPN GOV headOfGovernment! Prime Minister
2000-04-05 Yoshiro Mori
2001-04-26 Junichiro Koizumi
2006-09-26 Shinzo Abe|Abe|Abe Shinzo
2007-09-26 Yasuo Fukuda
2008-09-24 Taro Aso
2009-09-16 Yukio Hatoyama
2010-06-08 Naoto Kan
2011-09-02 Yoshihiko Noda
2012-12-26 Shinzo Abe|Abe|Abe Shinzo
2020-09-16 Yoshihide Suga|Suga|Suga Yoshihide
2021-10-04 Fumio Kishida|Kishida|Kishida Fumio
2024-10-01 Shigeru Ishiba|Ishiba|Ishiba Shigeru
2025-10-21 Sanae Takaichi|Takaichi|Takaichi Sanae
@ JPN GOV foreignMinister Foreign Minister
2001-04-26 Makiko Tanaka
2002-02-01 Yoriko Kawaguchi
2004-09-27 Nobutaka Machimura
2005-10-31 Taro Aso
2007-08-27 Nobutaka Machimura
2007-09-26 Masahiko Komura
2008-09-24 Hirofumi Nakasone
2009-09-16 Katsuya Okada
2010-09-17 Seiji Maehara
2011-03-09 Takeaki Matsumoto
2011-09-02 Koichiro Gemba
2012-12-26 Fumio Kishida
2017-08-03 Taro Kono
2019-09-11..2021-11-04 Toshimitsu Motegi
2021-11-10 Yoshimasa Hayashi|Hayashi|Hayashi Yoshimasa
2023-09-13 Yoko Kamikawa|Kamikawa|Kamikawa Yoko
2024-10-01 Takeshi Iwaya|Iwaya|Iwaya Takeshi
2025-10-21 Toshimitsu Motegi
@ JPN GOV defenceMinister Defence Minister
2012-12-26 Itsunori Onodera
2014-09-03 Gen Nakatani
2016-08-03 Tomomi Inada
2017-08-03 Itsunori Onodera
2018-10-02 Takeshi Iwaya
2019-09-11 Taro Kono
2020-09-16 Nobuo Kishi
2022-08-10 Yasukazu Hamada
2023-09-13 Minoru Kihara
2024-10-01 Gen Nakatani
2025-10-21 Shinjiro Koizumi|Koizumi|Shinjirō Koizumi
@ JPN GOV spokesperson Chief Cabinet Secretary
2012-12-26 Yoshihide Suga
2020-09-16 Katsunobu Kato
2021-10-04 Hirokazu Matsuno
2023-12-14 Yoshimasa Hayashi
2025-10-21 Minoru Kihara
@ JPN GOV securityAdviser National Security Adviser
2021-07-07..2025-01 Takeo Akiba|Akiba|Akiba Takeo
@ KOR GOV headOfState! President
1998-02-25 Kim Dae-jung|Kim|Kim Dae Jung
2003-02-25 Roh Moo-hyun|Roh|Roh Moo Hyun
2008-02-25 Lee Myung-bak|Lee|Lee Myung Bak
2013-02-25..2017-03-10 Park Geun-hye|Park|Park Geun Hye
2017-05-10 Moon Jae-in|Moon|Moon Jae In
2022-05-10..2025-04-04 Yoon Suk Yeol|Yoon|Yoon Suk-yeol
2025-06-04 Lee Jae-myung|Lee|Lee Jae Myung
@ KOR GOV headOfState Acting President
2016-12-09..2017-05-09 Hwang Kyo-ahn|Hwang
2024-12-14..2024-12-27 Han Duck-soo|Han|Han Duck Soo
2024-12-27..2025-03-24 Choi Sang-mok|Choi
2025-03-24..2025-05-01 Han Duck-soo|Han|Han Duck Soo
2025-05-02..2025-06-04 Lee Ju-ho|Lee
@ KOR GOV headOfGovernment Prime Minister
2015-06-18 Hwang Kyo-ahn|Hwang
2017-05-31 Lee Nak-yon|Lee|Lee Nak-yeon
2020-01-14 Chung Sye-kyun|Chung
2021-05-14 Kim Boo-kyum|Kim
2022-05-21..2025-05-01 Han Duck-soo|Han|Han Duck Soo
2025-07-03 Kim Min-seok|Kim|Kim Min Seok
@ KOR GOV foreignMinister Foreign Minister
2004-01-17..2006-11-10 Ban Ki-moon|Ban|Ban Ki Moon
2013-03-11 Yun Byung-se|Yun
2017-06-18 Kang Kyung-wha|Kang
2021-02-09 Chung Eui-yong|Chung
2022-05-12 Park Jin|Park
2024-01-10 Cho Tae-yul|Cho
2025-07-19 Cho Hyun|Cho
@ KOR GOV defenceMinister Defence Minister
2020-09-18 Suh Wook|Suh
2022-05-11 Lee Jong-sup|Lee
2023-10-07 Shin Won-sik|Shin
2024-09-06..2024-12-05 Kim Yong-hyun|Kim
2025-07-25 Ahn Gyu-back|Ahn
@ KOR GOV securityAdviser National Security Adviser
2017-05-21 Chung Eui-yong|Chung
2020-07-03 Suh Hoon|Suh
2022-05-10 Kim Sung-han|Kim
2023-03-29 Cho Tae-yong|Cho
2024-01-04 Chang Ho-jin|Chang
2024-08-12 Shin Won-sik|Shin
2025-06-04 Wi Sung-lac|Wi
@ KOR GOV minister Unification Minister
2017-07-03..2019-04-08 Cho Myoung-gyon|Cho
2020-07-27 Lee In-young|Lee
2022-05-13 Kwon Young-se|Kwon
2023-07-28 Kim Yung-ho|Kim
2025-07-25 Chung Dong-young|Chung
@ KOR OPP oppositionLeader Democratic Party leader
2022-08-28..2025-04-09 Lee Jae-myung|Lee|Lee Jae Myung
@ KOR PTY groupLeader Democratic Party leader
2025-08-02 Jung Chung-rae|Jung
@ PRK GOV headOfState! Leader
1994-07-08..2011-12-17 Kim Jong-il|Kim|Kim Jong Il
2011-12-17 Kim Jong Un|Kim|Kim Jong-un
@ PRK GOV adviser Vice department director
2014 Kim Yo Jong|Kim|Kim Yo-jong
@ PRK GOV headOfGovernment Premier
2013-04-01 Pak Pong Ju|Pak
2019-04-11 Kim Jae Ryong|Kim
2020-08-13 Kim Tok Hun|Kim
2024-12-29 Pak Thae Song|Pak
@ PRK GOV foreignMinister Foreign Minister
2007-05-18 Pak Ui Chun|Pak
2014-04-09 Ri Su Yong|Ri
2016-05-09 Ri Yong Ho|Ri|Ri Yong-ho
2020-01-23 Ri Son Gwon|Ri
2022-06-11 Choe Son Hui|Choe|Choe Son-hui
@ PRK GOV defenceMinister Defence Minister
2022-12 Kang Sun Nam|Kang
2024-10 No Kwang Chol|No Kwang Chol
@ VNM GOV headOfState President
2011-07-25 Truong Tan Sang|Sang
2016-04-02..2018-09-21 Tran Dai Quang|Quang
2018-10-23 Nguyen Phu Trong|Trong
2021-04-05..2023-01-18 Nguyen Xuan Phuc|Phuc
2023-03-02..2024-03-21 Vo Van Thuong|Thuong
2024-05-22 To Lam|Lam|Tô Lâm
2024-10-21 Luong Cuong|Cuong
2026-04-07 To Lam|Lam|Tô Lâm
@ VNM PTY headOfState! Communist Party general secretary
2001-04-22 Nong Duc Manh|Manh
2011-01-19..2024-07-19 Nguyen Phu Trong|Trong
2024-08-03 To Lam|Lam|Tô Lâm
@ VNM GOV headOfGovernment Prime Minister
2006-06-27 Nguyen Tan Dung|Dung
2016-04-07 Nguyen Xuan Phuc|Phuc
2021-04-05 Pham Minh Chinh|Chinh
2026-04-07 Le Minh Hung|Hung|Lê Minh Hưng
@ VNM GOV foreignMinister Foreign Minister
2011-08-03 Pham Binh Minh|Minh
2021-04-08 Bui Thanh Son|Son
2025-08 Le Hoai Trung|Trung
@ THA GOV ceremonialHead King
1946-06-09..2016-10-13 King Bhumibol Adulyadej|Bhumibol|King Bhumibol
2016-10-13 King Maha Vajiralongkorn|Vajiralongkorn|King Vajiralongkorn
@ THA GOV headOfGovernment! Prime Minister
2001-02-09..2006-09-19 Thaksin Shinawatra|Thaksin
2006-10-01 Surayud Chulanont
2008-01-29..2008-09-09 Samak Sundaravej|Samak
2008-09-18..2008-12-02 Somchai Wongsawat|Somchai
2008-12-17 Abhisit Vejjajiva|Abhisit
2011-08-05..2014-05-07 Yingluck Shinawatra|Yingluck
2014-08-24 Prayut Chan-o-cha|Prayut|Prayuth Chan-ocha|Prayuth
2023-08-22 Srettha Thavisin|Srettha
2024-08-16..2025-08-29 Paetongtarn Shinawatra|Paetongtarn
2025-09-07 Anutin Charnvirakul|Anutin
@ THA GOV foreignMinister Foreign Minister
2015-08-19 Don Pramudwinai|Don Pramudwinai
2023-09-01 Parnpree Bahiddha-Nukara|Parnpree
2024-04-30 Maris Sangiampongsa|Maris
2025-09-19 Sihasak Phuangketkeow|Sihasak
@ KHM GOV ceremonialHead King
2004-10-14 King Norodom Sihamoni|Norodom Sihamoni|Sihamoni
@ KHM GOV headOfGovernment! Prime Minister
1985-01-14 Hun Sen|Hun Sen
2023-08-22 Hun Manet|Hun Manet
@ KHM GOV foreignMinister Foreign Minister
2016-04-05 Prak Sokhonn|Prak Sokhonn
2023-08-22 Sok Chenda Sophea|
2024-11-20 Prak Sokhonn|Prak Sokhonn
@ KHM LEG speaker President of the Senate
2024-04-03 Hun Sen|Hun Sen
@ LAO GOV headOfState! President
2016-04-20 Bounnhang Vorachith
2021-03-22 Thongloun Sisoulith|Thongloun
@ LAO GOV headOfGovernment Prime Minister
2016-04-20 Thongloun Sisoulith|Thongloun
2021-03-22 Phankham Viphavanh
2022-12-30 Sonexay Siphandone|Sonexay
@ MMR GOV headOfState! President
2011-03-30 Thein Sein
2016-03-30..2018-03-21 Htin Kyaw
2018-03-30..2021-02-01 Win Myint
2026-04-10 Min Aung Hlaing
@ MMR GOV headOfGovernment State Counsellor
2016-04-06..2021-02-01 Aung San Suu Kyi|Suu Kyi
@ MMR GOV headOfState! Chairman of the State Administration Council
2021-02-02..2026-04-10 Min Aung Hlaing
@ MMR GOV headOfState Chairman of the State Peace and Development Council
1992-04-23..2011-03-30 Than Shwe
@ MMR MIL armedForcesChief Commander-in-Chief
2011-03-30..2026-03-30 Min Aung Hlaing
@ MMR OPP groupLeader National League for Democracy leader
1988-09-27 Aung San Suu Kyi|Suu Kyi
@ MMR MIL spokesperson Military spokesman
2018 Zaw Min Tun
@ MYS GOV headOfGovernment! Prime Minister
1981-07-16 Mahathir Mohamad|Mahathir
2003-10-31 Abdullah Ahmad Badawi|Abdullah|Abdullah Badawi|Badawi
2009-04-03 Najib Razak|Najib
2018-05-10 Mahathir Mohamad|Mahathir
2020-03-01 Muhyiddin Yassin|Muhyiddin
2021-08-21 Ismail Sabri Yaakob|Ismail Sabri
2022-11-24 Anwar Ibrahim|Anwar
@ MYS GOV ceremonialHead King
2019-01-31 Sultan Abdullah|
2024-01-31 Sultan Ibrahim|Sultan Ibrahim Iskandar
@ MYS GOV foreignMinister Foreign Minister
2018-07-02..2020-02-24 Saifuddin Abdullah
2020-03-10..2021-08-16 Hishammuddin Hussein|Hishammuddin
2021-08-30..2022-11-24 Saifuddin Abdullah
2022-12-03 Zambry Abdul Kadir|Zambry
2023-12-12 Mohamad Hasan|Mohamad Hasan|Mohamad bin Haji Hasan
@ SGP GOV headOfGovernment! Prime Minister
1990-11-28 Goh Chok Tong|Goh
2004-08-12 Lee Hsien Loong|Lee
2024-05-15 Lawrence Wong
@ SGP GOV ceremonialHead President
2017-09-14 Halimah Yacob|Halimah
2023-09-14 Tharman Shanmugaratnam|Tharman
@ SGP GOV foreignMinister Foreign Minister
2015-10-01 Vivian Balakrishnan
@ SGP GOV defenceMinister Defence Minister
2015-10-01 Ng Eng Hen|Ng
2025-05-23 Chan Chun Sing|Chan
@ IDN GOV headOfState! President
1999-10-20 Abdurrahman Wahid
2001-07-23 Megawati Sukarnoputri|Megawati
2004-10-20 Susilo Bambang Yudhoyono|Yudhoyono
2014-10-20 Joko Widodo|Widodo|Jokowi
2024-10-20 Prabowo Subianto|Prabowo|Subianto
@ IDN GOV vicePresident Vice President
2019-10-20 Ma'ruf Amin
2024-10-20 Gibran Rakabuming Raka|Gibran
@ IDN GOV foreignMinister Foreign Minister
2009-10-22 Marty Natalegawa
2014-10-27 Retno Marsudi|Retno|Marsudi
2024-10-21 Sugiono
@ IDN GOV defenceMinister Defence Minister
2019-10-23 Prabowo Subianto|Prabowo|Subianto
2024-10-21 Sjafrie Sjamsoeddin|Sjafrie
@ PHL GOV headOfState! President
1998-06-30 Joseph Estrada
2001-01-20 Gloria Macapagal Arroyo|Arroyo|Gloria Arroyo|Gloria Macapagal-Arroyo
2010-06-30 Benigno Aquino|Aquino|Benigno Aquino III
2016-06-30 Rodrigo Duterte
2022-06-30 Ferdinand Marcos Jr.|Marcos|Bongbong Marcos|Ferdinand Marcos|Ferdinand R. Marcos Jr.|Ferdinand "Bongbong" Marcos
@ PHL GOV vicePresident Vice President
2016-06-30 Leni Robredo
2022-06-30 Sara Duterte|Duterte|Sara Duterte-Carpio
@ PHL GOV foreignMinister Foreign Secretary
2011-02-24..2016-03-07 Albert del Rosario|del Rosario
2016-06-30..2017-03-08 Perfecto Yasay
2017-05-18 Alan Peter Cayetano|Cayetano
2018-10-17 Teodoro Locsin|Locsin|Teodoro Locsin Jr.
2022-07-01 Enrique Manalo
2025-07-01 Ma. Theresa Lazaro|Lazaro|Theresa Lazaro|Maria Theresa Lazaro
@ PHL GOV defenceMinister Defence Secretary
2016-06-30..2022-06-30 Delfin Lorenzana
2023-06-05 Gilberto Teodoro|Teodoro|Gilbert Teodoro|Gilberto Teodoro Jr.
@ PHL MIL spokesperson Coast Guard spokesman
2022.. Jay Tarriela
@ BRN GOV headOfState! Sultan
1967-10-05 Hassanal Bolkiah|Sultan Hassanal Bolkiah|Bolkiah
@ TLS GOV headOfState President
2012-05-20 Taur Matan Ruak
2017-05-20 Francisco Guterres
2022-05-20 José Ramos-Horta|Ramos-Horta
@ TLS GOV headOfGovernment! Prime Minister
2018-06-22 Taur Matan Ruak
2023-07-01 Xanana Gusmão
`
