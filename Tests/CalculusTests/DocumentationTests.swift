import Calculus
import Foundation
import Testing

/// The module's page lists what the language knows.
struct DocumentationTests {
  private func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Sources/Calculus/Calculus.docc/Calculus.md"), encoding: .utf8)
  }

  /// The rows below a head, up to the next blank line.
  private func rows(below head: String) throws -> [String] {
    let lines = try page().components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: head))
    return Array(lines[(start + 2)...].prefix { !$0.isEmpty })
  }

  private func row(_ word: Formula.Word) -> String {
    let aliases = word.aliases.map { "`\($0)`" }.joined(separator: ", ")
    return "| `\(word.name)` | \(aliases) | \(word.meaning.description.replacing("|", with: "\\|")) |"
  }

  @Test func `the table of functions is that of the language`() throws {
    #expect(try rows(below: "| function | also | value |") == Formula.functions.map(row))
  }

  @Test func `the table of constants is that of the language`() throws {
    #expect(try rows(below: "| constant | also | value |") == Formula.constants.map(row))
  }

  @Test func `every function and alias is read`() throws {
    let words = Formula.functions
    for word in words {
      for name in [word.name] + word.aliases {
        let read = ["\(name)(x)", "\(name)(x, y)"].contains { (try? Formula($0)) != nil }
        #expect(read, "\(name)")
      }
    }
  }
}
