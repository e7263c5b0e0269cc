extension GazetteerCompanies {
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
}
