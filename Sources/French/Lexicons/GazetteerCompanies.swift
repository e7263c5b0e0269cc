/// Companies and laboratories: name, then other forms.
///
/// A form that is also an ordinary word counts only where its neighbors agree.
enum GazetteerCompanies {
  static let artificialIntelligence = """
    OpenAI|Open AI|@OpenAI
    Anthropic|@AnthropicAI
    Google DeepMind|DeepMind|@GoogleDeepMind|@DeepMind
    Mistral AI|Mistral|@MistralAI
    xAI|@xai
    Cohere|@cohere
    Hugging Face|HuggingFace|@huggingface
    Stability AI|@StabilityAI
    Inflection AI|Inflection
    Character.AI|Character.ai|Character AI
    Adept AI|Adept
    AI21 Labs|AI21
    Perplexity AI|Perplexity
    Scale AI
    Safe Superintelligence|SSI
    Thinking Machines Lab|Thinking Machines
    Aleph Alpha
    LightOn
    H Company
    Kyutai
    Poolside
    Runway
    Midjourney
    ElevenLabs
    Synthesia
    Databricks
    Snowflake
    Palantir|Palantir Technologies
    C3.ai|C3 AI
    DataRobot
    Dataiku
    Cerebras|Cerebras Systems
    Groq
    Graphcore
    SambaNova|SambaNova Systems
    Tenstorrent
    CoreWeave
    Lambda Labs
    Together AI
    Fireworks AI
    Cognition AI
    Anysphere
    Replit
    Glean
    Harvey
    Figure AI
    Physical Intelligence
    Skild AI
    World Labs
    Sakana AI
    Reka AI
    Imbue
    Nabla
    Owkin
    PhotoRoom
    Giskard
    Gladia
    Dust
    Baichuan
    Zhipu AI|Zhipu
    Moonshot AI
    MiniMax
    DeepSeek
    01.AI
    SenseTime
    Megvii
    iFlytek
    Horizon Robotics
    Waymo
    Cruise
    Wayve
    Aurora Innovation
    Nuro
    Zoox
    Mobileye
    Pony.ai
    Argo AI
    Boston Dynamics
    Element AI
    Vicarious
    Allen Institute for AI
    Mila
    Inria
    EleutherAI
    LAION
    Future of Life Institute
    Center for AI Safety
    Partnership on AI
    Conjecture
    Redwood Research
    Humane
    Rabbit
    Luma AI
    Suno
    Udio
    Pika Labs
    Black Forest Labs
    Ideogram
    Jasper AI
    Grammarly
    DeepL
    Replika
    Clearview AI
    Faculty AI
    BenevolentAI
    Isomorphic Labs
    Recursion Pharmaceuticals
    """

  static let technology = """
    Microsoft|Microsoft Corporation|Microsoft France|@Microsoft
    Google|Google France|@Google
    Alphabet|Alphabet Inc
    Apple|Apple Inc|@Apple
    Amazon|Amazon.com|Amazon France|@amazon
    Amazon Web Services|AWS
    Meta|Meta Platforms|@Meta
    Facebook|Facebook Inc
    Netflix|@netflix
    Tesla|Tesla Motors|@Tesla
    SpaceX|Space X|@SpaceX
    Neuralink
    The Boring Company
    Nvidia|NVIDIA|NVidia|@nvidia
    Intel|Intel Corporation|@intel
    AMD|Advanced Micro Devices
    Qualcomm
    Broadcom
    ARM|Arm Holdings|ARM Holdings
    TSMC|Taiwan Semiconductor Manufacturing Company
    ASML
    STMicroelectronics|ST Microelectronics|STMicro
    Soitec
    NXP Semiconductors|NXP
    Infineon|Infineon Technologies
    Texas Instruments
    Micron|Micron Technology
    SK Hynix
    Western Digital
    Seagate|Seagate Technology
    SanDisk
    Toshiba
    Hitachi
    Fujitsu
    NEC
    Sharp
    Panasonic
    Sony|Sony Corporation
    Nintendo
    Sega
    Samsung|Samsung Electronics
    LG|LG Electronics
    Huawei
    Honor
    Xiaomi
    Oppo
    OnePlus
    Vivo
    Realme
    ZTE
    Lenovo
    Acer
    Asus|ASUS
    MSI
    Foxconn|Hon Hai
    Pegatron
    Quanta Computer
    HTC
    BlackBerry
    Nokia
    Ericsson
    Alcatel-Lucent
    Alcatel
    Motorola
    Cisco|Cisco Systems
    Juniper Networks
    Arista Networks
    Palo Alto Networks
    Fortinet
    CrowdStrike
    Cloudflare
    Akamai
    Fastly
    Okta
    Zscaler
    SentinelOne
    Kaspersky|Kaspersky Lab
    Symantec
    McAfee
    Avast
    NSO Group
    IBM|International Business Machines
    Red Hat
    Oracle|Oracle Corporation
    SAP
    Salesforce|Salesforce.com
    Slack Technologies|Slack
    ServiceNow
    Workday
    Adobe|Adobe Systems|Adobe Inc
    Autodesk
    Intuit
    VMware
    Dell|Dell Technologies
    HP|Hewlett-Packard|Hewlett Packard
    Hewlett Packard Enterprise|HPE
    Xerox
    Canon
    Epson
    Nikon
    Kodak
    Logitech
    Garmin
    GoPro
    Fitbit
    DJI
    Parrot
    Sonos
    Bose
    Dropbox
    Box
    Zoom|Zoom Video Communications
    Atlassian
    GitHub
    GitLab
    MongoDB
    Elastic
    Datadog
    Splunk
    New Relic
    Twilio
    Shopify|Shopify Inc
    Stripe
    PayPal
    Klarna
    Adyen
    Revolut
    N26
    Qonto
    Lydia
    Wise
    Coinbase
    Binance
    FTX
    Kraken
    Ledger
    Ripple
    Block Inc
    Robinhood
    Plaid
    Uber|Uber Technologies
    Lyft
    Bolt
    Didi|Didi Chuxing
    Grab
    Deliveroo
    DoorDash
    Just Eat
    Airbnb
    Booking|Booking.com
    Expedia
    TripAdvisor|Tripadvisor
    BlaBlaCar
    Doctolib
    Criteo
    OVHcloud|OVH|OVH Cloud
    Scaleway
    Iliad
    Free
    Back Market
    Vinted
    ManoMano
    Veepee
    Vente-privee
    Cdiscount
    Leboncoin
    Meetic
    Deezer
    Dailymotion
    Ubisoft
    Gameloft
    Quantic Dream
    Dassault Systèmes
    Capgemini
    Atos
    Eviden
    Sopra Steria
    Accenture
    Cognizant
    Infosys
    Wipro
    Tata Consultancy Services
    Alten
    Devoteam
    Thales
    Idemia
    Gemalto
    Ingenico
    Worldline
    Sigfox
    Withings
    Devialet
    Ynsect
    Verkor
    ContentSquare|Contentsquare
    Mirakl
    Alan
    PayFit
    Spendesk
    Swile
    Sorare
    Voodoo
    Aircall
    Algolia
    Talend
    Ivalua
    Exotec
    Navya
    Kayrros
    Unseenlabs
    Pasqal
    Quandela
    Alice & Bob
    IonQ
    Rigetti
    D-Wave
    PsiQuantum
    ByteDance
    Tencent
    Alibaba|Alibaba Group
    Ant Group
    Baidu
    JD.com
    Meituan
    Pinduoduo
    NetEase
    Weibo
    Kuaishou
    BYD
    Nio
    XPeng
    Geely
    CATL
    SMIC
    Rakuten
    SoftBank|Softbank|SoftBank Group
    Naver
    Kakao
    Line Corporation
    Coupang
    Grab Holdings
    Gojek
    Flipkart
    Reliance Jio
    Yandex
    VK
    Mail.ru
    Telegram
    Signal
    Wikimedia Foundation|Wikimedia|Fondation Wikimedia
    Mozilla|Mozilla Foundation|Fondation Mozilla
    Linux Foundation|Fondation Linux
    Apache Software Foundation
    Free Software Foundation
    Electronic Frontier Foundation|EFF
    Quadrature du Net|La Quadrature du Net
    Framasoft
    Canonical
    SUSE
    Yahoo|Yahoo!
    AOL
    eBay|eBay Inc
    Craigslist
    Etsy
    Reddit
    Quora
    Twitch
    Snap|Snap Inc
    Pinterest
    LinkedIn
    Tumblr
    Medium
    Substack
    Discord
    Spotify
    SoundCloud
    Roku
    Hulu
    Roblox|Roblox Corporation
    Epic Games
    Valve
    Electronic Arts|EA
    Activision Blizzard|Activision
    Blizzard|Blizzard Entertainment
    Take-Two|Take-Two Interactive
    Rockstar Games
    Bethesda
    CD Projekt
    Riot Games
    Zynga
    King
    Supercell
    Niantic
    Unity Technologies|Unity
    Capcom
    Konami
    Square Enix
    Bandai Namco
    Atari
    Magic Leap
    Oculus
    Rivian
    Lucid Motors
    Fisker
    Polestar
    Blue Origin
    Virgin Galactic
    Rocket Lab
    OneWeb
    Planet Labs
    Relativity Space
    ArianeGroup
    Arianespace
    Eutelsat
    SES
    Iridium
    WeWork
    Theranos
    Palm
    Sun Microsystems
    Netscape
    Compaq
    Silicon Graphics
    Xerox PARC
    Bell Labs
    Y Combinator|YC
    Sequoia Capital|Sequoia
    Andreessen Horowitz|a16z
    Founders Fund
    Khosla Ventures
    Accel
    Benchmark
    Kleiner Perkins
    Greylock
    Thrive Capital
    Tiger Global
    Index Ventures
    Bessemer Venture Partners
    General Catalyst
    Lightspeed Venture Partners
    Partech
    Eurazeo
    Bpifrance|BPI France
    Kima Ventures
    Station F
    La French Tech|French Tech
    Worldcoin
    Helion Energy
    Commonwealth Fusion Systems
    Supermicro|Super Micro
    Arista
    Marvell|Marvell Technology
    Lam Research
    Applied Materials
    Tokyo Electron
    GlobalFoundries
    Wolfspeed
    Lattice Semiconductor
    Magento Commerce
    Sprint
    T-Mobile
    Verizon
    AT&T
    Comcast
    Vodafone
    Deutsche Telekom
    Telefónica|Telefonica
    Telecom Italia
    BT Group
    Orange
    SFR
    Bouygues Telecom
    Altice
    Numericable
    Swisscom
    Proximus
    Rogers Communications
    Bell Canada
    Telus
    NTT|NTT Docomo
    KDDI
    """

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
