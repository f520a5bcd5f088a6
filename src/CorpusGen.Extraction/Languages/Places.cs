namespace CorpusGen.Extraction.Languages;

/// <summary>Places and peoples, in French and English: capitalized words that are no persons. Of a name of several words, the words that say it is a place.</summary>
internal static class Places
{
    private const string Countries =
        """
        afghanistan albanie albania algérie algeria allemagne germany andorre andorra angola arabie arabia argentine argentina arménie armenia australie australia autriche austria azerbaïdjan azerbaijan
        bahamas bahreïn bahrain bangladesh belgique belgium bénin benin bhoutan bhutan biélorussie belarus bélarus birmanie burma myanmar bolivie bolivia bosnie bosnia botswana brésil brazil bulgarie bulgaria burkina burundi
        cambodge cambodia cameroun cameroon canada centrafrique chili chile chine china chypre cyprus colombie colombia comores congo rdc corée korea croatie croatia cuba danemark denmark djibouti
        égypte egypte egypt émirats emirats emirates équateur ecuador érythrée eritrea espagne spain estonie estonia éthiopie ethiopie ethiopia usa uk états etats
        fidji fiji finlande finland france gabon gambie gambia géorgie ghana grèce greece grenade guatemala guinée guinea guyane guyana haïti haiti honduras hongrie hungary
        inde india indonésie indonesia irak iraq iran irlande ireland islande iceland israël israel italie italy jamaïque jamaica japon japan jordanie kazakhstan kenya kirghizistan kosovo koweït kuwait
        laos lesotho lettonie latvia liban lebanon liberia libye libya liechtenstein lituanie lithuania luxembourg macédoine macedonia madagascar malaisie malaysia malawi maldives mali malte malta maroc morocco maurice mauritanie mauritania
        mexique mexico moldavie moldova monaco mongolie mongolia monténégro montenegro mozambique namibie namibia népal nepal nicaragua niger nigeria nigéria norvège norway zélande zealand oman ouganda uganda ouzbékistan uzbekistan
        pakistan palestine panama paraguay netherlands holland hollande pérou peru philippines pologne poland portugal qatar roumanie romania britain russie russia rwanda sénégal senegal serbie serbia seychelles singapour singapore
        slovaquie slovakia slovénie slovenia somalie somalia soudan sudan suède sweden suisse switzerland suriname syrie syria tadjikistan taïwan taiwan tanzanie tanzania tchad tchéquie czechia thaïlande thailand tibet togo tunisie tunisia turkménistan turquie turkey
        ukraine urss ussr uruguay venezuela vietnam viêtnam yémen yemen yougoslavie yugoslavia zambie zambia zimbabwe
        europe afrique africa asie asia amérique amériques america americas océanie oceania antarctique antarctica arctique arctic maghreb sahel balkans caraïbes caribbean scandinavie scandinavia orient occident
        méditerranée mediterranean atlantique atlantic pacifique pacific caucase caucasus crimée crimea donbass donbas cachemire kashmir kurdistan catalogne catalonia écosse ecosse scotland angleterre england galles wales ulster bavière bavaria saxe sicile sicily toscane
        """;

    private const string Cities =
        """
        paris londres london berlin madrid barcelone barcelona rome roma milan milano naples turin venise venice bruxelles brussels anvers antwerp gand liège namur amsterdam rotterdam haye hague luxembourg genève geneva zurich zürich lausanne berne bâle basel
        vienne vienna munich munchen francfort frankfurt hambourg hamburg cologne stuttgart dresde leipzig düsseldorf copenhague copenhagen stockholm oslo helsinki reykjavik dublin belfast édimbourg edinburgh glasgow manchester liverpool birmingham leeds bristol oxford cambridge brighton sheffield
        lisbonne lisbon porto séville valence bilbao athènes athens thessalonique bucarest bucharest budapest prague bratislava varsovie warsaw cracovie krakow vilnius riga tallinn minsk kiev kyiv kharkiv odessa lviv marioupol mariupol moscou moscow sotchi sochi
        belgrade zagreb sarajevo ljubljana skopje tirana pristina istanbul ankara izmir tbilissi tbilisi erevan yerevan bakou baku alger algiers oran tunis rabat casablanca marrakech tripoli benghazi caire cairo alexandrie khartoum nairobi mogadiscio kigali kinshasa
        brazzaville libreville yaoundé douala abuja lagos accra abidjan dakar bamako ouagadougou niamey conakry lomé cotonou johannesburg pretoria harare luanda antananarivo beyrouth beirut damas damascus alep aleppo bagdad baghdad mossoul mosul téhéran tehran riyad riyadh
        djeddah doha dubaï dubai dhabi jérusalem jerusalem aviv haïfa gaza cisjordanie ramallah amman kaboul kabul kandahar islamabad karachi lahore delhi bombay mumbai calcutta kolkata bangalore hyderabad madras chennai dacca dhaka colombo katmandou kathmandu bangkok hanoï hanoi saïgon
        phnom jakarta manille manila kuala pékin beijing shanghai shanghaï canton shenzhen wuhan xinjiang séoul seoul pyongyang tokyo osaka kyoto hiroshima fukushima sydney melbourne canberra perth brisbane auckland wellington
        washington york yorkais boston chicago philadelphie philadelphia detroit miami orlando atlanta houston dallas denver phoenix vegas angeles hollywood francisco seattle portland baltimore cleveland pittsburgh minneapolis nashville memphis milwaukee
        manhattan brooklyn harlem bronx queens cupertino oakland redmond sacramento montréal montreal québec quebec toronto ottawa vancouver calgary halifax winnipeg mexico tijuana havane havana bogota bogotá caracas quito lima santiago buenos aires brasilia brasília rio montevideo
        marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims havre toulon grenoble dijon angers nîmes villeurbanne aix brest tours amiens limoges annecy perpignan boulogne metz besançon orléans rouen mulhouse caen
        nancy argenteuil montreuil roubaix tourcoing dunkerque avignon poitiers nanterre versailles créteil pau rochelle calais cannes antibes béziers colmar bourges quimper valence troyes chambéry lorient cherbourg ajaccio bastia bayonne biarritz niort vannes évry bobigny cergy sarcelles
        saclay roissy orly davos kremlin bercy matignon élysée elysée bastille levallois neuilly vincennes chartres auxerre nevers blois laval vichy lourdes arles carcassonne albi rodez tarbes agen périgueux brive tulle aurillac épinal verdun sedan lens arras valenciennes maubeuge
        """;

    private const string Regions =
        """
        bretagne brittany normandie normandy alsace lorraine champagne bourgogne auvergne aquitaine occitanie languedoc provence picardie corse corsica limousin poitou savoie isère rhône loire gironde vendée vaucluse hérault gard aude ardèche
        drôme jura doubs vosges moselle meurthe marne aisne oise finistère morbihan calvados orne sarthe mayenne yonne nièvre indre creuse corrèze dordogne aveyron tarn landes pyrénées pyrenees alpes alps ardennes réunion
        guadeloupe martinique mayotte guyane polynésie tahiti calédonie wallonie flandre flandres flanders alabama alaska arizona arkansas californie california carolina colorado connecticut dakota delaware floride florida géorgie georgia hawaï hawaii
        idaho illinois indiana iowa kansas kentucky louisiane louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvanie pennsylvania tennessee texas utah vermont virginie virginia wisconsin wyoming
        ontario alberta manitoba saskatchewan essex kent sussex yorkshire cornwall cornouailles silicon
        """;

    private const string Peoples =
        """
        américain américaine américains américaines american americans européen européenne européens européennes european europeans français française françaises french frenchman anglais anglaise anglaises english britannique britanniques british briton britons
        allemand allemande allemands allemandes german germans italien italienne italiens italiennes italian italians espagnol espagnole espagnols espagnoles spanish spaniard spaniards portugais portugaise portuguese belge belges belgian belgians suisse suisses swiss
        russe russes russian russians ukrainien ukrainienne ukrainiens ukrainiennes ukrainian ukrainians polonais polonaise polish chinois chinoise chinoises chinese japonais japonaise japonaises japanese coréen coréenne coréens korean koreans indien indienne indiens indian indians
        canadien canadienne canadiens canadian canadians québécois québécoise mexicain mexicaine mexicains mexican mexicans brésilien brésilienne brésiliens brazilian brazilians argentin argentins argentinian australien australienne australiens australian australians
        turc turque turcs turques turkish turks syrien syrienne syriens syrian syrians irakien irakienne irakiens iraqi iraqis iranien iranienne iraniens iranian iranians israélien israélienne israéliens israéliennes israeli israelis palestinien palestinienne palestiniens palestinian palestinians
        libanais libanaise lebanese égyptien égyptienne égyptiens egyptian egyptians algérien algérienne algériens algerian algerians marocain marocaine marocains moroccan moroccans tunisien tunisienne tunisiens tunisian tunisians libyen libyenne libyan saoudien saoudienne saoudiens saudi saudis
        africain africaine africains africaines african africans asiatique asiatiques asian asians arabe arabes arab arabs kurde kurdes kurdish kurds afghan afghane afghans grec grecque grecs greek greeks suédois suédoise swedish norvégien norvégienne norwegian danois danoise danish finlandais finlandaise finnish
        néerlandais néerlandaise hollandais dutch autrichien autrichienne austrian irlandais irlandaise irish écossais écossaise scottish gallois welsh hongrois hongroise hungarian tchèque tchèques czech roumain roumaine roumains romanian serbe serbes serbian croate croates croatian bosniaque bosnian
        albanais albanian bulgare bulgares bulgarian vietnamien vietnamienne vietnamese thaïlandais thai pakistanais pakistani nigérian nigerian sénégalais sénégalaise senegalese malien malienne ivoirien ivoirienne congolais camerounais rwandais éthiopien ethiopian kenyan kényan
        parisien parisienne parisiens parisiennes parisian londonien londoniens marseillais marseillaise lyonnais lyonnaise bordelais toulousain nantais lillois niçois breton bretonne bretons normand normande alsacien alsacienne corse corses basque basques catalan catalane catalans
        californien californienne californian texan texane newyorker juif juive juifs juives jew jews jewish musulman musulmane musulmans musulmanes muslim muslims chrétien chrétienne chrétiens christians catholique catholiques catholic protestants
        cubain cubaine cuban vénézuélien vénézuélienne venezuelan colombien colombienne colombian chilien chilienne chilean haïtien haïtienne haitian occidental occidentaux occidentale western latino latinos roms ouïghours uyghur uyghurs rohingyas tibétain tibétains tibetan
        """;

    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(Trait.Place, Countries);
        builder.Add(Trait.Place, Cities);
        builder.Add(Trait.Place, Regions);
        builder.Add(Trait.Place, Peoples);
    }
}
