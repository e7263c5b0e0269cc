extension GazetteerCompanies {
  static let industry = """
    Airbus|Airbus Group|EADS
    Boeing
    Safran
    Dassault Aviation
    Dassault
    Lockheed Martin
    Northrop Grumman
    Raytheon
    BAE Systems
    Rolls-Royce
    Bombardier
    Embraer
    General Electric
    GE
    Siemens
    Alstom
    Bosch
    Philips
    Schneider Electric
    Legrand
    ABB
    Honeywell
    3M
    Caterpillar
    Renault|Groupe Renault|Renault Group
    Nissan
    Mitsubishi|Mitsubishi Motors
    Toyota
    Honda
    Mazda
    Suzuki
    Subaru
    Hyundai
    Kia
    PSA|Groupe PSA|PSA Peugeot Citroën|PSA Peugeot-Citroën
    Stellantis
    Peugeot
    Citroën
    Opel
    Fiat|Fiat Chrysler|Fiat Chrysler Automobiles|FCA
    Ferrari
    Maserati
    Volkswagen|VW
    Audi
    Porsche
    BMW
    Mercedes-Benz|Mercedes|Daimler
    Volvo
    Ford
    General Motors|GM
    Chrysler
    Michelin
    Valeo
    Faurecia
    Forvia
    Plastic Omnium
    Goodyear
    Bridgestone
    Continental
    Pirelli
    TotalEnergies|Total
    BP|British Petroleum
    Shell|Royal Dutch Shell
    ExxonMobil|Exxon Mobil|Exxon
    Chevron
    ENI
    Gazprom
    Rosneft
    Lukoil
    Aramco|Saudi Aramco
    Petrobras
    EDF|Électricité de France
    Engie|GDF Suez
    Areva
    Orano
    Framatome
    Veolia
    Suez
    Air Liquide
    Saint-Gobain
    Lafarge|LafargeHolcim|Holcim
    Vinci
    Eiffage
    Bouygues
    Colas
    Spie
    ArcelorMittal|Arcelor Mittal
    Tata Steel
    Thyssenkrupp|ThyssenKrupp
    BASF
    Bayer
    Monsanto
    Dow
    DuPont
    Solvay
    Arkema
    Eramet
    Vallourec
    Nexans
    Rio Tinto
    BHP
    Glencore
    Vale
    Sanofi
    Pfizer
    Moderna
    BioNTech
    AstraZeneca
    Novartis
    Roche
    Merck
    GSK|GlaxoSmithKline
    Johnson & Johnson
    Eli Lilly
    Novo Nordisk
    Servier
    Ipsen
    BioMérieux|bioMérieux
    Valneva
    LVMH
    Kering
    Hermès
    Chanel
    L’Oréal
    Dior|Christian Dior
    Louis Vuitton
    Gucci
    Prada
    Richemont
    EssilorLuxottica|Essilor
    Danone
    Nestlé
    Lactalis
    Unilever
    Procter & Gamble
    Coca-Cola|Coca Cola
    PepsiCo|Pepsi
    Pernod Ricard
    Heineken
    AB InBev
    Mondelez
    Kraft Heinz
    Ferrero
    Starbucks
    McDonald’s|McDonald's|McDo
    Burger King
    KFC
    Carrefour
    Auchan
    Leclerc|E.Leclerc
    Casino|Groupe Casino
    Intermarché
    Système U
    Monoprix
    Lidl
    Aldi
    Metro
    Tesco
    Walmart|Wal-Mart
    Costco
    Target
    Ikea|IKEA
    Decathlon
    Leroy Merlin
    Adeo
    Fnac|Fnac Darty
    Darty
    Boulanger
    Zara
    Inditex
    H&M
    Uniqlo
    Nike
    Adidas
    Puma
    Lego|LEGO
    Mattel
    Hasbro
    BNP Paribas|BNP
    Société générale|Société Générale
    Crédit agricole|Crédit Agricole
    Crédit mutuel|Crédit Mutuel
    BPCE
    Natixis
    La Banque postale|Banque postale|La Banque Postale
    Amundi
    Lazard
    Rothschild
    AXA|Axa
    CNP Assurances
    Allianz
    Generali
    Groupama
    Maif|MAIF
    HSBC
    Barclays
    Lloyds
    Deutsche Bank
    Commerzbank
    UBS
    Credit Suisse|Crédit suisse|Crédit Suisse
    Santander
    BBVA
    UniCredit
    Intesa Sanpaolo
    Goldman Sachs
    JPMorgan|JP Morgan|JPMorgan Chase
    Morgan Stanley
    Citigroup|Citi
    Bank of America
    Wells Fargo
    Lehman Brothers
    BlackRock
    Blackstone
    KKR
    Berkshire Hathaway
    Visa
    Mastercard|MasterCard
    American Express
    McKinsey|McKinsey & Company
    Boston Consulting Group|BCG
    Deloitte
    KPMG
    EY
    PwC
    Air France|Air France-KLM
    KLM
    Lufthansa
    British Airways
    Ryanair
    EasyJet|easyJet
    Emirates
    Qatar Airways
    EgyptAir
    Amtrak
    Aeroflot
    Air Canada
    Iberia
    Alitalia
    Turkish Airlines
    Transavia
    Norwegian
    Etihad
    Delta Air Lines
    United Airlines
    American Airlines
    SNCF|Société nationale des chemins de fer français
    RATP
    Transdev
    Keolis
    Eurostar
    Deutsche Bahn
    Getlink|Eurotunnel
    CMA CGM
    Maersk
    Bolloré|Groupe Bolloré
    La Poste|Groupe La Poste
    DHL
    FedEx
    UPS
    Accor|AccorHotels
    Sodexo
    Elior
    Club Med
    Disney|Walt Disney|The Walt Disney Company
    Pixar
    Lucasfilm
    Warner Bros|Warner Bros.
    Warner Music
    Universal Music
    Sony Music
    Universal Pictures
    Paramount
    Vivendi
    Publicis
    Havas
    WPP
    JCDecaux
    Lagardère
    Hachette
    Gallimard
    Editis
    Média-Participations
    Adecco
    Manpower
    Randstad
    Ubisoft Entertainment
    Embracer
    Naval Group|DCNS
    Nexter
    MBDA
    Huntington Ingalls
    Halliburton
    Schlumberger
    Technip
    Saipem
    Tata|Tata Group
    Samsung Heavy Industries
    Evergrande
    Fosun
    HNA
    Adani
    Reliance Industries
    Heetch
    Yves Rocher
    Thalys
    Enedis|ERDF
    RTE
    Galeries Lafayette
    Printemps
    Médiamétrie
    Permira
    """
}
