import ArgumentParser

@main
struct Depeche: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "depeche")
}
