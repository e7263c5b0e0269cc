// swift-tools-version: 6.2
import PackageDescription

// Dependencies point one way:
//
//   depeche ─▶ Pipeline ─┬─▶ Stages ───┬─▶ French ─┬─▶ Text
//                        │             │           └─▶ Weights ─▶ CWeights
//                        ├─▶ Datasets ─┼─▶ Articles ─▶ Text
//                        ├─▶ Evaluation ┘
//                        └─▶ DataFiles ──▶ CCSV, CZlib
//
// Left of the branch: tasks and files. Stages, Datasets, Evaluation, French,
// Articles and Text are plain values; only DataFiles and Weights see C.
let package = Package(
  name: "depeche",
  products: [.executable(name: "depeche", targets: ["depeche"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

    // Tables of trained weights, linked in as bytes; see Training/README.md.
    .target(name: "CWeights", cSettings: [.headerSearchPath("data")]),
    .target(
      name: "Weights", dependencies: ["CWeights"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),

    .target(name: "Text"),
    .target(
      name: "Articles", dependencies: ["Text"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "French", dependencies: ["Text", "Weights"]),
    .target(name: "Stages", dependencies: ["Articles", "French", "Text", "Weights"]),
    .target(name: "Datasets", dependencies: ["Articles", "Text"]),
    .target(name: "Evaluation", dependencies: ["Articles", "Text"]),
    .target(name: "DataFiles", dependencies: ["CCSV", "CZlib"]),
    .target(
      name: "Pipeline",
      dependencies: [
        "Articles", "DataFiles", "Datasets", "Evaluation", "French", "Stages", "Text", "Weights",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .executableTarget(
      name: "depeche",
      dependencies: [
        "Articles", "Evaluation", "Pipeline", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", dependencies: ["Articles", "Text"], path: "Tests/TestSupport"),
    .testTarget(name: "TextTests", dependencies: ["Text", "TestSupport"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles", "TestSupport"]),
    .testTarget(name: "FrenchTests", dependencies: ["French", "TestSupport", "Text", "Weights"]),
    .testTarget(
      name: "StagesTests", dependencies: ["Articles", "French", "Stages", "TestSupport", "Text"]),
    .testTarget(
      name: "DatasetsTests", dependencies: ["Articles", "Datasets", "TestSupport", "Text"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Articles", "Evaluation", "TestSupport", "Text"]),
    .testTarget(name: "WeightsTests", dependencies: ["Weights"]),
    .testTarget(name: "DataFilesTests", dependencies: ["DataFiles", "TestSupport"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Articles", "DataFiles", "Datasets", "Evaluation", "Pipeline", "Stages", "TestSupport",
        "Text",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["DataFiles", "TestSupport", "depeche"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .enableUpcomingFeature("InferIsolatedConformances"),
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
    ]
}
