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
}
