import Assets
import Foundation
import Testing
import Words

@Suite("Sentences of the sources")
struct SourceSentenceTests {
  @Test("every sentence that the program can say is translated into every language", arguments: Language.allCases)
  func sentences(language: Language) throws {
    if language == .english { return }
    let known = try Lexicon(of: language).templates
    var count = 0
    for (file, literal) in try Self.literals() where Self.isSentence(literal) {
      count += 1
      if known.contains(literal.template) { continue }
      Issue.record("\(file):\(literal.line): \(literal.template)")
    }
    #expect(count > 500)
  }

  @Test("every translation belongs to something that the program says", arguments: Language.allCases)
  func leftOver(language: Language) throws {
    let said = Set(try Self.literals().map(\.literal.template))
    for template in try Lexicon(of: language).templates.subtracting(said).sorted() { Issue.record("\(template)") }
  }

  /// The literals of all sources, each with the name of its file.
  private static func literals() throws -> [(file: String, literal: SwiftLiterals.Literal)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
      try SwiftLiterals(in: String(contentsOf: file, encoding: .utf8)).all.map { (file.lastPathComponent, $0) }
    }
  }

  /// Two English words with a blank between them are a sentence for people. The parser's help is English, mistakes of
  /// the programmer and of a translator are for them alone, and a reference has the names of authors.
  private static func isSentence(_ literal: SwiftLiterals.Literal) -> Bool {
    literal.template.contains(/[a-z]{2,},? [a-z]{2,}/)
      && !literal.before.contains(/(help|abstract|usage|discussion): |ArgumentHelp\(|precondition|Mistake\(/)
      && !literal.template.contains(/et al\.|Wright 2006/)
  }

  @Test("literals are found with their templates, nested ones too, and none in comments")
  func literals() {
    let source = #"""
      let a = "no \(kind(of: "x")) \
        is \"called\"" // "b"
      /// "c"
      let d = """
        e \
        f
        """
      """#
    #expect(SwiftLiterals(in: source).all.map(\.template) == ["x", #"no {1} is "called""#, "e f"])
  }
}
