/// First names, by the gender of those who mostly bear them.
///
/// Most names come from SEM (MIT); those at the end of each list were added by hand.
enum FirstNames {
  static let masculine = """
    Aaron Abdel Abdelaziz Abdelhak Abdelkader Abdelkrim Abdellah Abdellatif Abdelmadjid \
    Abdelmalek Abdoul Abdoulaye Abdourahmane Abdul Abdullah Abel Abraham Achille Achraf Adam \
    Adel Adil Adnan Adolf Adolphe Adrian Adriano Adrien Ahmad Ahmed Ahmet Aidan Aimé Aitor Ajay \
    Akbar Aksel Alain Alan Alassane Alban Albano Albert Alberto Albin Aldo Alec Alejandro \
    Aleksandar Aleksander Aleksandr Aleksei Alessandro Alessio Alexander Alexandr Alexandre \
    Alexandros Alexandru Alexei Alexey Alexeï Alexis Alfonso Alfred Alfredo Ali Alistair Allan \
    Allen Alois Alonso Alonzo Aloïs Alpha Alphonse Alvaro Alvin Amadeo Amadou Ambroise Amin \
    Amine Amir Amit Amos Anatole Anatoli Anatolii Anatoly Anders Andre Andreas Andrei Andrej \
    Andres Andrew Andrey Andreï Andriy Andrzej André Andrés Andy Angel Angelo Angus Anil Anis \
    Ansel Anthony Antoine Anton Antoni Antonin Antonio Antony António Anwar Archibald Arie \
    Aristide Arjun Arkadi Arkady Armand Armando Armel Armin Arnaud Arne Arno Arnold Aron Arsène \
    Arthur Artur Arturo Arun Arvind Asher Ashok Aslan Athanase Attila Aubin Auguste Augustin \
    Augusto Aurélien Austin Avi Avraham Axel Aymeric Aziz Babacar Baptiste Barack Barnabé Barry \
    Bart Barthélemy Bartolomé Bashar Basil Basile Bastian Bastien Baudouin Ben Benedict Benigno \
    Benito Benjamin Bennett Benoit Benoît Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand \
    Bilal Bill Billy Bjorn Björn Blaise Blake Bo Bob Bobby Bogdan Boris Boubacar Brad Bradley \
    Bram Brandon Brendan Brent Bret Brett Brian Brice Brieuc Bruce Bruno Bryan Bud Burak Béla \
    Caleb Calvin Camillo Carl Carles Carlo Carlos Carsten Casey Casimir Cecil Cem Cesar Chad \
    Chandler Charles Charly Cheikh Chema Chen Chester Chinedu Christian Christoph Christophe \
    Christopher Chuck Claudio Claudius Claus Clement Cliff Clifford Clint Clinton Clive Clément \
    Cody Colin Conor Constant Constantin Corentin Cornelius Cosme Craig Cristian Cristiano \
    Cristóbal Curtis Cyprien Cyril Cyrille Cyrus Cédric César Dale Damian Damien Damon Dan \
    Daniel Danilo Danny Dante Dario Darius Darko Darrell Darren Darío Dave David Davide Dean \
    Declan Deepak Demis Denis Dennis Denys Derek Dick Didier Diego Dieter Dieudonné Dimitri \
    Dimitrios Dimitris Dinesh Dino Dirk Djamel Dmitri Dmitry Domenico Dominik Don Donald Donato \
    Doug Douglas Dragan Drew Dusan Dustin Dušan Dwight Dylan Désiré Earl Ed Eddie Eddy Edgar \
    Edgard Edmond Edmund Edmundo Edouard Eduard Eduardo Edward Edwin Egon Ehud Einar Elad Eli \
    Elias Elie Eliezer Elijah Eliot Eliott Elisha Elliot Elliott Elmer Elon Eloy Elvis Emanuel \
    Emerson Emil Emile Emilio Emir Emmanuel Emmerson Emmett Emre Enes Enrico Enrique Enzo Eric \
    Erich Erick Erik Erling Ernest Ernesto Ernst Erwan Erwin Esteban Estéban Ethan Etienne \
    Eugen Eugene Eugenio Eugène Evan Everett Evgeny Evgueni Evo Ezio Ezra Fabian Fabien Fabio \
    Fabrice Fabrizio Fadi Fahd Farhan Farid Farouk Fathi Faustin Fayçal Federico Felipe Felix \
    Ferdinand Ferenc Fernand Fernando Ferran Fidel Filip Filippo Firmin Florent Florentin \
    Florian Floyd Foued Francesco Francisco Franck Franco Francois Frank Franklin Frans Frantz \
    Franz François Fred Freddy Frederic Frederick Frederik Fredrik Friedrich Fritz Frédéric \
    Fulgence Félix Gabin Gabor Gabriel Gaetan Gareth Garry Gary Gaspard Gaston Gauthier Gautier \
    Gavin Gaétan Gaël Gaëtan Gene Gennadi Geoff Geoffrey Geoffroy Georg George Georges Georgi \
    Georgios Gerald Gerard Gerardo Gerd Gerhard Ghislain Giacomo Gian Gianluca Gianluigi Gianni \
    Gideon Gil Gilbert Gilberto Gildas Gilles Gino Giorgio Giovanni Giulio Giuseppe Glen Glenn \
    Godefroy Gonzague Gonzalo Goran Gordon Gotabaya Graham Grant Greg Gregor Gregory Grégoire \
    Grégory Guennadi Guido Guilhem Guillaume Guillem Guillermo Gunnar Gunter Gunther Gus Gustav \
    Gustave Gustavo Guy Gwenaël Gábor Gérald Gérard Géry Günter Günther Habib Hadi Hakan Hakim \
    Hamad Hamed Hamid Hamza Hannibal Hans Harald Hari Harold Haroun Harrison Harry Harvey Hasan \
    Hashim Hassan Hasso Hatem Hector Heiko Heinrich Heinz Helmut Hendrik Henk Henri Henrik \
    Henrique Henry Herbert Hercule Hermann Hervé Hicham Hideo Hilaire Hippolyte Hiroshi Hocine \
    Holger Honoré Horace Horacio Horst Howard Hubert Hugh Hugo Hugues Humberto Humphrey Hun \
    Hussein Héctor Iain Ian Ibrahim Ibrahima Idir Idris Idriss Ievgueni Ignace Ignacio Igor \
    Ihor Ike Iker Ilan Ilya Imad Imran Ingmar Ioannis Ion Isaac Isaïe Ishaq Isidore Ismail \
    Ismaël Ismaïl Israël Issam István Itamar Ivan Ivar Ivo Iván Iñaki Iñigo Jaap Jacek Jack \
    Jackson Jacob Jacopo Jacques Jafar Jaime Jair Jake Jakob Jakub Jalal Jamal James Jan Janek \
    Jared Jaroslav Jaroslaw Jarosław Jason Jasper Javier Jawad Jay Jean Jean-Baptiste \
    Jean-Bernard Jean-Bertrand Jean-Charles Jean-Christophe Jean-Claude Jean-David Jean-Denis \
    Jean-Dominique Jean-Francois Jean-François Jean-Frédéric Jean-Guy Jean-Jacques Jean-Laurent \
    Jean-Louis Jean-Loup Jean-Luc Jean-Marc Jean-Martin Jean-Michel Jean-Noël Jean-Pascal \
    Jean-Patrick Jean-Paul Jean-Philippe Jean-Pierre Jean-Raymond Jean-René Jean-Sébastien \
    Jean-Thomas Jean-Vincent Jean-Yves Jeb Jed Jeff Jefferson Jeffrey Jens Jensen Jeremy Jerome \
    Jerry Jerzy Jesper Jesse Jesus Jesús Jim Jimmy Jiří Joachim Joachin Joakim Joan Joao \
    Joaquim Joaquín Jochen Joe Joel Joep Joey Johan Johann Johannes John Johnny Johnson Jon \
    Jonah Jonas Jonathan Jony Joost Jordi Jorge Joris Jos Jose Joseba Josef Josep Joseph Josh \
    Joshua Josselin Josué José João Joël Juan Jude Jules Julian Julien Julio Julius Jun Junior \
    Jurgen Justin János Jérémie Jérémy Jérôme Jörg Jürgen Kader Kais Kamal Kamel Kane Karel \
    Karim Karl Karol Kaspar Kazimierz Keith Kelvin Ken Kenji Kenneth Kenny Kent Kenzo Kevin \
    Khaled Khalid Khalil Kiefer Kieran Kirill Kirk Klaas Klaus Knut Kofi Konrad Konstantin \
    Kristian Kristof Kumar Kurt Kwame Kyle Kylian Kyriakos Kévin Ladislas Lamine Lance Landry \
    Larbi Larry Lars Laszlo Laurent Lawrence Lazare Leander Lech Leif Leland Len Lennart Leo \
    Leon Leonard Leonardo Leonid Leopold Leroy Lester Levi Lewis Lex Liam Liang Lindsey Lino \
    Lionel Lloyd Loic Lorenzo Lothar Louis Louis-Philippe Loïc Loïck Luc Luca Lucas Luciano \
    Lucien Ludovic Ludwig Luigi Luis Luiz Luka Lukas Luke Lula Luís Lyndon László Léo Léon \
    Léonard Léonce Léopold Maarten Maciej Mack Madjid Magnus Mahathir Maher Mahmoud Majid \
    Malcolm Malek Malik Malo Mamadou Manfred Manmohan Manoj Manu Manuel Marc Marc-André \
    Marc-Antoine Marcel Marcelin Marcello Marcelo Marcin Marco Marcos Marcus Marek Marian \
    Mariano Marin Mario Marius Mark Marko Markus Marlon Marouane Marshall Martial Martin Martín \
    Marvin Marwan Masato Masayoshi Massimo Matej Mateo Mateusz Mathias Mathieu Mathis Mats Matt \
    Matteo Matthew Matthias Matthieu Matéo Maurice Mauricio Maurizio Max Maxence Maxim \
    Maximilian Maximilien Mayeul Maël Mehdi Mehmet Melvin Menahem Mesut Micah Michael Michaël \
    Michał Michel Micheál Mick Mickael Mickaël Miguel Mihai Mikael Mikaël Mike Mikhail Mikhaïl \
    Mikko Milan Milos Miloud Milton Miroslav Mitch Mitt Mladen Modeste Modibo Mohamad Mohamed \
    Mohammad Mohammed Moktar Moritz Morris Morten Moses Moshe Mouloud Mounir Mourad Moussa \
    Moustapha Moïse Muhammad Muhammadu Mukesh Murad Murat Murray Mustafa Mustapha Mykola Nabil \
    Nacer Nacim Nadav Nadim Nadir Naftali Narendra Nasser Nassim Nathan Nathanaël Nathaniel \
    Nawaz Nazim Neal Ned Neil Nelson Nestor Nicholas Nick Nicky Nico Nicolas Nicolás Niels \
    Nigel Niklas Nikola Nikolai Nikolas Nikolaï Nikos Nils Noah Noam Noel Nolan Norbert Norman \
    Norodom Noé Noël Nursultan Octave Octavio Odilon Olaf Olafur Ole Oleg Oleksandr Oleksiy \
    Oliver Olivier Omar Omer Onur Oren Oriol Orlando Orson Oscar Oskar Osvaldo Oswald Othman \
    Otis Otto Oumar Ousman Ousmane Ovide Owen Pablo Paco Palmer Panagiotis Paolo Pascal \
    Pasquale Pat Patrice Patrick Paul Paul-Henri Paulin Paulo Pavel Paweł Pedro Pekka Per Percy \
    Perry Pervez Pete Peter Petr Petro Petros Phil Philibert Philip Philipp Philippe Phillip \
    Pier Piero Pierre Pierre-Alain Pierre-André Pierre-Antoine Pierre-Emmanuel Pierre-Henri \
    Pierre-Louis Pierre-Marie Pierre-Olivier Pierre-Yves Pierrick Pieter Pietro Piotr Pol \
    Prakash Prosper Quentin Quincy Rachid Radek Radovan Radu Rafa Rafael Rafaël Rafał Rafic \
    Rafik Rahul Raj Rajeev Rajesh Rajiv Ralf Ralph Ramesh Rami Ramon Ramzan Ramón Randall \
    Randolph Randy Raoul Raphael Raphaël Rashid Ratko Raul Ravi Ray Raymond Raúl Recep Reda \
    Reed Regis Reid Reiner Reinhard Renato Renaud Renzo René Reuben Rex Reynold Ricardo \
    Riccardo Rich Richard Rick Ricky Ridley Rishi Roald Rob Robbie Robert Roberto Robinson \
    Rocco Rod Roderick Rodney Rodolphe Rodrigo Roger Rogério Roland Rolf Romain Roman Romano \
    Romaric Roméo Ron Ronald Ronaldo Ronan Ronnie Roosevelt Rory Ross Roy Ruben Rubén Rudolf \
    Rudolph Rudy Rui Rupert Ruslan Russ Russell Ruud Réda Rédouane Régis Rémi Rémy Saad Saddam \
    Sadio Said Sajid Salah Salim Salman Salvador Salvatore Samba Sami Samir Sammy Samuel Samy \
    Sandeep Sander Sandro Sanjay Santiago Satoshi Satya Saul Saïd Saúl Scott Sean Sebastian \
    Sebastião Seif Selim Serge Sergei Sergej Sergey Sergeï Sergio Serhiy Seth Seymour Seán Shai \
    Shane Shaun Shawn Sheldon Sherif Shigeru Shimon Shinji Shinzo Shinzō Shlomo Sid Siegfried \
    Sigmar Sigmund Silvain Silvio Simeon Simon Siméon Slim Slobodan Sofiane Soheil Soren \
    Souleymane Spencer Stan Stanislas Stanislav Stanley Stefan Stefano Steffen Sten Stephan \
    Stephane Stephen Sterling Steve Steven Stewart Stijn Stuart Stéphan Subrahmanyan Sundar \
    Sune Suresh Sven Sylvain Sylvestre Sylvère Syméon Sándor Sébastien Séverin Søren Tadeusz \
    Taha Tahar Takeshi Taner Tanguy Tarek Tarik Tariq Taro Tayyip Ted Teddy Teodoro Terence \
    Thabo Thaddée Theo Theodore Thiago Thibaud Thibault Thibaut Thierry Thiery Thomas Thomás \
    Thor Théo Théodore Théophile Tiago Tidiane Tidjane Tijs Tim Timothy Timothée Timur Titouan \
    Tobias Toby Tod Todd Tom Tomas Tomasz Tommaso Tommy Tomás Tomáš Toni Tony Tor Torsten \
    Travis Trent Trevor Tristan Troy Tucker Tyler Tyrone Ugo Uhuru Ulrich Ulysse Umar Umberto \
    Urbain Uri Usain Uğur Vadim Valdis Valentin Valentino Valeri Valère Valéry Van Vassili \
    Vassily Vasyl Vernon Viacheslav Viatcheslav Victor Vijay Viktor Vince Vincent Vincenzo \
    Vinod Virgile Vitali Vitalik Vitor Vittorio Vivek Vivien Vlad Vladimir Volker Volodymyr \
    Vyacheslav Václav Víctor Waldemar Walid Wallace Walt Walter Warner Warren Wassim Wayne \
    Werner Wesley Wilbur Wilfried Wilhelm Will Willem William Willy Wilson Wim Wojciech \
    Wolfgang Woody Xabi Xavier Xi Yacine Yahya Yair Yakov Yanis Yann Yannis Yasin Yasser \
    Yassine Yazid Yehuda Yevgeny Yigal Yitzhak Yoann Yoav Yoel Yohan Yohann Yoon Yosef Yoshua \
    Youcef Youri Yousouf Youssef Yoweri Yuri Yury Yusuf Yvan Yves Yvon Zachary Zack Zakaria \
    Zdeněk Zeev Zeljko Ziad Zied Zinedine Zinédine Zlatan Zoltán Zoran Zvonimir Álvaro Ángel \
    Éamon Édgar Édouard Élie Émile Éric Étienne Évariste Łukasz \
    Abdallah Alioune Amar Ansgar Anselme Aurèle Aymar Azzedine Bertil Brahim Calixte Célestin \
    Cesare Christer Clarence Clemens Conrad Cosmin Cyriaque Daan Desmond Dietrich Djibril Dmytro \
    Donatien Duncan Eamon Edgardo Edvard Efraim Elio Éloi Emanuele Emeka Emeric Emiliano \
    Fabricio Faouzi Félicien Flavien Flavio Florimond Fouad Francky Fulbert Gérémy Germain \
    Gianmarco Gurvan Hannes Houssam Idrissa Ilias Ingo Jalil Janusz Joaquin Joffrey Kamil Kilian \
    Killian Koffi Leandro Léandre Livio Loris Louison Ludger Mahamadou Mahdi Malick Manolo \
    Marcio Martijn Mathurin Mattéo Médéric Mikkel Miloš Mirko Nicolò Osman Pawel Pelle Perig \
    Radim Rafal Rainer Rasmus Reza Roch Rogelio Rohan Rowan Rudi Salomon Sidi Sigurd Svend \
    Teodor Tibor Tiziano Toussaint Tugdual Ulf Vasco Vitaly Wafa Wenceslas Wissam Youssouf \
    Zacharie Zaher Zbigniew Zoltan
    """

  static let feminine = """
    Abigail Ada Adela Adele Adeline Adriana Adrienne Adèle Adélaïde Agathe Agnes Agnieszka \
    Agnès Aicha Aida Aimée Aisha Aissatou Akiko Alba Alessandra Alexa Alexandra Alexandria \
    Alexia Alice Alicia Alina Aline Alisa Alisha Alison Allison Alma Almudena Alycia Alyssa \
    Amal Amalia Amanda Amandine Amber Amel Amelia Amina Aminata Amira Amparo Amy Amélie Ana \
    Anastasia Anaëlle Anaïs Andréa Andrée Angela Angelica Angelina Angèle Angéline Angélique \
    Anita Anja Anke Ann Anna Annabelle Annalena Anne Anne-Claire Anne-Cécile Anne-Laure \
    Anne-Lise Anne-Marie Anne-Sophie Annegret Annette Annick Annie Antje Antoinette Anya \
    Apolline Ariana Ariane Arianna Arielle Arlene Arlette Armelle Ashton Asma Assia Astrid \
    Athéna Aude Audrey Augusta Aurore Aurélia Aurélie Ava Ayse Ayşe Azadeh Aïcha Aïda Aïssa \
    Aïssata Barbara Bassma Beata Beatrice Beatriz Bella Belén Bernadette Bertha Berthe Bethany \
    Betsy Betty Beverly Bianca Birgit Blanche Blandine Brenda Bridget Brigitta Brigitte Britney \
    Brittany Brooke Bruna Bärbel Béatrice Bénédicte Bérangère Bérénice Camila Camilla Candice \
    Capucine Carina Carla Carlotta Carly Carmen Carol Carola Carole Carolina Caroline Carolyn \
    Carrie Cassandra Cassandre Cate Catherine Cathy Cecilia Celine Chantal Charlotte Charlène \
    Chelsea Chloe Chloé Christa Christel Christelle Christiane Christina Christine Chrystia \
    Cindy Claire Clara Clarisse Claudette Claudia Claudine Clea Clotilde Cléa Clémence \
    Clémentine Cléo Colette Coline Colleen Concepción Condoleezza Constance Consuelo Cora \
    Coralie Corine Corinne Cornelia Courtney Cressida Cristina Cynthia Cécile Cécilia Célia \
    Céline Dagmar Daisy Daniela Daniella Danielle Daphne Daphné Daria Dawn Deborah Debra \
    Delphine Demi Denise Diana Diane Dilma Dina Dinah Djamila Dolores Dominika Donna Dora Doris \
    Dorothea Dorothy Dorothée Débora Déborah Ebony Edith Edwige Eileen Elaine Eleanor Elena \
    Eleni Eleonora Eleonore Elfriede Eliane Elif Elisa Elisabeth Elisabetta Elise Eliza \
    Elizabeth Elke Ella Ellen Elodie Eloïse Elsa Elvira Elvire Eléna Emeline Emilie Emily Emma \
    Emmanuela Emmanuelle Emmanuèle Erica Ericka Erika Erin Erna Ernestine Esmeralda Esperanza \
    Estelle Esther Ethel Eugénie Eunice Eva Eve Evelina Evelyn Evelyne Ezgi Fabienne Fadela \
    Fadila Fanny Farah Farida Fatiha Fatima Fatma Fatou Fatoumata Faustine Faye Federica \
    Ferdinande Fernande Fiona Flavie Fleur Flora Flore Florence Floriane Frances Francesca \
    Francine Francoise Françoise Frauke Frederica Frida Frédérique Félicie Félicité Gabriela \
    Gabriella Gabrielle Gail Garance Gaëlle Genevieve Geneviève Georgette Georgia Georgina \
    Geraldine Gerda Germaine Ghada Ghislaine Gillian Gina Ginette Ginevra Giorgia Giovanna \
    Gisela Gisèle Giulia Gladys Gloria Grace Graciela Greta Gretchen Gro Guadalupe Gudrun \
    Guilaine Gwen Gwenaëlle Gwendoline Gwyneth Géraldine Habiba Hadja Hala Haley Halima Hana \
    Hanna Hannah Hannelore Harriet Hawa Hayley Heather Hedwige Heidi Heike Helen Helena Helene \
    Helga Henrietta Henriette Hermine Hilary Hilda Hillary Hiroko Houda Héloïse Hélèna Hélène \
    Ida Ilana Ilaria Ilona Ilyana Imane Imelda Imen Ines Ingrid Inès Inés Ioulia Irena Irene \
    Irina Iris Irma Irène Isabel Isabella Isabelle Isadora Iseult Ivana Ivanka Ivonne Jacinda \
    Jacqueline Jade Jamila Jana Jane Janelle Janet Janice Janine Jasmine Jeanne Jeannette \
    Jeannie Jeannine Jenna Jennifer Jenny Jessica Jill Joanna Joanne Jocelyne Johanna Jordana \
    Josefa Josefina Josette Joséphine Joy Joyce Joëlle Juana Juanita Judith Judy Julia Juliana \
    Julianne Julie Juliette Julija Justina Justine Jutta Kamala Karen Karima Karin Karina \
    Karine Karla Katarina Katarzyna Kate Katharina Katherine Kathleen Kathrin Kathryn Kathy \
    Katia Katie Katja Katrin Katrina Katya Kayla Keiko Keira Kerstin Khadidja Khadija Kimberly \
    Kirsten Kirstie Kristalina Kristen Kristin Kristina Ksenia Laetitia Laila Lana Lara Laura \
    Laure Laure-Anne Lauren Laurence Lauriane Laurie Laurine Laurène Layla Laïla Lea Leah Leila \
    Lena Leni Leonor Leonora Leticia Letizia Leïla Lidia Lila Lili Lilian Liliana Liliane \
    Lillian Lily Lina Linda Lindsay Line Lisa Lisbeth Lise Lise-Marie Lison Livia Liza Lola \
    Lolita Loredana Lorena Loretta Lori Lorraine Lotte Louane Loubna Louise Loïs Lucia Lucie \
    Lucienne Lucile Lucille Lucinda Lucy Lucía Ludivine Ludmila Luisa Luna Luz Lydia Lydie Lyna \
    Lynn Lætitia Léa Léna Léonie Mabel Macha Maddalena Madeleine Madeline Madison Maeva Magali \
    Magda Magdalena Mahaut Maia Maite Maja Malala Malika Manal Manon Manuela Mara Marcela \
    Marceline Marcelle Marcia Margaret Margarita Margaux Margot Margrethe Marguerite Maria \
    Mariam Mariama Mariana Marianne Maribel Marie Marie-Agnès Marie-Ange Marie-Anne \
    Marie-Christine Marie-Claire Marie-Claude Marie-Dominique Marie-France Marie-Françoise \
    Marie-George Marie-Hélène Marie-Jeanne Marie-José Marie-Josée Marie-Laure Marie-Line \
    Marie-Lou Marie-Louise Marie-Luce Marie-Madeleine Marie-Noëlle Marie-Odile Marie-Paule \
    Marie-Pierre Marie-Rose Marie-Sophie Marie-Ségolène Marie-Thérèse Mariella Marielle \
    Marietta Marija Marilou Marilyn Marilyne Marina Marine Marion Marisa Marisol Marissa \
    Marjane Marjorie Marlene Marlène Marta Martha Marthe Martina Martine Marwa Marwah Mary \
    Maryam Maryline Maryse María Mathilda Mathilde Maud Maude Maureen Mavis Maxine Maya Maëlle \
    Maïa Maïté Megan Meghan Mei Melania Melanie Melina Melinda Meline Melissa Melody Mercedes \
    Meredith Meriem Merve Mette Meï Mia Michaela Michaëlle Michele Michelle Michèle Mila \
    Mildred Milena Milla Mina Minouche Mira Miranda Mireille Miriam Molly Mona Monica Monika \
    Monique Morgane Mouna Muriel Mylène Myriam Myrna Mégane Mélanie Mélina Mélissa Mónica \
    Nabila Nacira Nadia Nadine Nadège Nafissatou Najat Nana Nancy Naoko Naomi Natacha Natalia \
    Natalie Natasha Nathalie Nawal Nayla Naïma Nelly Nermine Nicole Nicoletta Nina Nisrine \
    Nolwenn Nora Norah Nouria Noémi Noémie Noëlle Nuria Octavia Océane Odette Odile Ofelia Olga \
    Olivia Olympe Ondine Ophélie Oprah Oriane Ornella Ouarda Ouided Paloma Pamela Paola Pascale \
    Patricia Patrizia Paula Paule Paulette Paulina Pauline Peggy Penelope Penny Perrine Petra \
    Philippa Philippine Phoebe Phyllis Pia Pilar Polly Prisca Priscilla Priti Priya Prune \
    Pénélope Rachel Rachida Rama Ramata Rania Raphaëlle Raquel Rebecca Reine Renata Renate \
    Renée Reyhan Rhiannon Rhéa Rihanna Rima Rita Roberta Rokhaya Rolande Romane Romy Ronda Rosa \
    Rosalie Rosalind Rosalynn Rosalía Rosanna Rose Rose-Marie Roselyne Rosemary Rosine Rosita \
    Roxana Roxane Roxanne Ruby Ruth Régine Sabina Sabine Sabrina Safia Sahra Salima Salma \
    Salomé Samantha Samia Samira Sana Sandra Sandrine Sanna Saoirse Sara Sarah Saskia Savannah \
    Scarlett Selena Selma Serena Shakira Shannon Sharon Sheila Shelley Sherry Sheryl Shirin \
    Shirley Sibeth Sibylle Sidonie Sienna Sigrid Silvana Silvia Simonetta Siobhan Sofia Sofía \
    Solange Solène Sonia Sonja Sophia Sophie Soraya Stacey Stacy Stefanie Stella Stephanie \
    Stéphanie Sue Suella Susan Susana Susanna Susanne Susie Suzanne Suzy Svetlana Sybille \
    Sylvia Sylviane Sylvie Ségolène Séphora Séverine Tabatha Talia Tamara Tania Tanja Tanya \
    Tara Tatiana Teresa Thaïs Thea Thelma Theresa Therese Thi Thérèse Tiffany Tilda Tina \
    Tiphaine Tracey Tracy Trinidad Ulla Ulrika Ulrike Uma Ursula Valentina Valentine Valerie \
    Valérie Vanessa Vera Verena Veronica Veronika Verónica Vesna Vicky Victoire Victoria \
    Viktoria Vilma Viola Violaine Violeta Violette Virginia Virginie Vivian Viviane Vivienne \
    Véra Véronique Wallis Wanda Wendy Whitney Wided Wilhelmine Winnie Wislawa Xaviera Xénia \
    Yael Yamina Yasmin Yasmina Yasmine Yingluck Yoko Yolanda Yolande Yulia Yvette Yvonne Zadie \
    Zahra Zara Zaynab Zeina Zeinab Zelda Zineb Zoe Zohra Zora Zoé Zuzana Zuzanna Ángela Ève \
    Édith Éliane Élisa Élisabeth Élise Élodie Éloïse Éléna Éléonore Émeline Émilie Évelyne \
    Aissata Aïssatou Alejandra Alessia Ambre Amélia Anissa Annelies Annika Anouk Asmaa Awa \
    Axelle Ayumi Bettina Bodil Britta Carine Catalina Caterina Céleste Célestine Chiara Cordelia \
    Dahlia Dalila Danièle Debbie Desirée Dilara Donatella Eda Ester Ewa Fanta Fernanda Gilberte \
    Graziella Hafsa Hanane Hanne Hasna Hélia Hiba Hortense Houria Huguette Ilse Ilham Inga \
    Isaura Iveta Jihane Josée Josiane Julienne Katell Leonie Léopoldine Liv Louisa Lourdes Luana \
    Lucrèce Lynda Maëlys Maïwenn Marit Mayumi Meryem Moira Mounia Nada Nadja Narjis Nawel Norma \
    Oumou Pooja Prudence Quitterie Rekha Rhoda Rim Roseline Sanne Silke Solenn Soizic Souad \
    Suzie Tess Thandiwe Wilhelmina Xenia Yumi Zdeňka Zélie Zeynep
    """

  /// Borne by women and men alike.
  static let either = """
    Adama Akira Alex Alix Andrea Ange Ariel Ashley Aziza Cameron Camille Chao Charlie Chris \
    Claude Dana Daniele Dany Dominique Eden Feng Francis Frankie Gabriele Hamdi Hao Hikaru Hong \
    Hua Hui Hyun Iman Issa Jackie Jae Jamie Jean-Marie Jin Jing Jody Jordan Kai Kelly Kerry Kim \
    Kun Lee Lei Leslie Li Lin Ling Lou Maxime Min Ming Morgan Nicola Nikita Noa Noor Nour Ping \
    Quinn Rajaa Robin Ryan Sacha Sam Sandy Sasha Simone Stéphane Sydney Taylor Terry Valery \
    Wang Wei Wei-Lin Xiao Yan Yannick Yaël Yu Yuki
    """
}
