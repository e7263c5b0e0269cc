/// Companies and laboratories: name, then other forms.
enum GazetteerCompanies {
  static let technology = """
    OpenAI|Open AI|@OpenAI
    Microsoft|Microsoft Corp|@Microsoft
    Anthropic|@AnthropicAI
    """
}
