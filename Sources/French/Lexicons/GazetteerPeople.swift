/// Well-known persons: name, then other forms and handles, then gender.
enum GazetteerPeople {
  static let technology = """
    Sam Altman|Samuel Altman|@sama|m
    Greg Brockman|@gdb|m
    Ilya Sutskever|@ilyasut|m
    Mira Murati|@miramurati|f
    Jan Leike|@janleike|m
    John Schulman|@johnschulman2|m
    Jakub Pachocki|@merettm|m
    Andrej Karpathy|@karpathy|m
    Wojciech Zaremba|@woj_zaremba|m
    Bob McGrew|@bobmcgrewai|m
    Barret Zoph|@barret_zoph|m
    Lilian Weng|@lilianweng|f
    Peter Deng|m
    Brad Lightcap|@bradlightcap|m
    Sarah Friar|f
    Kevin Weil|@kevinweil|m
    Srinivas Narayanan|m
    Mark Chen|@markchen90|m
    Jason Kwon|m
    Chris Lehane|m
    Diane Yoon|f
    Anna Makanju|f
    Aleksander Madry|@aleks_madry|m
    Miles Brundage|@Miles_Brundage|m
    Daniel Kokotajlo|@DKokotajlo67142|m
    Leopold Aschenbrenner|@leopoldasch|m
    William Saunders|m
    Pavel Izmailov|m
    Suchir Balaji|m
    Evan Morikawa|m
    Logan Kilpatrick|@OfficialLoganK|m
    Tim Brooks|m
    Bill Peebles|m
    Alec Radford|@AlecRad|m
    Durk Kingma|m
    Noam Brown|@polynoamial|m
    Aditya Ramesh|m
    Szymon Sidor|m
    Joanne Jang|f
    Fidji Simo|@fidjissimo|f
    Emmett Shear|@eshear|m
    Adam D’Angelo|Adam D'Angelo|@adamdangelo|m
    Helen Toner|@hlntnr|f
    Tasha McCauley|f
    Bret Taylor|@btaylor|m
    Larry Summers|Lawrence Summers|m
    Will Hurd|m
    Shivon Zilis|f
    Reid Hoffman|@reidhoffman|m
    Paul Nakasone|m
    Zico Kolter|m
    Dario Amodei|@DarioAmodei|m
    Daniela Amodei|@DanielaAmodei|f
    Jack Clark|@jackclarkSF|m
    Jared Kaplan|m
    Tom Brown|m
    Chris Olah|@ch402|m
    Sam McCandlish|m
    Benjamin Mann|m
    Mike Krieger|@mikeyk|m
    Amanda Askell|@AmandaAskell|f
    Paul Christiano|m
    Demis Hassabis|@demishassabis|m
    Shane Legg|@ShaneLegg|m
    Mustafa Suleyman|@mustafasuleyman|m
    Karén Simonyan|m
    David Silver|m
    Oriol Vinyals|@OriolVinyalsML|m
    Jeff Dean|@JeffDean|m
    Noam Shazeer|@NoamShazeer|m
    Ashish Vaswani|m
    Aidan Gomez|@aidangomez|m
    Sundar Pichai|@sundarpichai|m
    Sergueï Brin|Sergey Brin|m
    Larry Page|m
    Eric Schmidt|@ericschmidt|m
    Ruth Porat|f
    Thomas Kurian|m
    Neal Mohan|m
    Susan Wojcicki|f
    Prabhakar Raghavan|m
    Blake Lemoine|m
    Timnit Gebru|@timnitGebru|f
    Margaret Mitchell|@mmitchell_ai|f
    Geoffrey Hinton|@geoffreyhinton|m
    Yoshua Bengio|m
    Yann LeCun|Yann Le Cun|@ylecun|m
    Joelle Pineau|Joëlle Pineau|f
    Fei-Fei Li|@drfeifei|f
    Andrew Ng|@AndrewYNg|m
    Stuart Russell|m
    Gary Marcus|@GaryMarcus|m
    Eliezer Yudkowsky|@ESYudkowsky|m
    Max Tegmark|@tegmark|m
    Nick Bostrom|m
    Ray Kurzweil|m
    Ian Goodfellow|@goodfellow_ian|m
    François Chollet|@fchollet|m
    Richard Socher|m
    Emad Mostaque|@EMostaque|m
    Arthur Mensch|@arthurmensch|m
    Guillaume Lample|@GuillaumeLample|m
    Timothée Lacroix|m
    Cédric O|@cedric_o|m
    Clément Delangue|@ClementDelangue|m
    Julien Chaumond|@julien_c|m
    Thomas Wolf|@Thom_Wolf|m
    Aravind Srinivas|@AravSrinivas|m
    Alexandr Wang|@alexandr_wang|m
    Alex Wang|m
    Ali Ghodsi|m
    Frank Slootman|m
    Alex Karp|m
    Peter Thiel|@peterthiel|m
    Palmer Luckey|@PalmerLuckey|m
    Marc Andreessen|@pmarca|m
    Ben Horowitz|@bhorowitz|m
    Paul Graham|@paulg|m
    Jessica Livingston|f
    Garry Tan|@garrytan|m
    Michael Seibel|m
    Vinod Khosla|@vkhosla|m
    Josh Kushner|m
    Bill Gurley|m
    Jason Calacanis|@Jason|m
    David Sacks|@DavidSacks|m
    Chamath Palihapitiya|@chamath|m
    Naval Ravikant|@naval|m
    Balaji Srinivasan|@balajis|m
    Ron Conway|m
    John Doerr|m
    Mary Meeker|f
    Masayoshi Son|m
    Elon Musk|@elonmusk|m
    Linda Yaccarino|@lindayaX|f
    Jack Dorsey|@jack|m
    Parag Agrawal|@paraga|m
    Vijaya Gadde|f
    Ned Segal|m
    Biz Stone|m
    Evan Williams|m
    Dick Costolo|m
    Igor Babuschkin|m
    Christian Szegedy|m
    JB Straubel|m
    Zachary Kirkhorn|m
    Drew Baglino|m
    Franz von Holzhausen|m
    Tom Zhu|m
    Gwynne Shotwell|f
    Tom Mueller|m
    Jared Birchall|m
    Satya Nadella|@satyanadella|m
    Bill Gates|@BillGates|m
    Steve Ballmer|m
    Brad Smith|@BradSmi|m
    Kevin Scott|m
    Amy Hood|f
    Panos Panay|m
    Phil Spencer|m
    Paul Allen|m
    Mikhail Parakhin|m
    Tim Cook|@tim_cook|m
    Steve Jobs|m
    Steve Wozniak|m
    Jony Ive|Jonathan Ive|m
    Craig Federighi|m
    Phil Schiller|m
    Eddy Cue|m
    John Giannandrea|m
    Johny Srouji|m
    Jeff Williams|m
    Luca Maestri|m
    Angela Ahrendts|f
    Scott Forstall|m
    Tony Fadell|m
    Deirdre O’Brien|f
    Jeff Bezos|@JeffBezos|m
    Andy Jassy|@ajassy|m
    Adam Selipsky|m
    Werner Vogels|m
    Dave Limp|m
    Rohit Prasad|m
    MacKenzie Scott|f
    Mark Zuckerberg|@finkd|m
    Sheryl Sandberg|f
    Andrew Bosworth|@boztank|m
    Chris Cox|m
    Javier Olivan|m
    Susan Li|f
    Nick Clegg|m
    David Marcus|m
    Kevin Systrom|m
    Adam Mosseri|@mosseri|m
    Jan Koum|m
    Brian Acton|m
    Frances Haugen|f
    Alex Stamos|m
    John Carmack|@ID_AA_Carmack|m
    Chris Hughes|m
    Dustin Moskovitz|m
    Eduardo Saverin|m
    Sean Parker|m
    Reed Hastings|m
    Ted Sarandos|m
    Daniel Ek|m
    Evan Spiegel|m
    Shou Zi Chew|Shou Chew|m
    Zhang Yiming|m
    Kevin Mayer|m
    Jack Ma|m
    Pony Ma|m
    Robin Li|m
    Kai-Fu Lee|m
    Lei Jun|m
    Ren Zhengfei|m
    Meng Wanzhou|f
    Liang Wenfeng|m
    Terry Gou|m
    Morris Chang|m
    Jensen Huang|m
    Lisa Su|@LisaSu|f
    Pat Gelsinger|@PGelsinger|m
    Bob Swan|m
    Brian Krzanich|m
    Raja Koduri|m
    Jim Keller|m
    Cristiano Amon|m
    Hock Tan|m
    Rene Haas|m
    Christophe Fouquet|m
    Peter Wennink|m
    Jean-Marc Chéry|m
    Larry Ellison|m
    Safra Catz|f
    Mark Hurd|m
    Marc Benioff|@Benioff|m
    Stewart Butterfield|m
    Arvind Krishna|m
    Ginni Rometty|f
    Michael Dell|m
    Meg Whitman|f
    Carly Fiorina|f
    Marissa Mayer|@marissamayer|f
    Travis Kalanick|m
    Dara Khosrowshahi|@dkhos|m
    Garrett Camp|m
    Brian Chesky|@bchesky|m
    Joe Gebbia|m
    Logan Green|m
    Drew Houston|m
    Patrick Collison|@patrickc|m
    John Collison|m
    Tobi Lütke|@tobi|m
    Sam Bankman-Fried|@SBF_FTX|m
    Changpeng Zhao|@cz_binance|m
    Caroline Ellison|f
    Brian Armstrong|@brian_armstrong|m
    Vitalik Buterin|@VitalikButerin|m
    Elizabeth Holmes|f
    Adam Neumann|m
    Eric Yuan|m
    Whitney Wolfe Herd|f
    Ben Silbermann|m
    Steve Huffman|m
    Alexis Ohanian|m
    Aaron Swartz|m
    Tim Sweeney|@TimSweeneyEpic|m
    Bobby Kotick|m
    Gabe Newell|m
    Hideo Kojima|m
    Shigeru Miyamoto|m
    Satoru Iwata|m
    Yves Guillemot|m
    Linus Torvalds|m
    Richard Stallman|m
    Tim Berners-Lee|m
    Vint Cerf|m
    Edward Snowden|@Snowden|m
    Julian Assange|m
    Chelsea Manning|f
    Kyle Vogt|m
    Anthony Levandowski|m
    Sebastian Thrun|m
    Chris Urmson|m
    Amnon Shashua|m
    Xavier Niel|@Xavier75|m
    Octave Klaba|@olesovhcom|m
    Stéphane Richard|m
    Christel Heydemann|f
    Patrick Drahi|m
    Martin Bouygues|m
    Vincent Bolloré|m
    Bernard Arnault|m
    François Pinault|m
    François-Henri Pinault|m
    Thierry Breton|@ThierryBreton|m
    Margrethe Vestager|@vestager|f
    Frédéric Mazzella|m
    Jean-Baptiste Rudelle|m
    Stanislas Niox-Chateau|m
    Roxanne Varza|f
    Pavel Dourov|Pavel Durov|@durov|m
    Jimmy Wales|m
    Maria Ressa|f
    Carlos Ghosn|m
    Luca de Meo|m
    Carlos Tavares|m
    Guillaume Faury|m
    Patrick Pouyanné|m
    Jamie Dimon|m
    Warren Buffett|m
    George Soros|m
    Rupert Murdoch|m
    Michael Bloomberg|m
    Kara Swisher|@karaswisher|f
    Casey Newton|m
    Ashlee Vance|m
    Walter Isaacson|m
    """

  static let publicLife = """
    Emmanuel Macron|@EmmanuelMacron|m
    François Hollande|@fhollande|m
    Nicolas Sarkozy|m
    Jacques Chirac|m
    François Mitterrand|m
    Valéry Giscard d’Estaing|Giscard d’Estaing|m
    Georges Pompidou|m
    Charles de Gaulle|Gaulle|m
    Manuel Valls|m
    Bernard Cazeneuve|m
    Édouard Philippe|Edouard Philippe|m
    Jean Castex|m
    Élisabeth Borne|Elisabeth Borne|f
    Gabriel Attal|m
    Michel Barnier|m
    François Bayrou|m
    Sébastien Lecornu|m
    Jean-Marc Ayrault|m
    François Fillon|m
    Dominique de Villepin|m
    Alain Juppé|m
    Jean-Pierre Raffarin|m
    Lionel Jospin|m
    Michel Rocard|m
    Laurent Fabius|m
    Bruno Le Maire|m
    Gérald Darmanin|m
    Marine Le Pen|f
    Jean-Marie Le Pen|m
    Marion Maréchal|Marion Maréchal-Le Pen|f
    Jordan Bardella|m
    Éric Zemmour|Eric Zemmour|m
    Éric Ciotti|Eric Ciotti|m
    Laurent Wauquiez|m
    Valérie Pécresse|f
    Xavier Bertrand|m
    Jean-Luc Mélenchon|m
    Benoît Hamon|m
    Arnaud Montebourg|m
    Martine Aubry|f
    Ségolène Royal|f
    Anne Hidalgo|f
    Christiane Taubira|f
    Najat Vallaud-Belkacem|f
    Nicolas Hulot|m
    Gérard Collomb|m
    Christophe Castaner|m
    Agnès Buzyn|f
    Olivier Véran|m
    Jean-Yves Le Drian|m
    Florence Parly|f
    François de Rugy|m
    Richard Ferrand|m
    Gérard Larcher|m
    Philippe Poutou|m
    Nathalie Arthaud|f
    Nicolas Dupont-Aignan|m
    Florian Philippot|m
    Christine Lagarde|f
    Dominique Strauss-Kahn|m
    Simone Veil|f
    Donald Trump|@realDonaldTrump|m
    Melania Trump|f
    Ivanka Trump|f
    Barack Obama|m
    Michelle Obama|f
    Joe Biden|m
    Kamala Harris|f
    Mike Pence|m
    Hillary Clinton|f
    Bill Clinton|m
    George W. Bush|m
    George H. W. Bush|m
    Bernie Sanders|m
    Ted Cruz|m
    John McCain|m
    Mitt Romney|m
    Nancy Pelosi|f
    Paul Ryan|m
    Rex Tillerson|m
    Mike Pompeo|m
    James Comey|m
    James Mattis|m
    Steve Bannon|m
    John Bolton|m
    Jeff Sessions|m
    Robert Mueller|m
    Rudy Giuliani|m
    Michael Flynn|m
    Henry Kissinger|m
    Ronald Reagan|m
    Jimmy Carter|m
    John Fitzgerald Kennedy|John F. Kennedy|JFK|m
    Richard Nixon|m
    J. D. Vance|JD Vance|m
    Vladimir Poutine|m
    Dmitri Medvedev|m
    Sergueï Lavrov|m
    Mikhaïl Gorbatchev|m
    Boris Eltsine|m
    Alexeï Navalny|m
    Volodymyr Zelensky|m
    Petro Porochenko|m
    Alexandre Loukachenko|m
    Angela Merkel|f
    Olaf Scholz|m
    Friedrich Merz|m
    Martin Schulz|m
    Gerhard Schröder|m
    Helmut Kohl|m
    Theresa May|f
    David Cameron|m
    Boris Johnson|m
    Liz Truss|f
    Rishi Sunak|m
    Keir Starmer|m
    Tony Blair|m
    Margaret Thatcher|f
    Gordon Brown|m
    Jeremy Corbyn|m
    Nigel Farage|m
    Nicola Sturgeon|f
    Matteo Renzi|m
    Matteo Salvini|m
    Giorgia Meloni|f
    Silvio Berlusconi|m
    Mario Draghi|m
    Giuseppe Conte|m
    Sergio Mattarella|m
    Mariano Rajoy|m
    Pedro Sánchez|m
    Carles Puigdemont|m
    Felipe VI|m
    Juan Carlos|m
    Jean-Claude Juncker|m
    Donald Tusk|m
    Ursula von der Leyen|f
    Charles Michel|m
    José Manuel Barroso|m
    Josep Borrell|m
    Federica Mogherini|f
    Pierre Moscovici|m
    António Guterres|Antonio Guterres|m
    Ban Ki-moon|m
    Kofi Annan|m
    Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Erdogan|Erdoğan|m
    Bachar el-Assad|Bachar al-Assad|Bachar El-Assad|m
    Benyamin Netanyahou|Benjamin Netanyahou|Netanyahou|m
    Mahmoud Abbas|m
    Yasser Arafat|m
    Hassan Rohani|m
    Ali Khamenei|m
    Saddam Hussein|m
    Mouammar Kadhafi|Kadhafi|m
    Oussama ben Laden|Oussama Ben Laden|Ben Laden|ben Laden|m
    Mohammed ben Salmane|m
    Abdel Fattah al-Sissi|m
    Hosni Moubarak|m
    Abdelaziz Bouteflika|m
    Abdelmadjid Tebboune|m
    Mohammed VI|m
    Béji Caïd Essebsi|m
    Zine el-Abidine Ben Ali|Ben Ali|m
    Xi Jinping|m
    Hu Jintao|m
    Li Keqiang|m
    Mao Zedong|Mao|m
    Kim Jong-un|m
    Kim Jong-il|m
    Park Geun-hye|f
    Moon Jae-in|m
    Yoon Suk-yeol|m
    Shinzo Abe|Shinzō Abe|m
    Narendra Modi|m
    Imran Khan|m
    Nawaz Sharif|m
    Aung San Suu Kyi|f
    Rodrigo Duterte|m
    Justin Trudeau|m
    Stephen Harper|m
    Philippe Couillard|m
    François Legault|m
    Pauline Marois|f
    Dilma Rousseff|f
    Luiz Inácio Lula da Silva|Lula|m
    Michel Temer|m
    Jair Bolsonaro|m
    Nicolás Maduro|Nicolas Maduro|m
    Hugo Chávez|Hugo Chavez|m
    Juan Guaidó|m
    Evo Morales|m
    Fidel Castro|m
    Raúl Castro|m
    Che Guevara|Ernesto Guevara|m
    Mauricio Macri|m
    Cristina Kirchner|Cristina Fernández de Kirchner|f
    Javier Milei|m
    Enrique Peña Nieto|m
    Juan Manuel Santos|m
    Robert Mugabe|m
    Nelson Mandela|m
    Jacob Zuma|m
    Cyril Ramaphosa|m
    Joseph Kabila|m
    Paul Kagame|m
    Pierre Nkurunziza|m
    Paul Biya|m
    Ali Bongo|m
    Idriss Déby|m
    Alassane Ouattara|m
    Laurent Gbagbo|m
    Macky Sall|m
    Abdoulaye Wade|m
    Blaise Compaoré|m
    Muhammadu Buhari|m
    Yahya Jammeh|m
    Adama Barrow|m
    Uhuru Kenyatta|m
    Pape François|pape François|m
    Jean-Paul II|m
    Benoît XVI|m
    Élisabeth II|Elizabeth II|f
    Charles III|m
    Dalaï-lama|m
    Greta Thunberg|f
    Malala Yousafzai|f
    Winston Churchill|m
    Joseph Staline|Staline|m
    Lénine|m
    Adolf Hitler|m
    Benito Mussolini|m
    Philippe Pétain|m
    Napoléon|Napoléon Bonaparte|m
    Louis XIV|m
    Albert Einstein|m
    Marie Curie|f
    Alan Turing|m
    Stephen Hawking|m
    Thomas Pesquet|m
    Neil Armstrong|m
    """

  static let sportsAndArts = """
    Neymar|m
    Pelé|m
    Zinedine Zidane|Zinédine Zidane|m
    Didier Deschamps|m
    Kylian Mbappé|m
    Antoine Griezmann|m
    Paul Pogba|m
    Karim Benzema|m
    Olivier Giroud|m
    Hugo Lloris|m
    Lionel Messi|m
    Cristiano Ronaldo|m
    Luis Suárez|m
    Diego Maradona|m
    Zlatan Ibrahimović|Zlatan Ibrahimovic|m
    José Mourinho|m
    Pep Guardiola|m
    Arsène Wenger|m
    Jürgen Klopp|m
    Carlo Ancelotti|m
    Unai Emery|m
    Sepp Blatter|m
    Michel Platini|m
    Gianni Infantino|m
    Nasser Al-Khelaïfi|Nasser Al-Khelaifi|m
    Roger Federer|m
    Rafael Nadal|m
    Novak Djokovic|m
    Serena Williams|f
    Usain Bolt|m
    Christopher Froome|Chris Froome|m
    Lance Armstrong|m
    Eddy Merckx|m
    Lewis Hamilton|m
    Sebastian Vettel|m
    Michael Schumacher|m
    Teddy Riner|m
    Tony Parker|m
    LeBron James|m
    Michael Jordan|m
    Tiger Woods|m
    Mohamed Ali|m
    Johnny Hallyday|m
    Charles Aznavour|m
    Madonna|f
    Beyoncé|f
    Rihanna|f
    Adele|f
    Drake|m
    Stromae|m
    Angèle|f
    Bono|m
    Prince|m
    David Bowie|m
    Michael Jackson|m
    Bob Dylan|m
    Harvey Weinstein|m
    Woody Allen|m
    Steven Spielberg|m
    George Lucas|m
    Robert De Niro|Robert de Niro|m
    Meryl Streep|f
    Leonardo DiCaprio|m
    Brad Pitt|m
    Angelina Jolie|f
    Gérard Depardieu|m
    Brigitte Bardot|f
    Catherine Deneuve|f
    Luc Besson|m
    Omar Sy|m
    Cyril Hanouna|m
    Yann Barthès|m
    Jean-Marc Morandini|m
    Molière|m
    Voltaire|m
    Victor Hugo|m
    """
}
