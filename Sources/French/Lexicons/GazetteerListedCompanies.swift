/// Companies of the S&P 500 that the other lists do not have: name, then other forms.
///
/// From a public-domain list (PDDL); names that are ordinary words are left out.
enum GazetteerListedCompanies {
  static let all = """
    A. O. Smith
    AES Corporation
    APA Corporation
    AbbVie
    Abbott Laboratories
    Aflac
    Agilent Technologies
    Akamai Technologies
    Albemarle|Albemarle Corporation
    Alexandria Real Estate Equities
    Align Technology
    Allegion
    Alliant Energy
    Allstate
    Altria
    Amcor
    Ameren
    American International Group
    Ameriprise Financial
    Ametek
    Amgen
    Amphenol
    Analog Devices
    Aon plc
    Apollo Global Management
    AppLovin
    Aptiv
    Arch Capital|Arch Capital Group
    Archer Daniels Midland
    Ares Management
    Arthur J. Gallagher|Arthur J. Gallagher & Co.
    Atmos Energy
    AutoZone
    AvalonBay Communities
    Avery Dennison
    Axon Enterprise
    BNY Mellon
    BXP, Inc.
    Baker Hughes
    Ball Corporation
    Baxter International
    Becton Dickinson
    Bio-Techne
    Biogen
    Block, Inc.
    Boston Scientific
    Bristol Myers Squibb
    Broadridge Financial Solutions
    Brown & Brown
    Brown-Forman|Brown–Forman
    Builders FirstSource
    Bunge Global
    C.H. Robinson
    CBRE|CBRE Group
    CDW Corporation
    CF Industries
    CME Group
    CMS Energy
    CRH plc
    CSX Corporation
    CVS Health
    Camden Property Trust
    Carnival Corporation
    Carvana
    Casey's
    Cboe Global Markets
    Cencora
    Centene|Centene Corporation
    CenterPoint Energy
    Charles River Laboratories
    Charles Schwab|Charles Schwab Corporation
    Charter Communications
    Chipotle Mexican Grill
    Chubb|Chubb Limited
    Church & Dwight
    Ciena
    Cigna
    Cincinnati Financial
    Cintas
    Citizens Financial Group
    Clorox
    CoStar|CoStar Group
    Coherent|Coherent Corp.
    Colgate-Palmolive
    ConocoPhillips
    Consolidated Edison
    Constellation Brands
    Cooper|Cooper Companies
    Copart
    Corning|Corning Inc.
    Corpay
    Corteva
    Crown Castle
    Cummins
    D. R. Horton
    DTE Energy
    DaVita
    Danaher|Danaher Corporation
    Darden Restaurants
    Deckers Brands
    Deere &|Deere & Company
    Devon Energy
    Dexcom
    Diamondback Energy
    Digital Realty
    Dollar Tree
    Dominion Energy
    Domino's
    Dover|Dover Corporation
    Duke Energy
    EOG Resources
    EQT Corporation
    Eaton|Eaton Corporation
    EchoStar
    Ecolab
    Edison International
    Edwards Lifesciences
    Elevance Health
    Emcor
    Emerson Electric
    Entergy
    Equifax
    Equinix
    Equity Residential
    Erie Indemnity
    Essex Property Trust
    Estée Lauder|Estée Lauder Companies
    Everest Group
    Evergy
    Eversource Energy
    Exelon
    Expeditors International
    F5, Inc.
    FactSet
    Fair Isaac
    Fastenal
    FedEx Freight
    Federal Realty Investment Trust
    Ferguson Enterprises
    Fidelity National Information Services
    Fifth Third Bancorp
    FirstEnergy
    Fiserv
    Flex|Flex Ltd.
    Ford Motor|Ford Motor Company
    Fortive
    Fox Corporation
    Franklin Resources
    Freeport-McMoRan
    GE Aerospace
    GE HealthCare
    GE Vernova
    Gartner
    Gen Digital
    Generac
    General Dynamics
    General Mills
    Genuine Parts Company
    Gilead Sciences
    GoDaddy
    HCA Healthcare
    Hartford
    Healthpeak Properties
    Henry Schein
    Hershey|Hershey Company
    Hilton Worldwide
    Honeywell Aerospace
    Honeywell Technologies
    Hormel Foods
    Host Hotels & Resorts
    Howmet Aerospace
    Hubbell Incorporated
    Humana
    Huntington Bancshares
    Huntington Ingalls Industries
    IDEX|IDEX Corporation
    IQVIA
    Idexx Laboratories
    Illinois Tool Works
    Incyte
    Ingersoll Rand
    Insulet|Insulet Corporation
    Interactive Brokers
    Intercontinental Exchange
    International Flavors & Fragrances
    Invesco
    J.B. Hunt
    J.M. Smucker|J.M. Smucker Company
    Jabil
    Jack Henry & Associates
    Jacobs Solutions
    Johnson Controls
    KLA Corporation
    Kenvue
    Keurig Dr Pepper
    KeyCorp
    Keysight Technologies
    Kimberly-Clark
    Kimco Realty
    Kinder Morgan
    Kroger
    L3Harris
    Labcorp
    Las Vegas Sands
    Leidos
    Lennar
    Lennox International
    Lilly
    Linde|Linde plc
    Loews|Loews Corporation
    Lowe's
    Lululemon Athletica
    Lumentum
    LyondellBasell
    M&T Bank
    MGM Resorts
    MSCI|MSCI Inc.
    Marriott International
    Marsh McLennan
    Martin Marietta Materials
    Masco
    McCormick &|McCormick & Company
    McKesson|McKesson Corporation
    Medtronic
    MetLife
    Mettler Toledo
    Microchip Technology
    Mid-America Apartment Communities
    Molson Coors Beverage|Molson Coors Beverage Company
    Mondelez International
    Monolithic Power Systems
    Monster Beverage
    Moody's|Moody's Corporation
    Mosaic|Mosaic Company
    Motorola Solutions
    NRG Energy
    NVR, Inc.
    Nasdaq|Nasdaq, Inc.
    NetApp
    Newmont
    News Corp
    NextEra Energy
    NiSource
    Nordson|Nordson Corporation
    Norfolk Southern
    Norwegian Cruise Line|Norwegian Cruise Line Holdings
    Nucor
    ON Semiconductor
    Old Dominion
    Omnicom|Omnicom Group
    Oneok
    Otis Worldwide
    O’Reilly Automotive
    PG&E|PG&E Corporation
    PNC Financial Services
    PPG Industries
    PPL Corporation
    PTC Inc.
    Paccar
    Packaging Corporation of America
    Paramount Skydance|Paramount Skydance Corporation
    Parker Hannifin
    Paychex
    Pentair
    Philip Morris International
    Phillips 66
    Pinnacle West Capital
    Principal Financial Group
    Progressive Corporation
    Prologis
    Prudential Financial
    Public Service Enterprise Group
    PulteGroup
    Qnity Electronics
    Quanta Services
    Quest Diagnostics
    RTX Corporation
    Ralph Lauren|Ralph Lauren Corporation
    Raymond James Financial
    Realty Income
    Regency Centers
    Regeneron Pharmaceuticals
    Regions Financial Corporation
    ResMed
    Revvity
    Robinhood Markets
    Rockwell Automation
    Rollins|Rollins, Inc.
    Roper Technologies
    Ross Stores
    Royal Caribbean Group
    S&P Global
    SBA Communications
    Sempra
    Sherwin-Williams
    Simon Property|Simon Property Group
    Skyworks Solutions
    Smurfit Westrock
    Snap-on
    Solventum
    Southern Company
    Stanley Black & Decker
    State Street Corporation
    Steel Dynamics
    Steris
    Stryker|Stryker Corporation
    Synchrony Financial
    Synopsys
    Sysco
    T-Mobile US
    T. Rowe Price
    TE Connectivity
    TJX Companies
    TKO Group Holdings
    Tapestry|Tapestry, Inc.
    Targa Resources
    Teledyne Technologies
    Teradyne
    Texas Pacific Land|Texas Pacific Land Corporation
    Textron
    Thermo Fisher Scientific
    Trane Technologies
    TransDigm|TransDigm Group
    Travelers|Travelers Companies
    Trimble|Trimble Inc.
    Truist Financial
    Tyler Technologies
    Tyson Foods
    U.S. Bancorp
    UDR, Inc.
    Ulta Beauty
    Union Pacific|Union Pacific Corporation
    United Parcel Service
    United Rentals
    UnitedHealth|UnitedHealth Group
    Valero Energy
    Veeva Systems
    Ventas
    Veralto
    Verisign
    Verisk Analytics
    Vertex Pharmaceuticals
    Vertiv
    Viatris
    Vici Properties
    Vistra|Vistra Corp.
    Vulcan Materials|Vulcan Materials Company
    W. R. Berkley|W. R. Berkley Corporation
    W. W. Grainger
    WEC Energy|WEC Energy Group
    Wabtec
    Warner Bros. Discovery
    Waters Corporation
    Welltower
    West Pharmaceutical Services
    Weyerhaeuser
    Williams-Sonoma|Williams-Sonoma, Inc.
    Williams|Williams Companies
    Willis Towers Watson
    Wynn Resorts
    Xcel Energy
    Xylem|Xylem Inc.
    Yum! Brands
    Zebra Technologies
    Zimmer Biomet
    Zoetis
    """
}
