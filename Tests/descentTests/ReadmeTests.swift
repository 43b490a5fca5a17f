import Foundation
import Testing

/// The README's tables are what the program prints.
@Suite struct ReadmeTests {
  private static let readme: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }()

  @Test(
    "the README has the tables that the program lists",
    arguments: ["keys", "views", "overlays", "optimizers", "schedules", "surfaces"])
  func table(of kind: String) throws {
    let readme = try #require(Self.readme)
    let printed = try Program.run("list", kind, "--format", "markdown")
    #expect(printed.status == 0)
    #expect(readme.contains(printed.output), "print it anew with: descent list \(kind) --format markdown")
  }
}
