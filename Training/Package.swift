// swift-tools-version: 6.2
import PackageDescription

// Makes the weights that `depeche` links in. Articles, Stages, Text, French, Weights and CWeights are
// links to the product's own sources: what is trained is what runs, down to the last token.
let package = Package(
  name: "training",
  products: [
    .executable(name: "train-names", targets: ["train-names"]),
    .executable(name: "organization-options", targets: ["organization-options"]),
    .executable(name: "event-samples", targets: ["event-samples"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CWeights", cSettings: [.headerSearchPath("data")]),
    .target(
      name: "Weights", dependencies: ["CWeights"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "Text"),
    .target(name: "French", dependencies: ["Text", "Weights"]),
    .target(
      name: "Articles", dependencies: ["Text"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "Stages", dependencies: ["Articles", "French", "Text", "Weights"]),
    .target(name: "TrainingTexts", dependencies: ["Articles", "Stages"]),
    .executableTarget(
      name: "organization-options",
      dependencies: ["Articles", "Stages", "Text", "TrainingTexts"]),
    .executableTarget(
      name: "event-samples", dependencies: ["Articles", "Stages", "Text", "TrainingTexts"]),
    .target(name: "NameTraining", dependencies: ["French", "Text"]),
    .executableTarget(
      name: "train-names",
      dependencies: [
        "French", "NameTraining",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "NameTrainingTests", dependencies: ["French", "NameTraining", "Text"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
}
