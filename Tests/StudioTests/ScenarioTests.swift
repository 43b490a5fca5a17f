import Assets
import Foundation
import Testing
import Words

@testable import Studio

/// Whole screens: a race and keys in, the cells of a frame out, in one text file each.
///
/// `DESCENT_RECORD=1 swift test --filter ScenarioTests` writes the frames anew and fails, so that nobody forgets to look at
/// the difference before it is committed.
@Suite struct ScenarioTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scenarios")
  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func `there are scenarios`() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names)
  func `no word of it lacks its Korean`(name: String) throws {
    let scenario = Scenario(try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8))
    #expect(try scenario.gaps(in: Lexicon(of: .korean)) == [])
  }

  @Test(arguments: names)
  func `the screen is as recorded`(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let scenario = Scenario(try String(contentsOf: file, encoding: .utf8))
    let picture = try scenario.played()
    if ProcessInfo.processInfo.environment["DESCENT_RECORD"] != nil {
      try scenario.text(with: picture).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: look at the difference, then test again without recording")
    } else {
      #expect(picture == scenario.picture)
    }
  }
}
