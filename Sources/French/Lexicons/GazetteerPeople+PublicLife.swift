extension GazetteerPeople {
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
}
