/// Places of the world.
///
/// Towns and most regions come from SEM (MIT).
enum Places {
  /// Towns of one word, in small letters.
  static let cities = """
    'ar'ar 'irbin aach aalborg aalen aarau abadan abancay abaï abenberg abengourou abensberg \
    abeokuta aberdeen abha abidjan abitibi-témiscamingue abja-paluoja abomey abomey-calavi \
    abong-mbang abrud abuja abuko abéché acajutla acapulco acarigua accra acerra acharnes \
    achern achgabat achim achmeta achmiany achocalla acireale acklins aconibe acurenam ad-dahi \
    ad-damazin ad-damir ad-du'ain ad-duwaim adana adapazarı addis-abeba adelaide adelsheim aden \
    adenau adigrat adiwerna adjud adjumani adliswil adorf adrasmon adré adwa adzopé adıyaman \
    aesch afgooye aflao afmadow afragola afyonkarahisar agareb agaro agboville agen \
    agnibilékrou agnita agogo agordat agrigento agrínio aguacaliente aguachica aguadulce \
    aguascalientes aguilares ahaus ahlen ahrensburg ahuachapán ahvaz aichach aichtal aigáleo \
    aileu ainaro ainaži aitape aiud aix-en-provence aix-la-chapelle aizkraukle aizpute ajaccio \
    ajdabiya akdepe aken akhalkalaki akhaltsikhé aknīste akonolinga akouda akoupé akron aksaray \
    aksaï aksou aksoum aksy aktaou aktash aktioubé akure al-bab al-chafdschi al-chardsch \
    al-dschunaina al-ghaida al-hasaka al-hawiyya al-hufuf al-karak al-mahabischa al-managil \
    al-marawi'a al-mayadin al-mubarraz al-qadarif al-qatif al-qurayyat al-ubayyid alajuela \
    alamata albacete albany alberton albi albina albstadt albuquerque albury alcobendas \
    alcorcón alcoy aldershot alep alexandrette alexandrie alexandroupolis aley aleșd alfeld \
    alfortville alger algésiras alicante alimos alindao allada allendorf allschwil allstedt \
    allunhari almalyk almaty almere almería almolonga alofi aloja alotau alotenango alpirsbach \
    alsdorf alsfeld alsleben altamura altay altena altenau altenberg altenburg altenkirchen \
    altensteig altentreptow altlandsberg altstätten altötting alvorada alzenau alzey alès \
    alūksne amaliada amara amarousi amatitlán ambanja ambato ambatondrazaka ambelokipi amberg \
    amboasary ambon ambositra ambovombe amdoun amersfoort amiens amioun amlamé amman amol \
    amorbach amparafaravola amran amrat amriswil amsterdam amstetten amöneburg anaco anaheim \
    ananindeua anchorage ancône andahuaylas andernach andijan andimeshk andkhoi andong \
    andorre-la-vieille andria andros angermünde angers anglet angoche angol angoulême angren \
    anina aninoasa anju ankara anklam anloga annaba annaberg-buchholz annaburg annecy annemasse \
    ansan ansbach anse-d'ainault anse-à-galets anseong ansfelden antalaha antalya antananarivo \
    antanifotsy antibes antioche antofagasta antsirabé antsla antón anuradhapura anyama anyang \
    anzio anápolis aného aousja aozou apartadó apeldoorn apia aplahoué apodaca apolda apopa \
    aprilia aqaba aqchah aquin ar-raqqa ar-rass aracaju arad arak aralsk aranjuez araouane \
    arapiraca arauca arawa arbil arbon ardabil ardee ardud areguá arendsee arequipa arezzo \
    argenteuil argos argyroupoli arhangay arica arima arjawinangun arkalyk arklow arles \
    arlington armenia arnavutköy arneburg arnhem arnis arnsberg arnstadt arnstein arona arouca \
    arraiján arras arrecife arta artemi artemisa artern arth artigas arua arusha arvayheer arys \
    arzberg as-saidiyya as-suwayda asadabad asaka asamankese asan asau aschaffenburg \
    aschersleben asenovgrad aserrí ashaiman ashbourne ashford asmara asnières-sur-seine asperg \
    aspropyrgos assab assella assipovitchy assomada astana astanajapura asti asuncion at-bashi \
    at-tall atak atakpamé atar atbara atbassar athenry athis-mons athiémé athlone athy athènes \
    atiquizaya atkinson atlanta attapeu attard attendorn atyraou aubagne aubervilliers auce \
    auch auckland auerbach augsbourg augustusburg aulendorf aulnay-sous-bois auma aurich aurora \
    auxerre avarua avatele avellino aversa avignon avilés avrig awasa awbari awdheegle aweil \
    ayacucho aybak aydın ayene aylesbury ayolas aytos ayutla ayutthaya ayutuxtepeque azmour \
    azogues azuga azul aßlar añisoc ağcabədi ağdam ağdaş aşgabat baabda baalbek baalcad baar \
    babadag babahoyo babakan babenhausen babila babol baboua babrouïsk bacharach backnang bacău \
    badajoz badalona baden baden-baden badou badschil baesweiler bafang bafatá bafia bafilo \
    bafoulabé bafoussam bagamoyo bagdad bagerhat bagheria baglan bagneux bagnolet bagua bahla \
    bahra bahri baidoa baie-mahault baiersdorf bakau bakel bakersfield baki bakixanov bakou \
    bakouba balaka balaraja balbriggan balcarce baldone baleendah bali balikpapan balingen \
    balkanabat balkh balkhach ballarat ballenstedt ballina ballinasloe ballsh ballybofey baloži \
    baltimore balve balvi balykchy balıkesir balș bamako bambari bamberg bambey bamenda bamiyan \
    banamba bandiagara bandon bandundu bandung bandırma banes baney banfora bangangté bangassou \
    bangkok bangor bangui banikoara banjaran banjarmasin banjul banjulunding banlung bansang \
    bantry banyo banyuwangi baní baoro baracoa barakaldo barakani baran baranavitchy baraolt \
    barberena barby barcelona barcelone barclayville bardejov bardera bareina barentu bargal \
    bargny bargou bargteheide bari bariloche barinas barisal barka barletta barma barmstedt \
    barnsley barntrup barquisimeto barranca barrancabermeja barranquilla barsinghausen barth \
    bartica barueri baruta baruth baruun-urt baryssaw basarabeasca basarabi basildon \
    basingstoke bassar bassersdorf basseterre bassila bassorah bassum bastia bata batam batang \
    batangafo bath bathsheba bathurst batibo batken batley batman batna batoumi batouri batroun \
    battambang battaramulla battenberg batticaloa battipaglia baturaja baucau bauchi baumholder \
    baunach baunatal bauru bauska bautzen bawku bawshar bayaguana bayamo bayamón bayan-ölgiy \
    bayanhongor bayonne bayreuth bazarkurgon bazartete bazmini baïbokoum baïkonour baýramaly \
    beauvais bebington bebra bechet beckum beclean bedburg bedford beelitz beerfelden beeskow \
    begamganj behbahan beilngries beilstein beinamar beira beitbridge beiuș bekabad bekalta \
    bekasi bektemir belaaziorsk belawan beledweyne belfast belfort belgern belgrade bellinzone \
    bello belmopan belombre belp belzig belém bembla bembéréké benalmádena bendigo bendorf \
    benghazi bengkulu benguela benidorm bennane benneckenstein benoni benoye bensheim \
    bensonville bentiu berane berat berazino berbara berbești berbérati berching bereeda \
    bereket berekua berekum berești bergame bergheim bergkamen bergneustadt berlin bermejo \
    bernbourg berne bernkastel-kues bernsdorf bersenbrück berthoud bertoua beruniy besançon \
    beshariq besigheim bethal betim betioky betzdorf betzenstein beverungen bexbach beyla \
    beylikdüzü beylul beyrouth bhairab bhaktapur bharatpur bhimdatta biaroza bicaz bichkek \
    bicurga bidbid bidjabidjan biedenkopf bielefeld bienne biesenthal bietigheim-bissingen \
    bignona bihać bijela bijeljina bilbao bileća bilisht billerbeck biltine biləcəri bimbo \
    bindura bingerville binjai binningen bintulu binə birak birao biratnagar birganj birjand \
    birkenfeld birkenhead birkirkara birmingham birr birsfelden birżebbuġa bisceglie \
    bischofshofen bischofswerda bishah bisho biskra bismark bissau bissorã bistrița bitam \
    bitburg bitkine bitonto bitterfeld bitung blackburn blackmans blackpool blagoevgrad blaj \
    blama blangoua blankenburg blankenhain blansko blantyre blaubeuren bleckede bleicherode \
    blessington bletchley blida blieskastel blitar bloemfontein blois blomberg bludenz \
    bluefields blumberg blumenau boaco boajibu bobigny bobingen bobo-dioulasso bobonaro \
    bobonong bocaranga bocholt bochum bockenem bocșa boda bodenwerder boffa bogen boghé bogo \
    bogor bogota bogra bohicon bohumín bois-le-duc boise boizenburg bojnourd bokoro boksburg \
    boké bolama bolands boldești-scăeni boldumsaz bolgatanga bolintin-vale bolnissi bologne \
    bolton bolu bolzano boma bonao bondoukou bondy bongor bonn bonou-toaga bontang bonthe boone \
    boosaaso bootle booué bopfingen bopolu boppard borama bordeaux borgentreich borgholzhausen \
    borjomi borken borkum bormla bornemouth bornheim boromo borsec borujerd boryeong borșa \
    bossangoa bossembélé boston botevgrad botoșani botshabelo bottrop bouaflé bouaké bouar \
    bouca bouficha bougouni bouhjar boukhara boulogne-billancourt boulogne-sur-mer boulsa \
    boundiali bourg-en-bresse bourgas bourges bousaada bousso boussé boutilimit boxberg boysun \
    bozoum boʿz brackenheim bracknell bradford bragado brahmanbaria brake brakel brakpan \
    bramsche brand-erbisdorf brandebourg-sur-la-havel brandis brasilia braslaw brasília \
    bratislava braubach braunfels braunlage brava bray brazzaville brașov breaza brebes \
    breckerfeld bredstedt bregenz bremerhaven bremervörde brescia brest bretten breuberg brezno \
    brezoi bria briceni bridgetown brighton brigue-glis brikama brilon brindisi brisbane \
    bristol brits brive-la-gaillarde brno brocēni brokopondo bron brooklyn brownsweg broșteni \
    bruchköbel bruchsal brufut brugg brunsbüttel brunswick bruxelles bräunlingen bréda brême \
    brüel brühl brüssow brăila brčko buba bubanza bubaque bucaramanga bucarest bucecea buchanan \
    bucheon buchloe buchs budapest budești budva buea buenaventura buffalo buftea buga bugiri \
    bugojno buhuși bujumbura buka bukan bukavu bukittinggi bukoba bulawayo bulgan bulkeley \
    bulolo bulqiza bulungʿur bumba bumbești-jiu bumpe bumthang bunbury buncrana bunda bundaberg \
    bundibugyo bungoma bunia bunumbu buraimi burao buraydah burg burgau burgbernheim burghausen \
    burgkunstadt burglengenfeld burgos burgstädt burgwedel burladingen burnley burrel bursa \
    burscheid burtaiši bururi bury buseresere bushehr bushenyi busia buston busumbala butare \
    butembo buttelstedt butterworth buttstädt butwal butzbach buulobarde buxtehude buziaș \
    buzovna buzău buín bușteni byblos bykhaw bytča byumba bâle bârlad bâton-rouge bäherden \
    bärnau béboto bébédjia béchar béjaïa bélabo bénévent béroia béré béziers böblingen böhlen \
    bönnigheim bückeburg büdelsdorf büdingen bühl bülach bünde bürstadt bützow büyükçekmece \
    băbeni băicoi băilești bălan bălcești bălți băneasa břeclav bərdə caacupé caaguazú \
    cabaiguán cabimas cabinda cabudare cacheu caconda cadix caen cagliari cagnes-sur-mer cagua \
    cahir cahul caibarién cairns cajamarca cajvana calabar calabozo calafat calais calama calau \
    calbe cali calibishie caloundra caltanissetta caluire-et-cuire caluquembe calvià calw \
    camabatela camacari camacupa camagüey cambrai cambridge camenca camiri camoapa campana \
    campeche campinas campobasso canberra canchungo cancún canefield canelones cangamba canillo \
    cankuzo cannock canoas cantel cap-haïtien capiatá capitale-nationale caracal caracas \
    caranavi caransebeș carapicuíba carcassonne cardiff carei cariacica carletonville carlisle \
    carlow carlton carmelo carnot carouge carpi carrare carrick-on-shannon carrick-on-suir \
    carrickmacross carrigaline cartago carthage carthagène caruaru carúpano cascavel caserte \
    casilda casma casoria cassel castelldefels castle-bruce castlebar castleblayney castlereagh \
    castres castries castrop-rauxel catabola catacamas catamarca catandica catane catanzaro \
    cativá catió catumbela caucaia caucasia cavan cavnic caxito cayambe cayenne cazin caála \
    cañas celaya celbridge centurion cereté cergy cerignola cernavodă cesena cesvaine cetinje \
    ceuta ceyhan cha-am chacabuco chacarita chachapoyas chachoengsao chaguanas chahab chaidari \
    chaidarkan chaiyaphum chakaria chakhrisabz chakhtinsk chalandri chalchuapa chalkida \
    chalon-sur-saône cham chambéry champassak champigny-sur-marne chamr chancay chanchamayo \
    chandpur chandra changhua changuinola changwon chania chanthaburi charallave \
    charenton-le-pont charikar charity charleville-mézières chartres chaschuri chascomús \
    chatham chatou chavakacheri chebba chebika chegutu chelles chelmsford cheltenham chemnitz \
    cheonan cheongju chepen chepo cherahil cherbourg-en-cotentin chesapeake cheshunt \
    chesterfield chiasso chiayi chibuto chicacao chicago chichicastenango chichigalpa chiclayo \
    chieti chiguayante chihia chihuahua chilecito chilibre chililabombwe chillán chimalhuacan \
    chimaltenango chimbote chimboy chimkent chimoio chinandega chinautla chingola chinhoyi \
    chinoz chioggia chios chipata chipinge chiquimula chiquimulilla chiraz chiredzi chiroqchi \
    chisec chisinau chitré chittagong chitungwiza chivhu chivilcoy chișineu-criș chișinău \
    chklow chlef choisy-le-roi chokwé cholargos cholet choloma cholpon-ata choluteca choma \
    chomutov chonburi chone chongjin choni chorbane chortoq choumen choybalsan choyr \
    christchurch christiana chrudim chtchoutchinsk chtchoutchyn chuadanga chulucanas chumpon \
    chuncheon chunghe chungju chungli chupei chust chuy châlons-en-champagne châteauroux \
    châtellerault châtenay-malabry châtillon chêne-bougeries chía ciacova ciamis ciampea \
    cianjur cibadak cibinong cibitoke cibitung cibungbulang cicalengka cienfuegos cikampek \
    cikarang cikupa cilacap ciledug cilegon cileungsi cileunyi cimahi cimișlia cincinnati \
    ciomas ciparay cipolletti ciputat cirebon cisaat cisarua cisnădie citeureup civitavecchia \
    ciénaga clacton-on-sea clamart clane clausthal-zellerfeld clermont-ferrand cleveland clichy \
    clichy-sous-bois clingen clonakilty clonmel cloppenburg clorinda cluj-napoca coatepeque \
    coatzacoalcos cobh cobija cobourg cobán cochabamba cochem cocobeach codlea codru coesfeld \
    cofradía cogo coire cojutepeque colchester colditz colina collegno colmar cologne colomba \
    colombo colomiers columbus colón comalapa comarnic comayagua comilla comitancillo compiègne \
    comrat comè comănești conakry conceptión concordia condega conflans-sainte-honorine coni \
    constantine constanza constanța contagem contramaestre copenhague copiapó coquimbo corabia \
    corbeil-essonnes corby cordoue corfou corinthe corinto corisco cork coro coronel corrientes \
    corriverton cosenza coslada costești coswig cotoca cotonou cottbus cotuí coulihaut \
    courbevoie couva covasna coventry cové coyah coyhaique craigavon crailsheim craiova crane \
    crawley creglingen creil creuzburg creußen crewe crimmitschau crivitz croix-des-bouquets \
    crosby crotone crémone créteil cuamba cuenca cuernavaca cugir cuiabá cuilapa culiacán \
    cumaná curepipe curicó curitiba curridabat curtici curug curuguaty cuscatancingo cusco \
    cuxhaven cyangugu cáceres cárdenas câmpeni câmpina câmpulung cërrik córdoba côme cúcuta \
    călan călimănești călărași căușeni căzănești cēsis cəlilabad dabola dabou dacca dachau \
    daegu daejeon dafni dagana dagda dahlen dahmani dahn dahra dahuk dakar dalaba dalanzadgad \
    dallas daloa daluguma damak damara damaturu dambulla dame-marie dammam damme danané \
    danghara dangriga danielstown danilovgrad danlí dannenberg dano danshui daoukro dapaong \
    darayya dare dargun darhan darhan-uul darlington darmstadt dartford daru darwin darıca \
    dashtobod dassa-zoumè dassel dassow datteln daugavpils daule daun davos dawadimi dayton \
    daşoguz dedza degache degehabur deggendorf dehiba deidesheim dek'emhare delap-uliga-darrit \
    delbrück delgado delitzsch delmas delmenhorst delémont demmin denizli denov denpasar denver \
    depok deraa derince derna derry desamparados desdunes dessalines dessau-roßlau dessie deta \
    detmold dettelbach detva deux-ponts deva devonport dewsbury dezfoul dhahran dhaka dhamar \
    dhangadhi dharan diadema diamniadio diapaga dieburg diego-suarez diemelstadt diepholz \
    dieppe dierdorf dietenheim dietikon dietzenbach diez dijon dikhil dila dili dillenburg \
    dillingen dimbokro dimitrovgrad dinajpur dindri dingelstädt dingolfing dinguiraye \
    dinkelsbühl dinklage dinslaken dinsor diourbel dippoldiswalde diriamba diré ditzingen \
    divinópolis divo diwaniya diyarbakır diébougou djeddah djedeida djelfa djenné djerba \
    djezkazgan djibo djibouti djidjiga djizak djouba djoubanote djougou dnestrovsc doba dobele \
    doberlug-kirchhain doboj dobritch dobrota dobrouch dodoma dogbo-tota doha dohar dohna \
    dolhasca dolisie dome dommitzsch domoni donabate donaueschingen donauwörth doncaster dondo \
    donghae donzdorf doolow dordrecht dorfen dori dormagen dornbirn dornburg-camburg dornhan \
    dornod dornogovi dornstetten dorohoi dorra dorsten dortmund dorud dosquebradas douai douala \
    douchanbé douentza dourbali douz draguignan drahitchyn drancy dransfeld drebkau dreieich \
    drensteinfurt dresde dreux drochia drogheda drolshagen dráma drăgănești-olt drăgășani \
    dschang dubbo dublin dubréka dubăsari duderstadt dudley duisbourg duitama dukuhturi dulail \
    duleek duma dumai dumbrăveni dumbéa dunboyne dundalk dundee dundgovĭ dunedin dungarvan \
    dunkerque dunshaughlin dunstable dupnitsa durango durazno durban durbe durham durlești \
    durrës durán dusti duékoué dziarjynsk débé dédougou dékoa démbeni döbeln döbern dömitz \
    dübendorf dülmen düren düsseldorf düzce dăbuleni dărmănești dărăbani děčín dəvəçi \
    eastbourne eastleigh ebebiyín ebeleben eberbach ebermannstadt ebern ebersberg eberswalde \
    ebikon ebolowa ebreichsdorf ecatepec echrarda eckartsberga eckernförde edenderry edenkoben \
    edineț edirne edéa effiakuma eforie egeln eggenfelden eggesin egio egra ehingen \
    ehrenfriedersdorf eibelstadt eibenstock eichstätt eilenburg einbeck eindhoven einsiedeln \
    eisenach eisenberg eisenhüttenstadt eisenstadt eisfeld eisleben eislingen ejido ejura \
    ekibastouz elazığ elbasan elche elda eldere eldorado eldoret elefsina eleftherio-kordelio \
    eleuthera ellingen ellrich ellwangen elmshorn elsfleth elsterberg elsterwerda elstra \
    elterlein eltmann elva elzach elze embalenhle embu emden emmen emmendingen emnambithi \
    emsdetten en-nahud encamp encarnación enfida engen enger ennepetal ennigerloh ennis \
    enniscorthy enns enschede ensenada entebbe enugu envigado eppelheim eppingen eppstein \
    epumalanga epworth erbach erbendorf ercolano erdenet erding erevan erftstadt erfurt erigabo \
    erkelenz erkner erkrath erlangen ermera erseka erwitte erzurum esbjerg escaldes-engordany \
    eschborn eschershausen eschwege eschweiler escuintla esens esenyurt esher eskişehir \
    eslamshahr esmeraldas espargos espelkamp espinar esquipulas essau essen essouassi estelí \
    estepona estrie eséka ettadhamen-mnihla ettenheim ettlingen euskirchen eutin evinayong \
    evosmos ewarton exeter ezeh ezzahra ezzouhour facatativá faenza fagatogo falkensee \
    falkenstein falloujah falmouth fandriana fanla fano farafenni faranah farap farato \
    faratsiho fareham faridpur farim farnborough farâh fatick faya-largeau fayetteville \
    faïzâbâd fehmarn feldkirch fellbach felsberg fengshan fengyuen feni ferghana ferkessedougou \
    fermoy fernana ferrare ferreñafe ferrol fetești feuchtwangen fgura fianarantsoa fianga \
    fieni fierbinți-târg figuil filderstadt filiași finsterwalde fiumicino fizuli fiľakovo \
    fladungen flensburg florencia flores florești florianópolis florida floridablanca flöha \
    flămânzi focșani foggia foligno fomboni fongafale fontana fontem fontenay-sous-bois \
    forchheim forchtenberg forlì formosa forst fort-de-france fort-liberté fortaleza forécariah \
    fougamou foumban foumbot foumbouni foussana foya foča fraijanes franca franceville \
    francfort-sur-l'oder francfort-sur-le-main francistown franconville frankenau frankenberg \
    frankenthal franzburg frasin frauenfeld frauenstein frechen fredericia frederikshavn \
    freetown freiberg freienbach freilassing freinsheim freising freital fremont freren fresno \
    freudenstadt freystadt freyung fria fribourg fribourg-en-brisgau friedberg friedland \
    friedrichroda friedrichsdorf friedrichshafen friedrichstadt friedrichsthal friesack \
    friesoythe fritzlar frohburg frunse fréjus frýdek-místek fuengirola fuenlabrada fulacunda \
    fulda funafuti fundong fundulea fusagasugá fushë-kruja fériana fürstenau fürstenfeldbruck \
    fürth füssen făget făgăraș fălești fălticeni făurei gaalkacyo gabane gabela gaborone \
    gabrovo gabu gadebusch gagarin gaggenau gagnoa gagny gagra gaibanda gaildorf galafi galanta \
    galatsi galați gali gallaorol gallarate galle galway gamba gambissara gamboma gamboula \
    gammertingen gandajika gandiaye gandie gandja gandorhun gangneung ganta gaoual garango \
    garbahaarrey garbsen gardabani gardelegen garding garges-lès-gonesse garissa garland \
    garoowe garoua garoua-boulaï garowol gartz garut gasparillo gaspésie–îles-de-la-madeleine \
    gateshead gau-algesheim gawler gazawa gaziantep gazipur gazojak gaâfour gbarnga gbawe gboko \
    gebesee gebze gedern gedu geelong geesthacht gefell gefrees gehrden gehren geilenkirchen \
    geisa geiselhöring geisenfeld geisenheim geising geisingen geithain gela geldern gelnhausen \
    gelsenkirchen gelugor gemena gemünden gengenbach gennevilliers genthin genève geoagiu geoje \
    georgetown georgsmarienhütte gera gerabronn geraldton gerbstedt geretsried geringswalde \
    gerlingen germering germersheim gernrode gernsbach gernsheim gerolstein gerolzhofen \
    gersfeld gersthofen gescher geseke getafe getxo gevelsberg geyer geylegphug ghabou ghafurov \
    ghannouch ghanzi ghardaïa ghardimaou ghartschak gharyan ghat ghazni gheorgheni gherla \
    ghimbav ghinda ghods ghomrassen ghorahi ghorashal giannitsa gibraltar giessen gifhorn gijón \
    gikongoro gillingham gimcheon gimhae gimje gimpo girardot girón gisborne gisenyi gitarama \
    gitega giurgiu gjirokastra gladbeck gladenbach gladstone glasgow glauchau glendale gleno \
    glinde glodeni gloucester glyfáda glückstadt gmunden gnoien goba goch gode goderich gogrial \
    goiânia gokwe goldkronach golestan golubovci golßen goma gombe gommern gomtu gonaïves \
    gondar gondola gongju gopalpur goražde gorey gorgan gori goroka gorontalo goslar gosport \
    gossas gossau gotha gotzis goubellat goudaouta goudomp goulburn goulistan goundam goundi \
    gourcy goussainville gouyave govi-altay govisümber gowurdak goya goyang gradačac gradiška \
    grafenau grafenwöhr gramsh granada grand-bassam grande-rivière-du-nord granollers gransee \
    gravatai gravesend grays graz graïba gračanica greasby grebenau grebenstein greding \
    greenland greensboro greenville greifswald greiz gremda grenoble grenville greußen greve \
    greven grevenbroich grevesmühlen greystones griesheim grigoriopol grimari grimma grimmen \
    grimsby grobiņa grodno grogol groitzsch grombalia gronau groningen groningue gros-morne \
    grosseto groß-bieberau groß-enzersdorf groß-gerau groß-umstadt großalmerode großbottwar \
    großenhain großräschen großröhrsdorf großschirma gräfenberg gräfenhainichen gräfenthal \
    gröditz gröningen grünberg grünhain-beierfeld grünsfeld grünstadt guacara guadalajara \
    guaimaca gualeguay gualeguaychú gualán guanare guantánamo guarenas guarujá guarulhos \
    guastatoya guatemala guatire guayaquil guayaramerín gubadag guben gudensberg guelendeng \
    guelma guidiguis guiglo guildford guinguinéo guiyon gularia gulbene gulcha gulripschi gulu \
    gumare gumdag gumi gummersbach gunjur gunpo gunsan gunzenhausen guri gurian gurjaani gurlan \
    gurué gusau guéckédou guédiawaye gwanda gwangju gwangmyeong gwangyang gweru gyeongju \
    gyeongsan gänserndorf gérone gênes gökdepe gölcük göppingen görlitz göttingen göyçay \
    gößnitz güglingen güines günzburg güsten güstrow gütersloh gützkow găești gătaia gżira \
    gʻijduvon gʿazalkent gʿuzor haan haapsalu haarlem habiganj hachenburg hacıqabul hadamar \
    haderslev haeju haffouz hagen hagenbach hagenow haguenau hagåtña haiger haigerloch hail \
    hainichen haiterbach hajjah hakupu halberstadt haldensleben halesowen halifax halle hallein \
    hallenberg hallstadt halver hama hamadan hambourg hameln hamhung hamilton hamm hammamet \
    hammelburg hamminkeln hamoud hanam hanau handlová hanovre hanoï hantsavitchy haqqulobod \
    harad haradok harar harare harbel harburg hard hardegsen haren hargeisa harlow harper \
    harrogate harsewinkel hartenstein hartha hartlepool harzgerode haselünne hasimiya haskovo \
    hasselfelde hastings hattingen hatzfeld hausach hauzenberg havelberg havířov hayes hayingen \
    hazar haßfurt haïdra hațeg hebira hechingen hecklingen heide heideck heidelberg heidenau \
    heilbronn heiligenhafen heiligenhaus heilsbronn heimsheim heinsberg heitersheim heldrungen \
    helmbrechts helmstedt helsingør helsinki hemau hemer hemmingen hemmoor hemsbach hendala \
    henderson hennef hennigsdorf hentiy heppenheim herbolzheim herborn herbrechtingen herbstein \
    herdecke herdorf heredia hereford herford hergla heringen heringen-sur-helme herisau hermel \
    hermeskeil hermosillo hermsdorf hernandaríaz herne herning herrenberg herrieden herrnhut \
    hersbruck herten herzberg herzogenaurach herzogenrath hetauda hettingen hettstedt heubach \
    heusenstamm hialeah highgate higüey hikutavake hilchenbach hildburghausen hilden hildesheim \
    hilla hillaby hillerød hillsborough hilpoltstein himbirti hinche hinwil hirschau hirschberg \
    hirschhorn hisor hitzacker hjørring hlohovec hluti hlybokaïe hobart hockenheim hodonín \
    hoeryong hofgeismar hohenems hohenleuben hohenmölsen hohenstein-ernstthal hohnstein hohoe \
    hoima holbæk holetown holguín holhol hollabrunn hollfeld holstebro holzgerlingen holzminden \
    holíč homberg hombourg homiel homs honiara honolulu horezu horgen horki hornbach hornberg \
    hornburg horqueta horsens horsham horstmar horw hosaena houn houndé houston hovd hove hoya \
    hoyerswerda hsichih hsinchu hsinchuang hsintien huacho hualien hualpén huamachuco huambo \
    huancavelica huancayo huanta huanuni huaquillas huaral huaraz huaura huddersfield huedin \
    huehuetenango huelva huesca huichon humenné hunedoara hungen husum husun huyton-with-roby \
    huánuco huși hwange hwaseong hyesan hyères hârlău hârșova hérat hîncești höhr-grenzhausen \
    hörstel hövsan hövsgöl höxter hørsholm hückelhoven hückeswagen hüfingen hünfeld hürth \
    ialoveni ianca iași ibadan ibagué ibanda ibarac ibarra ibbenbüren ibra ibri ichenhausen \
    icheon iconi idar-oberstein idlib idstein iernut iessik ievlakh ifakara igalo iganga \
    igensdorf ikire ikongo ikorodu iksan ikšķile ilam ilave ilesha ilhéus ilion ilioupoli \
    illertissen illnau-effretikon ilmenau ilobasco ilopango ilorin ilsenburg ilshofen ilūkste \
    imişli immenhausen imola imperatriz imperial impfondo inagua incheon indianapolis indramayu \
    inegöl ineu ingelfingen ingelheim-am-rhein ingolstadt inhambane innsbruck interlaken \
    intibucá invercargill ioannina ipatinga iphofen ipiales ipoh ippy ipswich ipís iquique \
    iquitos iraklio irapuato irbid iringa irun irvine irving isaccea isangel iserlohn iseyin \
    isfana isfara ishwardi isiolo isiro iskandar islamabad ispahan isparta isselburg issia \
    issy-les-moulineaux istanbul istaravchan istres itaboraí itabuna itagüí itahari \
    itaquaquecetuba itauguá ittigen ituni itzehoe ivanava ivatsevitchy ivry-sur-seine \
    ixtapaluca izalco izki izmir izmit iéna jaar jabinka jablanica jableh jacaltenango jacareí \
    jacksonville jacmel jaffna jahrom jaipurhat jakarta jalal-abad jalalabad jalapa jamaame \
    jamalpur jambajeli jambi jamundí janakpur janaozen janatas jarabacoa jaramana jarkent \
    jarmen jarqurgon jaunjelgava jawhar jayapura jaén jebiniana jecheon jedelienne jeju jelgava \
    jember jemmal jemna jeongeup jeonju jerash jerichow jessen jessore jever jezzine jhinaidah \
    jibou jihlava jijel jilib jilma jimbolia jimeta jimlimi jimma jinhae jinja jinju jinotega \
    jinotepe jipijapa jiquilisco jirkov jitikara jizan jlobine joachimsthal joal-fadiouth \
    jocotenango jodzina johannesburg johanngeorgenstadt joinville jombang jongju jounieh \
    joué-lès-tours juanjui juazeiro jubaiha jubayl juigalpa juliaca juliers juma jundiaí junín \
    jutiapa juticalpa juárez jwaneng jytkavitchy jérissa jérusalem jérusalem-est jõgeva jõhvi \
    jöhstadt jüterbog jēkabpils jūrmala kaarst kabala kabale kaberamaido kabinda kabo kaboul \
    kabuga kabwe kadamrasul kadoma kaduna kaduqli kaechon kaesong kaffrine kafue kaga-bandoro \
    kahla kahramanmaraş kailahun kaisersesch kaiserslautern kajyngdy kaka kakamega kakanj \
    kakata kalamaria kalamata kalangalala kalasin kalbe kalemie kalgoorlie-boulder \
    kalinkavitchy kalkar kallaste kallithéa kalmunai kaltenkirchen kaltennordheim kalulushi \
    kamakwie kamatero kambia kamen kamenz kameshli kamina kamp-lintfort kampala kampot kamsar \
    kamwenge kamza kananga kanchanaburi kandahâr kandava kandel kandern kandi kandy kandyagach \
    kandé kanel kangaba kanggye kango kankan kano kant kantanshi kanye kaohsiung kaolack \
    kapchagaï kapfenberg kappeln kara kara-balta kara-suu karabük karaganda karaj karakol \
    karaköl karaman karataou karawang karben karchi karditsa kardjali kariba karksi-nuia \
    karlovo karlsruhe karlstadt-sur-le-main karmana karnplay karoi karonga kartong karuzi \
    karviná kasama kasane kasese kashan kaskelen kaspi kassala kastellaun kastsioukovitchy \
    kastsioukowka kasungu katerini kati katiola katmandou katoro katsina kattaqoʻrgʻon katumba \
    katunayake katzenelnbogen kaub kaufbeuren kaunia kavaja kavala kavieng kawambwa kaya \
    kayanza kayapınar kayar kayes kayseri kayunga kazanlak kaédi kaélé kebumen kediri \
    kedungwuni keelung kehl kehra keighley keila kelheim kelkheim kellinghusen kells \
    kelsterbach kemang kemberg kembé kemin kemnath kempen kempten kendari kenema kenscoff \
    kentaou kenzingen keratsini kerbela keren kericho kerkennah kerker kerki kerman kermanshah \
    kerpen kesariani kesra ketapang kettering ketzin kevelaer kežmarok khalidia khanabad \
    khartoum khenchela khiva khniss khobar khodjeli khodjent khombole khomeynishahr khoms \
    khorramabad khorramshahr khorugh khoy khoïniki khulm khulna khyon kibungo kibuye kidal \
    kidderminster kiel kierspe kiev kiffa kifissia kigali kigoma kikwit kilcock kilcoole \
    kildare kilifi kilingi-nõmme kilkenny kilkis killarney kilosa kimbe kimberley kimchaek \
    kimparana kindelbrück kindia kindu kingston kingston-upon-hull kingstown kingswood kinkala \
    kinsale kinsealy kinshasa kintampo kipushi kiranyi kirchberg kirchen kirchenlamitz \
    kirchhain kirchheimbolanden kirgili kirkuk kirn kirtipur kirtorf kirundo kisangani kisaran \
    kiseljak kishorganj kisii kismaayo kissidougou kisumu kita kitale kitgum kitob kitwe \
    kitzingen kitzscher kiunga kiviõli kladno klaeng klagenfurt klang klaten klatovy klerksdorp \
    kleve klimavitchy klingenthal klosterneuburg kloten kluang klötze klütz knittelfeld \
    knittlingen koblenz koboko kobryn kobuleti kochkor-ata koforidua kogon kohren-sahlis \
    kohtla-järve koidu koindu kokand kokchetaou koki kokir kokologho kokopo kolašin kolbermoor \
    kolda kolding kolkhozobod kolokani kolondiéba kolonnawa kolubara kolwezi kolárovo kolín \
    kombissiri kombolcha komotini komárno kondar kondôz kongoussi konibodom konjic konongo \
    konya konz kopong kopřivnice korba korbach korbous kordié korhogo korneuburg \
    korntal-münchingen kornwestheim korschenbroich korydallos korça koson kosonsoy kostanaï \
    kosti kotido kotikawatta kouandé kouango koubia koudougou koufa kouka koulamoutou koulikoro \
    koulsary koumra koundara koungheul kounia-ourguentch koupéla kouroussa kousséri koutaba \
    koutiala koweït kozani košice kpagouda kpalimé kraichtal kranichfeld kratie krefeld kremmen \
    kresek kreuzlingen kreuztal kribi kriens krnov kroměříž kronach kroonstad krugersdorp krujë \
    krumbach krytchaw kröpelin krāslava kuajok kuantan kuching kueishan kufrinja kufstein kuito \
    kukuna kukës kuldīga kulim kulmbach kulob kumaka kumasi kumba kumbo kunda kundiawa \
    kunkujang kupang kupferberg kuppenheim kuressaare kurigram kusel kushk kushtia kusong \
    kutaisi kutlwanong kuybyshevsk kuçovë kwareli kwekwe kyabé kyenjojo kyllburg kyoustendil \
    kyritz kyzyl-kiya kyzyl-suu kyzyl-tuu kyzylorda kärdla kébémer kédougou kékem kélibia kélo \
    kérou kérouané kétou kökjanggak kölleda königsbrunn königsbrück königsee königswinter köniz \
    könnern körfez köthen køge kühlungsborn külsheim künzelsau küsnacht küssnacht kütahya \
    kārsava kırıkkale kırşehir kızıltepe l'aquila l'escalier l'haÿ-les-roses la-plaine laage \
    laascaanood laatzen labé lachen ladenburg ladyville lage laghouat lagos lahij lahnstein \
    laichingen lakatoro lakepa lakota laksham lakshmipur lalitpur lalmatie lalmonirhat lambaré \
    lambaréné lambayeque lambrecht lamia lamin lampang lampertheim lamphun lamta lancy landshut \
    landstuhl langelsheim langen langenau langenbourg langenfeld langenhagen langenselbold \
    langenthal langenzenn lankaran laon laredo larissa larreynaga lascahobas lashibi lassan \
    lastourville latacunga latina lattaquié laubach lauchhammer lauchheim lauda-königshofen \
    laufen laufenburg lauingen launceston laupheim laurentides lausanne lauscha lauta lauter \
    lauterbach lauterecken lauterstein lautém laval laventille lawang laytown lebach lebus \
    lecce leeds leer leganés legnano lehesten lehrte leicester leichlingen leinefelde-worbis \
    leinfelden-echterdingen leipheim leipzig leisnig leixlip leknath lelydorp lembang lembá \
    lemgo lenakel lengefeld lengenfeld leningradskiy lennestadt lens lentechi lenzbourg leoben \
    leonberg leonding leova lepel lerala lethem letlhakane letlhakeng letterkenny leun leuna \
    leutenberg leutershausen leuwiliang levallois-perret leverkusen levice levoča lexington \
    leyde lezha león liakhavitchy liberec liberia liberta librazhd libreville lich lichinga \
    lichtenau lichtenberg lichtenfels lichtenstein lida liebenau liebenwalde lieberose \
    liebstadt lielvārde lienz liepāja liestal lihula likasi liku lille lilongwe lima \
    limbach-oberfrohna limbaži limbé limeira limerick limoges limpio linares lincoln lindau \
    linden lindenfels lindi lingen linguère linnich linstead linz lipova lippstadt liquiçá \
    lisbonne lisburn lismore lissakovsk listowel liteni litoměřice littlehampton litvínov \
    livadiá liverpool livingston livingstone livno livourne livry-gargan liwa liwonde liévin \
    ljubljana llallagua loandjili lobamba lobatse lobito loburg locarno logroño lohmar lohne \
    loitz loja lokossa loksa lollar lolotoe lommatzsch lomé londres londrina longford longonjo \
    lopburi lorca lorch lorient lorsch lospalos lota louga loughborough loughrea louisville \
    loum louninets lovech lowestoft loyada luanda luanshya luau luba lubango lubbock \
    lubuklinggau lubumbashi lubāna lucapa lucea lucerne luchenza luchou luchu lucka luckau \
    luckenwalde lucques luduș ludwigsburg ludwigsfelde ludwigslust ludwigsstadt ludza luena \
    lugano luganville lugazi lughaya lugo lugoj luján lukavac lukaya lumajang lumphat lungtan \
    lunsar lunzenau lupeni luqa luque lusaka lushnja lusk lustenau luton luuq luweero \
    luxembourg lučenec lychen lyon lyss lékoni lélouma léogâne lérida léré löbau löbejün \
    löffingen löhne lökbatan löningen lörrach löwenstein lößnitz lübbecke lübben lübeck \
    lübtheen lübz lüchow lüdenscheid lüdinghausen lügde lüneburg lünen lütjenburg lützen \
    līgatne līvāni m'saken m'sila ma'an ma'rib maardu maastricht mabaruma mabopane macapá \
    macclesfield maceió macenta machabee machakos machala machinda macina mackay macroom madaba \
    madang madaripur madhabdi madina madingou madiun madiyya madona madrid mafraq maga magangué \
    magba magburaka magdeburg magelang magnassini magura magé mahabad mahaica mahalapye \
    mahanoro maharagama mahdia mahilow mahlberg mahrès mahébourg maicao maidenhead maidstone \
    maiduguri mailuu-suu maimana maimansingh mainbernheim mainburg maintal maisons-alfort \
    maitland majadahonda majalaya majalengka majes majunga makamba makambako makassar makefu \
    makeni makokou makoua makthar makurdi makénéné mala malabo malacatán malacky maladetchna \
    malaga malahide malakal malakoff malambo malampa malang malanje malanville malard malatya \
    malayer malchin maldonado mali maliana malindi malkerns mallow malé mamfé mamou mamoudzou \
    mampong mamurras manado managua manakara manama manatuto manaus manbij manchester \
    mandalgovĭ mandera mandeville mandiana mandinari mandlacaze mandurah manfredonia manga \
    mangalia mango mangochi manica manikganj manille manisa manizales manjakandriana manjo \
    mannheim manpho manresa mansa mansfeld mansfield mansôa manta mantes-la-jolie manzanillo \
    manzini manʿgit maputo marabella maracaibo maracay maragha maragua marand marbella marbourg \
    marcala marcavelica marchtrenk marcq-en-baroul mareth margate marghita marguilan mariara \
    maridi marienberg marienburg marienmünster marignane marigot maringá marjayoun markala \
    markdorf markgröningen markkleeberg markneukirchen markranstädt marktbreit marktheidenfeld \
    marktleuthen marktoberdorf marktredwitz marktsteft marl marlow marne marneouli marondera \
    maroua marovoay marsa marsala marsaskala marsberg marseille martapura martigny martigues \
    marvdasht maryborough marília masaka masan masatepe masaya mascara mascate maseru mashhad \
    masindi masna'a massa massaguet massakory massaoua massenya massy masty masvingo matadi \
    matagalpa matam matamoros matanzas mataram mataró mateare matera mateur matmata matola \
    matoury matrah maturín maubeuge maulbronn maun mauá maxhütte-haidhof maxixe mayaguana mayen \
    mayence maynooth mayumba mazabuka mazar-e-charif mazatenango mazatlán mazsalaca mazyr \
    maştağa mbabane mbacké mbaiki mbala mbale mbalmayo mbandaka mbandjock mbanga mbanza-kongo \
    mbanza-ngungu mbarara mbeya mbigou mbini mboro mbouda mbour mbuji-mayi mbéni mchinji mdhila \
    mdina meaux mechernich mechinagar meckenheim meckhe medan medebach medellín medgidia mediaș \
    medouneu meerane meerbusch meersburg meerzorg megara meiganga meilen meinerzhagen meiningen \
    meisenheim meißen mejicanos mekele meknassy melaka melbourne meldorf melekeok melfi melilla \
    melipilla melissia melle mellieħa melloulèche mellrichstadt melo melsungen melton melun \
    memmingen memphis mendefera menden mendi mendig mendoza mendrisio menemen mengen mengomeyén \
    menongue meppen mererani merka merkendorf merseburg mersin meru merzig mesa meschede \
    messaadine metamorfosi metinaro metline metro metsimotlhaba mettmann metz metzingen meudon \
    meuselwitz mexicali mexico meyenburg meyrin meyzieu mezitli mezzouna meßkirch meßstetten \
    mhlume miami miandoab michalovce michelstadt middelburg middlesbrough midleton midrand \
    miercurea-ciuc miesbach migori mihăilești mijas mikachevitchy mikomeseng milagro milan \
    mildura milișăuți miltenberg milwaukee mimongo minas mindelheim mindelo minden mineros \
    mingachevir minna minneapolis minsk minvoul miory mioveni miragoâne mirebalais miri \
    mirkadim mirontsi mirow miryang misere mishoma misrata mistelbach mitchelstown mitsamiouli \
    mitsoudjé-troumbeni mittenwalde mitterteich mittweida mityana mitzic mixco mizda mizil \
    mmadinare moanda moatize mobaye moca mochudi mocuba modesto modica modène moengo moers \
    mogadiscio mogoditshane mohamedia moinești mojanovići mojkovac mojokerto moka mokka moknine \
    mokolo mokpo molapowabojang molepolole molfetta mollendo mombasa momostenango monaco \
    monaghan monapo monasterevin moncalieri mongar mongla mongo mongomo mongu monheim monrovia \
    monsefu mont-de-marsan montabaur montana montauban montepuez montero monterrey montería \
    montesilvano montevideo montgomery monthey montigny-le-bretonneux montjoie montluçon \
    montpellier montreuil montreux montrouge montréal montélimar montérégie monza monze mopti \
    moquegua mora moratuwa morazán morecambe morelia moreni morges moringen morley mornag \
    mornaguia morogoro morondava moroni morvant morón mosbach moschato moscou moshi moshupa \
    moskovskiy mossendjo mossoró mossoul most mosta mostaganem mostar motril motru mouborak \
    mouila moularès mounana moundou mountmellick mourzouq moussoro moya moyobamba moïssala \
    mpanda mpika mponela mramani mrémani msallata msida mstsislaw mtwara mubende mubi mucurapo \
    mufulira mukdahan mukono mulanje mulhouse mullingar mumias munchon munderkingen munich \
    munsiganj munster muramvya murcie murgap murgeni murrhardt musoma mustvee mutalau mutare \
    mutsamudu muttenz mutuáli mutzschen muyinga muyuka muzvezve mvouni mwanza mwaro mwene-ditu \
    myjava mylau mytilène mzimba mzuzu mâcon männedorf médine médéa mégrine mékambo mélong \
    ménaka mérida mérignac métlaoui métouia móstoles mõisaküla möckern möckmühl mödling möhlin \
    mölln mönchengladbach mörfelden-walldorf mörön mössingen mücheln mügeln mühlacker mühltroff \
    mülheim-kärlich müllheim müllrose münchberg müncheberg münchenbernsdorf münchenstein \
    münnerstadt münsingen münster münstermaifeld münzenberg măcin mărășești n'dalantando n'dali \
    n'djamena n'djaména n'zeto naas nabatieh nabburg nacala nacaome nadhour nadjaf nagarote \
    nagold nagua nahualá nahuizalco naila nairobi naivasha najafabad najran nakfa nakhitchevan \
    nakuru nalayh nalout namangan namasuba namialo namibe nampo nampula namukulu namyangju \
    nancy nandaime nanga-eboko nanterre nantes nantou nanyuki naogaon napier naples nara \
    narathiwat narayanganj narbonne narok narva narva-jõesuu naryn nashville nasimschahr \
    nasrallah nassau nassiriya nastätten natitingou nator naucalpan nauen naumbourg naumburg \
    naunhof navahroudak navan navapolatsk navoï nawa nawabganj naxxar naypyidaw nazca nazilli \
    nchelenge ndendé ndioum ndjolé ndoffane ndola ndop ndélé neapoli nebaj nebbi nebeur \
    nebra-sur-unstrut neckarbischofsheim neckargemünd neckarsteinach neckarsulm necochea \
    nedakusi nefasit nefta nefza negele negombo negrești negrești-oaș nehoiu neiva nekemte \
    nelspruit nenagh nendo nepalganj nerchau neresheim netphen netrokona nettetal netzschkau \
    neu-isenburg neu-ulm neubrandebourg neubukow neubulach neuchâtel neudenau neuenbürg \
    neuenhaus neuenrade neuerburg neuffen neugersdorf neuilly-sur-marne neuilly-sur-seine \
    neukalen neukirchen neukirchen-vluyn neukloster neumünster neunkirchen neuquén neuruppin \
    neusalza-spremberg neuss neustadt neustadt-glewe neustrelitz neusäß neutraubling neuwied \
    neuötting nevers neves new-york newark newbridge newcastle newcastle-under-lyme newport \
    newtownabbey nezahualcóyotl ngama ngamaba-mfilou ngamprah ngandzalé ngaoundal ngaoundéré \
    ngong ngozi nguruka nguékhokh nhlangano niafunké niamey niamtougou niasvij nice nichapur \
    nicosie nidda niddatal nidderau nideggen niebüll niedenstein nieder-olm niederkassel \
    niedernhall niederstetten niederstotzingen niefang nieheim niemegk nienburg niesky \
    nieuw-amsterdam nikea nikki nikšić nimègue nindirí niono niort nisporeni niterói nitra \
    nittenau nizwa niğde njeru njombe nkambé nkan nkawkaw nkayi nkhotakota nkimi nkololo nkome \
    nkongsamba nkoteng nnewi noakhali noapara nogent-sur-marne noisy-le-grand noisy-le-sec nola \
    nonsan nonthaburi nord-du-québec norden nordenham norderney norderstedt nordhausen nordhorn \
    norfolk norsup northampton northeim norton nortorf norwich nossen notsé nottingham \
    nouakchott noukous nouméa nouna nourata nourek nouvelle-amsterdam nouâdhibou novaci \
    novaloukoml novare nowra nsang nsanje nsawan nsok nsork ntcheu ntoum ntungamo nucet \
    nuevitas nuku'alofa nuneaton nungua nuremberg nyahururu nyala nyanza nyeri nyon nzara \
    nzérékoré náchod næstved nîmes nördlingen nürtingen nădlac năsăud năvodari oakland obala \
    ober-ramstadt oberasbach oberhausen oberhof oberkirch oberkochen oberlungwitz obermoschel \
    obernkirchen oberriexingen obertshausen oberursel oberviechtach oberwesel oberwiesenthal \
    oberwil oberá obock obuasi ocaña ochsenfurt ochsenhausen ochtrup ocnița ocotal odense \
    oderberg odienné odobești oduponkpehe odžak oederan oelde oelsnitz oer-erkenschwick \
    oerlinghausen oestrich-winkel offenburg oftringen ogbomosho ohangaron ohrdruf oistins okene \
    okondja olaine olanchito olavarría olbernhau olbia oldbury oldham olfen olinda olintepeque \
    olmazor olomouc olpe olsberg olten oltenița oltiariq omaha omboué omdourman ondjiva ondo \
    onex onești ongodjou onitsha onverwacht opava opfikon opico oppenau oppenheim oradea oran \
    oranienbaum oranienburg oranmore orapa oravița orcha ordino ordu orense orhei orhon \
    orihuela orkney orlamünde orlová orlowka orléans ornbau orodara ortenberg ortrand orumieh \
    oruro orán orăștie orșova osan osasco oschatz oschersleben oshogbo oslo osmaniye osnabrück \
    osorno osterburg osterburken osterhofen osterholz-scharmbeck ostermundigen ostfildern \
    osthofen ostrava ostritz ostuncalco otavalo otchamtchire otepää otopeni otse ottawa \
    otterberg otterndorf ottweiler ouagadougou ouahigouya ouanaminthe ouani ouargaye ouargla \
    oudhref ouellah ouerdanine oueslatia ouesso ouidah oulan-bator oumé ounkazi oural \
    ourguentch ourossogui ovalle overath ovidiu oviedo owando owerri oxford oxnard oyem \
    ozrinići ozurgeti paarl pabna pacasmayo pacet pachuca pacora padalarang padang paderborn \
    padoue paghman paide paidha paignton pailin paisley paita paju pakdasht paksé pakwach \
    pakxan pala palaiseau palangkaraya palapye paldiski palembang palencia palerme palikir \
    pallisa palmerston palmira palmyre palu palín pama pamanukan pamekasan pampelune \
    pamplemousses pamplona pamulang panajachel panama panchiao panciu pandebu pandeglang pando \
    pangkah pangkalpinang panguma panjakent pantufo panzós paoua papenburg pappenheim paradise \
    paraguarí parakou paramaribo paraná paraíso parchim pardubice pare-pare parham pariaman \
    parika paris parkent parkhar parme parsberg partizánske parung pasaje pasarkemis paseh \
    pasewalk passau pastavy pasto pasuruan patalillo patarrá pate paterna pati patos patras \
    pattani pattaya pattensen patuakhali patulul patzicía patzún paulista pavie pavlodar \
    paxtakor paxtaobod payakumbuh paysandú payshanba pazardjik pașcani pecica pedregal pefki \
    pegau pegnitz pehuajó pekalongan pekanbaru pelotas pemalang pemba penco pendembu penig \
    penkun penonomé penzberg penzlin peqin perama perbaungan perchtoldsdorf pereira perené \
    pergamino peristeri perleberg pernik perpignan perth pesaro pescara peshkopi pessac petapa \
    petare peterborough petershagen petit-goâve petite-rivière-de-l'artibonite petrila petritch \
    petrolina petropavl petroupolis petroșani petrykaw petrópolis pezinok peñaflor peñal \
    pfarrkirchen pforzheim pfreimd pfullendorf pfullingen pfungstadt pfäffikon phalaborwa \
    phattalung phetchabun phetchaburi philadelphie philippsburg phitsanulok phoenix phongsaly \
    phonhong phuentsholing phuket piatra-olt pichanaqui picos piedecuesta pietermaritzburg \
    piešťany pikine piltene pingchen pingtung pinneberg pinsk piracicaba piribebuy piriápolis \
    pirmasens pirna pirojpur pisco pise piskent pissila pistoia pita pitalito pitești pitoa \
    pitsunda pittsburgh piura pišton placetas plano plattling plauen plav pleebo plettenberg \
    pleven pleystein pljevlja plochingen ploiești plopeni plovdiv plumbon plymouth plzeň plön \
    pobé pocheon pocking pocrí podgorica podor pogoanele pogradec pohang pohlheim pointe-michel \
    pointe-noire poissy poitiers pokhara polch polichni poliçan polokwane polotsk pomezia \
    ponferrada pont-cassé pontault-combault pontevedra pontianak poole popayán popondetta \
    poprad poptún pordenone port-au-prince port-d'espagne port-de-paix port-gentil port-louis \
    port-olry port-soudan port-vila portachuelo portarlington portici portland portlaoise \
    portmarnock portmore porto-novo portoviejo portsmouth porus posadas potchefstroom potcoava \
    potenza potgietersrus poti potosí potrerillos potsdam pottenstein pout pouthisat pouytenga \
    pouzzoles poytugʿ prabumulih prague praia prato pratteln predeal preetz preiļi premnitz \
    prenzlau pressath prestea preston pretoria prešov prichsenstadt priekule prievidza prijedor \
    prilly pringsewu pritzwalk probolinggo progreso proletarsk prostějov proujany providence \
    prozor prüm ptolemaida pucallpa pucioasa puebla puertollano pujehun puka pulheim pully \
    pulsnitz punata puno puntarenas purral purwakarta purwodadi purwokerto purworejo putbus \
    puteaux putlitz putrajaya pyeongtaek pylea pyongsong pyongyang pyrgos pâncota pärnu pékin \
    périgueux pérouse pétionville përmet písek põltsamaa põlva pößneck púchov püssi püttlingen \
    pāvilosta pătârlagele pčinja pļaviņas přerov příbram qala-i-naw qamashi qandala qaraçuxur \
    qardho qayroqqum qazax qazvin qibray qorakoʿl qoraoʿzak qorasuv qormi qoryooley qozonketkan \
    qoʻngʻirot qoʿrgoʿntepa quakenbrück quba quchan quebo quedlinburg queenstown quelimane \
    querecotillo querfurt querétaro quesada quetzaltenango quevedo quezaltepeque quibdó \
    quickborn quillabamba quillacollo quillota quilpué quimper quinhámel quito qurayyat \
    qurghonteppa quva quvasoy quwaisima rabak rabat rabenau rachaya radeberg radebeul radeburg \
    radegast radevormwald radès rafaela rafsanjan raga raguse rahatchow rahden rain rajbari \
    rajshahi rakvere raleigh ramadi ramallah ramotswa ramstein-miesenbach ramtha rancaekek \
    rancagua randers randfontein rangamati rangkasbitung rangpur ranis rankweil \
    ransbach-baumbach rantauprapat raoued raozan rapla rapperswil-jona rasht rastatt rastenberg \
    rasŏn ratchaburi rathenow ratingen ratisbonne ratoath ratzeburg rauenberg raunheim \
    rauschenberg ravenne ravensburg ravenstein rawang rayak rayong razgrad reading rebola recaș \
    recife recklinghausen reconquista redcliffe redditch redeyef regen regensdorf reghin \
    regis-breitingen regueb rehau rehburg-loccum rehna reichelsheim reichenbach reigate reims \
    reinach reinbek reinfeld reinheim rejiche relizane remada remagen remscheid renchen \
    rendsburg renens rengasdengklok renk rennell rennerod rennes renningen reno requena rerik \
    resistencia resnik retalhuleu retchytsa rethymno reus reutlingen revúca reykjavik reynosa \
    rezina rezé reșița rheda-wiedenbrück rhede rheinbach rheinberg rheine rheinfelden \
    rheinsberg rheinstetten rhens rhinow rhodes rhondda riberalta ribnitz-damgarten \
    richard-toll richmond richtenberg richterswil rida ridder riedenburg riedlingen riedstadt \
    riehen rieneck riesa rietberg riga rillieux-la-pape rimini rinteln riobamba riohacha \
    rionegro risan rivas rivas-vaciamadrid rivera riverside riyad roanne robertsport roboré \
    rocha rochdale rochester rochlitz rockenhausen rockhampton rodalben rodewisch rodgau roding \
    rokupr romans-sur-isère rome romrod rongai ronneburg ronnenberg rosario roscommon roscrea \
    rose-belle rosenfeld rosenheim rosenthal rosignol roskilde roskovec rosny-sous-bois rosso \
    rostock rotenburg roth rothenburg rothenfels rotherham rotorua rotterdam rottweil roubaix \
    roudny rouen rouhia roussé roustavi rovigo rovinari roznov roßwein rožaje rožňava \
    rrogozhina rrëshen rubí rudolstadt rueil-malmaison rufisque ruhango ruhengeri ruhla ruhland \
    ruiru rukungiri rumbek rumonge rumphi runcorn runkel rupea rusaifa rusape rush rustaq \
    rustenburg rutana ruwa ruyigi ružomberok rwamagana râșnov räpina rîbnița rîșcani rödental \
    rödermark römhild rösrath rötha röttingen rötz rüsselsheim rüthen rüti rădăuți rēzekne \
    rūjiena rəsulzadə saalburg-ebersdorf saalfeld saalfelden saarlouis sabadell sabanalarga \
    sabanitas sabhar sabi sabid sabile sabinov sabirabad sabratha sabunçu sabya sabzevar sacaba \
    sacheon sacleapea sacramento sadao sagaredscho sagonte sahab sahagún saham sahar sahil \
    saihat saint-andré saint-andréasberg saint-antoine saint-benoît saint-brieuc saint-chamond \
    saint-david saint-denis saint-domingue saint-gall saint-georges saint-germain-en-laye \
    saint-herblain saint-ingbert saint-jacques-de-compostelle saint-joseph \
    saint-laurent-du-maroni saint-leu saint-louis saint-louis-du-nord saint-malo saint-marc \
    saint-marin saint-martin saint-martin-d'hères saint-maur-des-fossés \
    saint-michel-de-l'attalaye saint-moritz saint-nazaire saint-ouen saint-paul saint-peter \
    saint-pierre saint-priest saint-quentin saint-raphael saint-raphaël saint-sébastien \
    saint-wendel saint-étienne sainte-geneviève-des-bois sainte-marie saiyadpur sakaka sakété \
    salacgrīva salalah salamanque salamine salamá salaspils salatiga salcajá salcea saldus \
    salerne salford salihorsk salinas salisbury sallins salon-de-provence salonta salor salt \
    salta saltillo salto salyan salzbourg salzgitter salzkotten salzwedel sama'il samarinda \
    samarkand samarra samawa sambava same samokov samsun samtredia samtse san-pédro sana'a \
    sanaa sanandaj sanarate sancaktepe sanchung sandakan sandanski sandau sangaredi \
    sangerhausen sangju sangmélima sangolquí sannar sanniquellie sanremo santana santander \
    santarém santos sanyang saqqez saraburi saragosse sarajevo saran saranda saravane sarband \
    sarcelles sarh sari sariosiyo sarishabari sariwon sarrebourg sarrebruck sarstedt \
    sartrouville sassari sassenberg sassnitz satipo satkhira satpaïev sattahip saue saulkrasti \
    saurimo sauteurs savalou savanna-la-mar savannakhet saveh savelugu savigny-le-temple \
    savigny-sur-orge savone savé sawangan sayaboury sayada sayda saylac saynshand sayyan saïda \
    saýat sbeïtla sbiba sbikha scafati scandicci scarborough schaffhouse schahhat schahriyar \
    schalkau schamaldysai schandi schauenstein scheer scheibenberg scheinfeld schelklingen \
    schenefeld scheßlitz schieder-schwalenberg schifferstadt schildau schillingsfürst schiltach \
    schiltigheim schirgiswalde schkeuditz schleiden schleiz schlettau schleusingen schlieben \
    schlieren schlitz schlüchtern schlüsselfeld schmalkalden schmallenberg schmölln \
    schnackenburg schnaittenbach schneeberg schongau schopfheim schorndorf schortens schotten \
    schramberg schriesheim schrobenhausen schrozberg schwaan schwabach schwabmünchen schwaigern \
    schwalmstadt schwandorf schwarzenbek schwarzenborn schwaz schwechat schweich schweinfurt \
    schwelm schwerin schwerte schwetzingen schwytz schönebeck schönewalde schöningen schönsee \
    schönwald schüttorf scornicești scottsdale scunthorpe seattle sebeș sebha sebiș sebnitz \
    sechura seda seelow seelze seesen segarcea segbana segbwema segeneiti sehnde \
    seifhennersdorf seini sejnane sekondi sekondi-takoradi sekudai selb selbitz selebi-phikwe \
    selenge selenica seligenstadt selm selters semarang semeï semnan senafe senaki senden \
    sendenhorst senec sened senftenberg sengerama senica seongnam seosan sepatan serang serdar \
    seremban sereď serhetabat serowe serrekunda serrès sesheke sestaponi sevlievo sevran \
    seßlach seýdi shaartuz shagamu shahinshahr shahreza shahrixon shahroud shahzadpur shakawe \
    shaki shamakhi shamva sharora sharurah shashamané shaydon shayxali sheberghan sheffield \
    shepparton sherobod sherpur shijak shinas shinyanga shipyard shkodra shofirkon shopokov \
    shoshong shovot shoʿrchi shreveport shrewsbury shulin shurugwi sianno sibiti sibiu sibu \
    sibut sicuani siddharthanagar sidoarjo sidon siegburg siegen siero sierre sifoe sighișoara \
    sigmaringen siguatepeque siguiri sigulda sihanoukville siheung siirt sikasso silistra \
    silivri silkeborg sillamäe sima simeria simmern simunye sinaia sincelejo sindelfingen sindi \
    sindscha sinfra singapour singaraja singen singida singkawang sinpo sinsheim sinuiju sinzig \
    sion siparia sirajganj siret sirjan sisophon siteki siuna sivas siverek \
    six-fours-les-plages siyəzən siġġiewi skalica skeldon skerries skhira skidal skikda skive \
    skopje skrunda slagelse slatina sliema sligo sliven slobozia slonim slough sloutsk slănic \
    slănic-moldova smaliavitchy smarhon smiltene smolyan snina soacha soavinandriana sodo soest \
    sogamoso sokh sokodé sokolo sokolov sokone sokoto sola solca soldeu soledad solenzo soleure \
    solihull soliman solingen solms sololá soltau soma somoniyon somotillo somoto somâa \
    sonaguera sondershausen songkhla songrim sonneberg sonnewalde sonsonate sonthofen sontra \
    sonzacate soreang soroca sorocaba sorong soroti sotouboua soubré soufrière soukhoumi \
    souleimaniye southampton southend-on-sea southport sovata soweto soyapango soyo spaichingen \
    spalt spangenberg speightstown spenge spiez spire spokane spreitenbach spremberg springe \
    springs sprockhövel stadtallendorf stadtbergen stadthagen stadtlohn stadtoldendorf \
    stadtprozelten stadtroda stadtsteinach stafford staicele staines stains stans starnberg \
    staufenberg stavenhagen stavroupoli staßfurt steffisburg stein steinach steinbach \
    steinbach-hallenberg steinfurt stellenbosch stendal stende stepanakert stepnogorsk \
    sternberg stevenage steyr stilfontein stockach stockerau stockholm stockport stockton \
    stockton-on-tees stoke-on-trent stolberg stoline stolpen stourbridge stowbtsy straelen \
    strakonice stralsund strasbourg strasburg straubing strausberg strehaia strehla strenči \
    stromberg stropkov strășeni stutensee stuttgart stäfa stühlingen suai subang subate suceava \
    suhl suhum sukabumi sukaraja sukhothai sukuta sulina sulingen sullana sultanbeyli \
    sulzbach-rosenberg sulzburg sumaré sumbawanga sumbe sumber sumedang sumpango sumqayıt \
    sunamganj sunbury suncheon sunchon sunderland sundern sunggal sunyani suong suphanburi \
    surabaya surakarta surami suresnes surin surinam surman sutomore suure-jaani suusamyr suva \
    suwailih suwayq suwon suzano svendborg svetlahorsk svichtov svidník swansea swetes swieqi \
    swindon swords syke sykies sylhet syr-daria syracuse syrte sângeorz-băi sântana sète sébaco \
    sébikhotane sédhiou ségou ségovie séguéla séoul sétif séville sîngerei sömmerda sønderborg \
    sühbaatar sükhbaatar sülüktü süßen săcele săcuieni săliște sărmașu săveni ta'izz taastrup \
    tabaquite tabarka tabligbo tabora taboshar tabriz tabuk tacarigua tachkent tacna tacoma \
    tacuarembó tadjourah tafila tafo tagta taichung taifa tainan taipei taiping taitung \
    tajerouine takamaka takelsa takeo takhli talagante talang talanga talara talas talatchyn \
    talca talcahuano taldykourgan talence talgar tali taliao tallinn taloqan talsi tamakautoga \
    tamale taman tamatave tambach-dietharz tambacounda tamboril tambun tamerza tampa tampico \
    tamsalu tamworth tananarive tanchon tandil tanete tanga tangail tangerang tangerhütte \
    tangermünde tanghin-dassouri tanguiéta tanji tann tanna taoudeni taoyuan taraclia tarakan \
    tarapoto tarawa-sud taraz tarbes tarente targovishte tarhounah tarija tarkwa tarma tarrafal \
    tarragone tarsus tartagal tartous tartu tarut tarxien tash-kumyr tasikmalaya taubaté \
    tauberbischofsheim taucha taunton taunusstein tauranga tawau taxiatosh taxtakoʿpir tazarka \
    taëf tbilissi tchachniki tchamba tchaourou tchavoussy tcherven tchiatoura tchibanga \
    tchirtchik tchkalovsk tcholliré tebingtinggi tebourba techiman techirghiol tecklenburg \
    tecuci tegal tegernsee tegucigalpa tehuacán teiuș tejen tekeli tekirdağ tela telavi telde \
    telfs telgte teltow teluknaga tema tembilahan tembisa temirtaou templin temuco tengen \
    tenkodogo tepelen tepic teplice teramo teresina termez ternate ternitz terrassa teseney \
    teshie tessalit tessin testour tete teterow tettnang teublitz teuchern teupitz teuschnitz \
    thakhek thala thale thalwil thamaga thannhausen thanyaburi tharandt themar thessaloniki \
    thiadiaye thika thila thimphou thionville thiva thiès thonon-les-bains thoune thum thurles \
    thyna thélepte thônex tiaret tiassalé tibati tibú ticuantepe tighina tijuana tikapur tiko \
    tilburg timișoara tingréla tinja tipitapa tipperary tiquipaya tiquisate tirana tiraspol \
    tirrases tirschenreuth tismana titao titisee-neustadt tittmoning titu tivaouane tivat \
    tivoli tlalnepantla tlaquepaque tlemcen tlokweng tobatí tobrouk tocoa tocumen todtnau tofol \
    tokat tokchon tokmok toktogul tokyo toledo toluca tombel tomboa tombouctou tomé \
    tonacatepeque tonalá tonga tongi tongyeong tonj tonota toowoomba toplica toplița topoloveni \
    topoľčany torbalı torgau torgelow torit tornesch tororo torquay torrelavega torremolinos \
    torrevieja torreón toshbuloq toshloq tosontsengel totness totonicapán touba touboro tougan \
    touggourt tougué touiref touliu toulon toulouse toumodi tourcoing touza tower townsville \
    toytepa toʻrtkoʻl toʿrakoʿrgʿon tqibuli tqwarcheli traben-trarbach trabzon traiskirchen \
    tralee tramore trang trani trapani traralgon traun traunreut traunstein travnik trebbin \
    trebinje trebišov trebsen trelew tremblay-en-france trendelburg trenčín treuchtlingen \
    treuen treuenbrietzen tribsees trieste trikala trim trincomalee trindade tripoli triptis \
    triyuga trnava trochtelfingen trofaiach troisdorf trojan trossingen trostberg trou-du-nord \
    troyes trujillo trutnov trèves trévise tsabong tsalendschicha tschonaryk tsetserleg \
    tshikapa tsidjé tskhinvali tsogni tsémbehou tsévié tuam tuapa tubmanburg tucheng tucson \
    tujereng tukra tukums tulcea tulcán tullamore tulln tullow tulsa tulsipur tuluá tuléar \
    tumaco tumbes tumbura tumán tunapuna tunis tunja tupiza tuqba turbo turceni turda turgutlu \
    turin turkestan turmero turrialba tursunzadė tuttlingen tutume tuxtla tuzi tuzla \
    twistringen tyup tábor târgoviște târnăveni tébessa téboulba téboursouk téhéran télimélé \
    ténenkou tôlanaro tõrva tönisvorst tönning tübingen türi türkmenabat türkmenbaşy tălmaciu \
    tăuții-măgherăuș tășnad třebíč třinec uberaba uberlândia uchqoʿrgʿon uchquduq udine \
    uebigau-wahrenbrück ueckermünde uelzen uetersen uffenheim ugep uhingen uijeongbu uitenhage \
    uiwang ulaangom ulcinj uliastay ulloa ulmeni ulongué ulrichstein ulsan ummerstadt umuahia \
    umutara unaizah undenheim ungaran ungheni unkel unna unterschleißheim urgut uricani urlați \
    uruapan urziceni usedom ushirombo ushuaïa usingen uslar uster usulután utrecht utrera \
    uttaradit uvira uychi uyovu uyuni uzgen uzwil uíge uşak vacha vacoas-phœnix vaduz vahdat \
    vaiea vakhsh val-de-travers valdemoro valdemārpils valdivia valence valencia valenciennes \
    valga valka valladolid valledupar vallenar vallendar valletta valmiera valparaíso \
    valvettithurai vanderbijlpark vangaži vanimo vannes varakļāni varamin varel varna varsovie \
    varèse vaslui vaulx-en-velin vavatenina vavoua vavuniya vawkavysk vașcău vechta vejle \
    velbert velburg velden velingrad vellberg velletri vellmar velten venise ventanas ventspils \
    veracruz verden vereeniging veringenstadt vernier verrettes versailles versmold versoix \
    vevey veyrier viacha viamao viareggio viborg vicence videle vidin viechtach viedma \
    vienenburg vienne vientiane viernheim viersen viesīte vigevano vigneux-sur-seine vigo \
    viladecans vilanculos vileïka viljandi villach villaguay villahermosa villamontes \
    villanueva villarreal villarrica villars-sur-glâne villavicencio villazón \
    villefranche-sur-saône villejuif villenave-d'ornon villeneuve-d'ascq \
    villeneuve-saint-georges villepinte villeta villeurbanne villingen-schwenningen vilnius \
    vilsbiburg vilseck vincennes vinto viqueque viry-châtillon virú visoko visselhövede vitebsk \
    viterbe vitoria-gasteiz vitrolles vitry-sur-seine vittoria vitória viļaka viļāni vlora \
    vlotho vlăhița voerde vogan vohenstrauß voinjama volcán volkach volketswil volkmarsen volos \
    voluntari vora vose voula vratsa vreden vreed-en-hoop vrilissia vryheid vsetín vulcan \
    vulcănești vwawa vyškov vélez-málaga vélingara vénissieux vérone võhma võru vöcklabruck \
    vöhrenbach völkermarkt völklingen výronas waddan wadern wageningen waghäusel wahlstedt \
    waiblingen waibstadt waischenfeld wajir wakefield wakiso waku-kungo waldbröl waldeck \
    waldenbuch waldenburg waldershof waldheim waldkappel waldkirch waldkirchen waldkraiburg \
    waldmünchen waldsassen waldshut-tiengen wallasey walldorf walldürn wallenfels wallisellen \
    wals-siezenheim walsall walsrode waltershausen waltrop wanfried wanganui wangdue wanlaweyne \
    warburg waren warendorf warin warmbath warnes warri warrington warrnambool warstein waru \
    washington wassenberg wassertrüdingen waterford waterloo waterlooville watford wattrelos \
    webuye wedel weener wegberg wegeleben wehr weida weikersheim weilburg weimar weinfelden \
    weingarten weinheim weinsberg weinstadt weismain weiterstadt weißenberg weißenfels \
    weißenhorn weißensee weißenstadt weißenthurm weißwasser weldiya welkom wellingara \
    wellingborough wellington wels welzheim welzow wemding wenchi werdau werder werdohl werl \
    wermelskirchen wernau werne werneuchen wernigerode wertheim werther wertingen weru wesel \
    wesenberg wesseling westerburg westerstede weston-super-mare westonaria westport wetter \
    wettin wettingen wetzikon wetzlar wewak wexford weymouth whangarei whyalla wichita wicklow \
    widdern widnes wiehe wiehl wiesbaden wiesensteig wiesloch wiesmoor wigan wildberg wildemann \
    wildenfels wildeshausen wilhelmshaven wilkau-haßlau willebadessen willich wilsdruff wilster \
    wilthen windhoek windischeschenbach windsbach winneba winnenden winsen winston-salem \
    winterberg winterthour wipperfürth wirges wismar wissen witbank wittemberg witten \
    wittenberge wittenburg wittichenau wittingen wittlich wittmund witzenhausen wobulenzi \
    wohlen woking woldegk wolfach wolfen wolfenbüttel wolfhagen wolframs-eschenbach \
    wolfratshausen wolfsberg wolfsbourg wolfstein wolgast wolkenstein wollongong wolmirstedt \
    wolverhampton wolverton wonju wonosobo wonsan woodford-hill worb worcester worms worthing \
    wostotschnyi wriezen wunsiedel wunstorf wuppertal wurtzbourg wurzbach wurzen wustrow \
    wächtersbach wädenswil wörgl wörlitz wülfrath würselen xai-xai xalapa xanten xanthi xaçmaz \
    xico xonobod xonqa xuddur xırdalan yabassi yacuíba yagoua yakkabogʿ yako yala yallahs \
    yaloké yambio yambol yamoussoukro yanbu' yangiobod yangiqoʿrgʿon yangirobod yangiyer \
    yangiyoʻl yangju yangmei yangsan yaoundé yapacaní yaren yarim yarmouk yasuj yaypan yazd \
    yefren yendi yengema yeongcheon yeongju yeosu yirgalem yogyakarta yokadouma yomou yongin \
    yonkers yopal york yoro yorosso youghal young yovon yuenlin yumbo yundum yunghe yungkang \
    yurimaguas yverdon-les-bains zabol zabrat zacapa zacatecoluca zafarobod zagreb zahedan \
    zahlé zahna zalău zamalka zamora zanjan zaouïa zapala zapopan zarandj zarat zaria zarqa \
    zarzis zavhan zavidovići zaxo zehdenick zeitz zell zella-mehlis zenica zeravchan zerbst \
    zeulenroda-triebes zeven zgharta ziegenrück zierenberg ziesar ziguinchor zilupe zimnicea \
    ziniaré zipaquirá zirndorf zittau zlatna zliten zlín znojmo zoetermeer zofingue zografos \
    zollikon zomba zomin zonguldak zorgho zorzor zossen zouara zouerate zoug zougdidi zqaltubo \
    zriba zschopau zubair zulfi zurich zuunmod zuénoula zvishavane zvolen zwedru zwenkau zwettl \
    zwickau zwiesel zwingenberg zwolle zwönitz zyrianovsk zárate zémio zéramdine zöblitz zörbig \
    zülpich züünharaa zărnești ávila änew århus çekmeköy çorlu çorovodë çorum échirolles \
    écublens édimbourg épinal épinay-sur-seine évreux évry însurăței ñemby öhringen ölgiy \
    ömnögovi öndörhaan öskemen östringen övörhangay übach-palenberg überlingen ýolöten ýylanly \
    čadca ħamrun ķegums şanlıurfa şirvan şəmkir šamorín šaľa šipovo škaljari štúrovo šumperk \
    šurany šušanj żabbar żebbuġ żejtun żurrieq žilina živinice ștefănești ștei țicleni țăndărei \
    əmircan
    """

  /// Countries, regions and great cities: name, then other forms.
  static let all = """
    Afghanistan
    Afrique du Sud
    Albanie
    Algérie
    Allemagne
    Andorre
    Angola
    Antigua-et-Barbuda
    Arabie saoudite|Arabie Saoudite
    Argentine
    Arménie
    Australie
    Autriche
    Azerbaïdjan
    Bahamas
    Bahreïn
    Bangladesh
    Barbade
    Belgique
    Belize
    Bénin
    Bhoutan
    Biélorussie
    Birmanie|Myanmar
    Bolivie
    Bosnie-Herzégovine|Bosnie
    Botswana
    Brésil
    Brunei
    Bulgarie
    Burkina Faso|Burkina
    Burundi
    Cambodge
    Cameroun
    Canada
    Cap-Vert
    République centrafricaine|Centrafrique
    Chili
    Chine
    Chypre
    Colombie
    Comores
    Congo
    République démocratique du Congo|RDC|RD Congo
    République du Congo
    Corée du Nord
    Corée du Sud
    Corée
    Costa Rica
    Côte d’Ivoire
    Croatie
    Cuba
    Danemark
    Djibouti
    République dominicaine
    Dominique
    Égypte|Egypte
    Émirats arabes unis|Emirats arabes unis|EAU
    Équateur|Equateur
    Érythrée
    Espagne
    Estonie
    États-Unis|Etats-Unis|USA|États-Unis d’Amérique|US
    Éthiopie|Ethiopie
    Fidji
    Finlande
    France
    Gabon
    Gambie
    Géorgie
    Ghana
    Grèce
    Grenade
    Guatemala
    Guinée
    Guinée équatoriale
    Guinée-Bissau
    Guyana
    Haïti
    Honduras
    Hongrie
    Inde
    Indonésie
    Irak|Iraq
    Iran
    Irlande
    Irlande du Nord
    Islande
    Israël|Israel
    Italie
    Jamaïque
    Japon
    Jordanie
    Kazakhstan
    Kenya
    Kirghizistan
    Kosovo
    Koweït
    Laos
    Lesotho
    Lettonie
    Liban
    Liberia
    Libye
    Liechtenstein
    Lituanie
    Luxembourg
    Macédoine
    Madagascar
    Malaisie
    Malawi
    Maldives
    Mali
    Malte
    Maroc
    Maurice
    Mauritanie
    Mexique
    Moldavie
    Monaco
    Mongolie
    Monténégro
    Mozambique
    Namibie
    Népal
    Nicaragua
    Niger
    Nigeria|Nigéria
    Norvège
    Nouvelle-Zélande
    Oman
    Ouganda
    Ouzbékistan
    Pakistan
    Palestine
    Panama
    Papouasie-Nouvelle-Guinée
    Paraguay
    Pays-Bas
    Pérou
    Philippines
    Pologne
    Portugal
    Qatar
    République tchèque|Tchéquie
    Roumanie
    Royaume-Uni|UK
    Grande-Bretagne
    Angleterre
    Écosse|Ecosse
    Pays de Galles
    Russie
    Fédération de Russie
    Rwanda
    Saint-Marin
    Saint-Christophe-et-Niévès
    Sainte-Lucie
    Salvador
    Sénégal
    Serbie
    Seychelles
    Sierra Leone
    Singapour
    Slovaquie
    Slovénie
    Somalie
    Soudan
    Soudan du Sud
    Sri Lanka
    Suède
    Suisse
    Suriname
    Syrie
    Tadjikistan
    Taïwan|Taiwan
    Tanzanie
    Tchad
    Thaïlande
    Timor oriental
    Togo
    Trinité-et-Tobago
    Tunisie
    Turkménistan
    Turquie
    Ukraine
    URSS|Union soviétique
    Tchécoslovaquie
    Yougoslavie
    Uruguay
    Venezuela
    Viêt Nam|Vietnam|Viet Nam
    Yémen
    Zambie
    Zimbabwe
    Hong Kong|Hong-Kong
    Macao
    Tibet
    Catalogne
    Pays basque
    Kurdistan
    Crimée
    Donbass
    Bavière
    Saxe
    Flandre
    Wallonie
    Québec
    Ontario
    Alberta
    Colombie-Britannique
    Manitoba
    Nouvelle-Écosse
    Nouveau-Brunswick
    Californie
    Texas
    Floride
    Virginie
    Géorgie du Sud
    Pennsylvanie
    Ohio
    Michigan
    Illinois
    Massachusetts
    Nevada
    Arizona
    Colorado
    Oregon
    Alaska
    Hawaï
    New Jersey
    Porto Rico
    Caroline du Nord
    Caroline du Sud
    Louisiane
    Silicon Valley
    Wall Street
    Hollywood
    Manhattan
    Brooklyn
    Cupertino
    Mountain View
    Menlo Park
    Redmond
    Palo Alto
    San Francisco
    Los Angeles
    San Diego
    San José
    New York|New-York
    Las Vegas
    La Nouvelle-Orléans
    Washington
    Europe
    Europe de l’Est
    Amérique du Nord
    Amérique du Sud
    Amérique latine
    Amérique
    Afrique
    Afrique de l’Ouest
    Afrique du Nord
    Asie
    Océanie
    Antarctique
    Arctique
    Proche-Orient
    Moyen-Orient
    Maghreb
    Sahel
    Sahara
    Balkans
    Caraïbes
    Antilles
    Scandinavie
    Alpes
    Pyrénées
    Himalaya
    Everest
    mer Méditerranée|Méditerranée
    océan Atlantique|Atlantique
    océan Pacifique|Pacifique
    mer Noire
    mer Rouge
    Manche
    Golfe persique
    Nil
    Amazonie
    Cachemire
    Bande de Gaza|bande de Gaza|Gaza
    Cisjordanie
    Golan
    Jérusalem
    Tel Aviv|Tel-Aviv
    Alep
    Idleb
    Mossoul
    Homs
    Raqqa
    Londres
    Paris
    Marseille
    Lyon
    Île-de-France|Ile-de-France
    Bretagne
    Normandie
    Alsace
    Lorraine
    Corse
    Provence
    Provence-Alpes-Côte d’Azur|PACA
    Auvergne-Rhône-Alpes
    Nouvelle-Aquitaine
    Occitanie
    Grand Est
    Hauts-de-France
    Bourgogne
    Franche-Comté
    Bourgogne-Franche-Comté
    Pays de la Loire
    Centre-Val de Loire
    Aquitaine
    Auvergne
    Limousin
    Picardie
    Champagne-Ardenne
    Poitou-Charentes
    Languedoc-Roussillon
    Midi-Pyrénées
    Rhône-Alpes
    Guadeloupe
    Martinique
    Guyane
    La Réunion|Réunion
    Mayotte
    Nouvelle-Calédonie
    Polynésie française|Polynésie
    Saint-Pierre-et-Miquelon
    Calais
    Le Havre|Havre
    La Rochelle
    La Défense
    palais de l’Élysée|Palais de l’Élysée|palais de l’Elysée
    Bercy
    Quai d’Orsay|quai d’Orsay
    place Beauvau|Place Beauvau
    Abou Dhabi|Abu Dhabi
    Champs-Élysées|Champs-Elysées
    tour Eiffel|Tour Eiffel
    Saint-Denis
    Seine-Saint-Denis
    Notre-Dame-des-Landes
    Notre-Dame de Paris
    Hautes-Alpes
    Ain
    Aisne
    Allier
    Alpes-de-Haute-Provence
    Ardèche
    Ardennes
    Ariège
    Aube
    Aude
    Aveyron
    Calvados
    Cantal
    Charente
    Cher
    Corrèze
    Corse-du-Sud
    Haute-Corse
    Creuse
    Doubs
    Drôme
    Eure
    Gard
    Indre
    Isère
    Jura
    Landes
    Loir-et-Cher
    Haute-Loire
    Loiret
    Lot
    Lot-et-Garonne
    Lozère
    Marne
    Haute-Marne
    Mayenne
    Meurthe-et-Moselle
    Meuse
    Moselle
    Nièvre
    Oise
    Orne
    Hautes-Pyrénées
    Haute-Saône
    Sarthe
    Savoie
    Somme
    Tarn
    Tarn-et-Garonne
    Var
    Vendée
    Haute-Vienne
    Vosges
    Yonne
    Basse-Normandie
    Haute-Normandie
    Nord-Pas-de-Calais
    Le Mans|Mans
    Le Puy-en-Velay|Puy-en-Velay
    Pendjab
    Sind
    Alpes-Maritimes
    Bouches-du-Rhône
    Rhône
    Gironde
    Gers
    Hérault
    Loire-Atlantique
    Seine-Maritime
    Val-de-Marne
    Hauts-de-Seine
    Essonne
    Yvelines
    Val-d’Oise
    Seine-et-Marne
    Haute-Garonne
    Haute-Savoie
    Bas-Rhin
    Haut-Rhin
    Pas-de-Calais
    Finistère
    Morbihan
    Ille-et-Vilaine
    Côtes-d’Armor
    Maine-et-Loire
    Deux-Sèvres
    Côte-d’Or
    Puy-de-Dôme
    Saône-et-Loire
    Vaucluse
    Dordogne
    Pyrénées-Atlantiques
    Pyrénées-Orientales
    Charente-Maritime
    Indre-et-Loire
    Eure-et-Loir
    Seine
    Loire
    Garonne
    Rhin
    Danube
    Tamise
    Terre
    Mars
    Lune
    Jupiter
    Saturne
    Vénus
    Station spatiale internationale|ISS
    Rio de Janeiro|Rio
    São Paulo|Sao Paulo
    Buenos Aires
    Mexico
    Bogota|Bogotá
    Caracas
    La Havane
    Port-au-Prince
    Santiago
    Lima
    Quito
    La Paz
    Brasilia
    Montréal
    Toronto
    Ottawa
    Vancouver
    Bruxelles
    Anvers
    Liège
    Genève
    Lausanne
    Zurich
    Berne
    Bâle
    Berlin
    Munich
    Francfort
    Hambourg
    Cologne
    Düsseldorf
    Stuttgart
    Vienne
    Rome
    Milan
    Turin
    Naples
    Venise
    Florence
    Madrid
    Barcelone
    Séville
    Valence
    Lisbonne
    Porto
    Athènes
    Istanbul
    Ankara
    Moscou
    Saint-Pétersbourg
    Kiev|Kyiv
    Varsovie
    Prague
    Budapest
    Bucarest
    Belgrade
    Zagreb
    Sarajevo
    Sofia
    Copenhague
    Stockholm
    Oslo
    Helsinki
    Dublin
    Édimbourg
    Glasgow
    Manchester
    Liverpool
    Birmingham
    Cardiff
    Amsterdam
    Rotterdam
    La Haye
    Le Caire|Caire
    Alger
    Tunis
    Tripoli
    Rabat
    Casablanca
    Dakar
    Abidjan
    Bamako
    Ouagadougou
    Niamey
    N’Djamena
    Kinshasa
    Brazzaville
    Libreville
    Yaoundé
    Douala
    Lagos
    Abuja
    Nairobi
    Addis-Abeba
    Johannesburg
    Le Cap
    Pretoria
    Harare
    Kigali
    Bujumbura
    Kampala
    Antananarivo
    Bagdad
    Téhéran
    Damas
    Beyrouth
    Amman
    Riyad
    Djeddah
    Doha
    Dubaï
    Abou Dabi
    Kaboul
    Islamabad
    Karachi
    New Delhi
    Delhi
    Bombay
    Mumbai
    Bangalore
    Calcutta
    Katmandou
    Dacca
    Rangoun
    Bangkok
    Phnom Penh
    Hanoï
    Hô-Chi-Minh-Ville
    Kuala Lumpur
    Jakarta
    Manille
    Pékin
    Shanghai
    Shenzhen
    Canton
    Wuhan
    Taipei
    Séoul
    Pyongyang
    Tokyo
    Osaka
    Kyoto
    Hiroshima
    Fukushima
    Sydney
    Melbourne
    Canberra
    Auckland
    Wellington
    """

  /// The places of ``all`` that are one word.
  static var single: String {
    let names = Array(all.utf8).split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "|") }
      .map { $0.drop { $0 == UInt8(ascii: " ") } }.filter { !$0.contains(UInt8(ascii: " ")) }
    return String(decoding: Array(names.joined(separator: " ".utf8)), as: UTF8.self)
  }
}
