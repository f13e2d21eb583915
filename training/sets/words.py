"""Word lists that the data sets need to agree on what a name is."""

TITLES = set(
    "president prime minister premier chancellor king queen prince princess emperor pope bishop archbishop cardinal "
    "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lord lady dame st st. saint rev rev. reverend father sister "
    "gen gen. general col col. colonel maj maj. major capt capt. captain lt lt. lieutenant sgt sgt. sergeant admiral "
    "sen sen. senator rep rep. representative gov gov. governor mayor secretary ambassador justice judge sheikh "
    "congressman congresswoman councillor spokesman spokeswoman chairman director coach vice deputy foreign defense "
    "defence state first lady sultan emir ayatollah imam mullah rabbi sheriff officer detective commander marshal".split()
)

NORP = set(
    "afghan afghans albanian albanians algerian algerians american americans angolan arab arabs arabic argentine "
    "argentinian armenian armenians asian asians australian australians austrian austrians azerbaijani azeri bahraini "
    "bangladeshi belarusian belgian belgians bolivian bosnian bosnians botswanan brazilian brazilians british briton "
    "britons bulgarian burmese burundian cambodian cameroonian canadian canadians catalan catholic catholics chadian "
    "chechen chechens chilean chinese christian christians colombian colombians congolese croatian croatians croat "
    "croats cuban cubans cypriot czech czechs danish danes democrat democrats democratic dutch ecuadorian egyptian "
    "egyptians english emirati eritrean estonian ethiopian ethiopians european europeans filipino filipinos finnish "
    "french georgian georgians german germans ghanaian greek greeks guatemalan haitian haitians hindu hindus honduran "
    "hungarian hungarians hutu icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish "
    "islamic islamist israeli israelis italian italians ivorian jamaican japanese jewish jews jew jordanian jordanians "
    "kazakh kenyan kenyans korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz laotian latin latvian lebanese "
    "liberian libyan libyans lithuanian macedonian malawian malaysian malaysians malian maltese maronite mexican "
    "mexicans moldovan mongolian montenegrin moroccan mozambican muslim muslims namibian nepalese nepali nicaraguan "
    "nigerian nigerians nigerien norwegian norwegians omani orthodox pakistani pakistanis palestinian palestinians "
    "panamanian paraguayan pashtun persian peruvian polish poles portuguese protestant protestants qatari republican "
    "republicans rohingya roman romanian romanians russian russians rwandan salvadoran saudi saudis scottish scots "
    "senegalese serb serbian serbs serbians shia shi'ite shi'ites shiite shiites sikh sikhs singaporean slovak slovenian "
    "somali somalis soviet soviets spanish spaniards sudanese sunni sunnis swedish swedes swiss syrian syrians "
    "taiwanese tajik tamil tanzanian thai tibetan tibetans togolese tunisian turk turkish turks turkmen tutsi ugandan "
    "uighur ukrainian ukrainians uruguayan uyghur uyghurs uzbek venezuelan venezuelans vietnamese welsh western yazidi "
    "yemeni yemenis zambian zimbabwean zulu african africans buddhist buddhists".split()
)
