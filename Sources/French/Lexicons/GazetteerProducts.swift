/// Products, services and works of technology: name, then other forms.
enum GazetteerProducts {
  static let all = """
    ChatGPT|Chat GPT|ChatGPT Plus|ChatGPT Enterprise
    GPT
    GPTs
    GPT-2
    GPT-3
    GPT-3.5
    GPT-4|GPT4
    GPT-4o
    GPT-4 Turbo
    GPT-4.5
    GPT-5
    GPT Store
    InstructGPT
    DALL-E|DALL·E|Dall-E
    DALL-E 2
    DALL-E 3
    Codex
    Whisper
    Sora
    Superalignment
    Claude 2
    Claude 3
    Claude 3.5 Sonnet
    Claude Instant
    Claude
    Gemini|Google Gemini
    Gemini Pro
    Gemini Ultra
    Bard|Google Bard
    PaLM
    LaMDA
    AlphaGo
    AlphaFold
    AlphaZero
    Gemma
    LLaMA|Llama
    Llama 2
    Llama 3
    Mixtral
    Le Chat
    Grok
    Copilot|Microsoft Copilot|GitHub Copilot
    Bing
    Bing Chat
    Stable Diffusion
    Siri
    Alexa
    Cortana
    Google Assistant
    Google Search
    Google Maps
    Google Chrome|Chrome
    Google Play|Play Store
    Google Drive
    Google Docs
    Google Cloud
    Google Home
    Google Glass
    Google+
    Google News
    Google Translate
    Google I/O
    Gmail
    YouTube|Youtube
    Android
    Pixel
    Nexus
    Nest
    Chromebook
    Firefox
    Safari
    Opera
    Internet Explorer
    Microsoft Edge
    Windows
    Windows 7
    Windows 8
    Windows 10
    Windows 11
    Microsoft Office
    Office 365
    Microsoft 365
    Word
    Excel
    PowerPoint
    Outlook
    Teams|Microsoft Teams
    OneDrive
    Azure|Microsoft Azure
    Visual Studio
    Xbox
    Xbox One
    Xbox 360
    Kinect
    HoloLens
    Surface
    Skype
    MSN
    Minecraft
    iPhone
    iPad
    iPod
    iMac
    MacBook
    Mac
    macOS
    iOS
    iCloud
    iTunes
    Apple Watch
    Apple Music
    Apple Pay
    Apple TV
    Vision Pro|Apple Vision Pro
    App Store
    AirPods
    FaceTime
    Messenger|Facebook Messenger
    WhatsApp
    Instagram
    Threads
    Twitter
    X
    TikTok
    Snapchat
    WeChat
    Facebook Live
    Clubhouse
    Mastodon
    Bluesky
    Truth Social
    Tinder
    Kindle
    Amazon Prime|Prime Video
    Amazon Echo
    Fire TV
    PlayStation
    PlayStation 4|PS4
    PlayStation 5|PS5
    Switch
    Wii
    Nintendo Switch
    Game Boy
    Mario
    Zelda
    Pokémon|Pokémon Go|Pokémon GO
    Fortnite
    League of Legends
    World of Warcraft
    Call of Duty
    Assassin’s Creed
    Grand Theft Auto|GTA
    Galaxy|Samsung Galaxy
    Galaxy Note
    Galaxy Note 7
    Bixby
    Exynos
    Snapdragon
    Ryzen
    Radeon
    GeForce
    CUDA
    Xeon
    Model S
    Model 3
    Model X
    Model Y
    Cybertruck
    Autopilot
    Starlink
    Starship
    Falcon 9
    Falcon Heavy
    Crew Dragon
    Ariane 5
    Ariane 6
    Soyouz
    Airbus A380|A380
    A320|Airbus A320
    A350
    Boeing 737
    Boeing 737 MAX|737 MAX
    Boeing 787
    Concorde
    Rafale
    Bitcoin|bitcoin
    Ethereum
    Dogecoin
    Tether
    Libra
    Linux
    Ubuntu
    Debian
    Red Hat Enterprise Linux
    LibreOffice
    OpenOffice
    WordPress
    Photoshop
    Illustrator
    InDesign
    Acrobat
    Flash
    VLC
    Wikipédia|Wikipedia
    Wikidata
    OpenStreetMap
    Java
    JavaScript
    Python
    Swift
    Rust
    PHP
    TensorFlow
    PyTorch
    Kubernetes
    Docker
    Notion
    Figma
    Canva
    Trello
    Waze
    Vélib’|Vélib'
    Autolib’|Autolib'
    Hyperloop
    DevDay
    WannaCry
    NotPetya
    Pegasus
    Tor
    """

  static let brands = """
    Nutella
    Viagra
    Levothyrox
    Mediator
    Roundup
    Depakine|Dépakine
    Clio
    Twingo
    """
}
