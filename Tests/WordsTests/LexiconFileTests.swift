import Assets
import Testing
import Words

@Suite("Files of phrases")
struct LexiconFileTests {
  @Test("every translation has the arguments of its template, each at least once", arguments: Language.allCases)
  func arguments(language: Language) throws {
    let lexicon = try Lexicon(of: language)
    for template in lexicon.templates {
      let marks = (1...9).filter { template.contains("{\($0)}") }
      let phrase = Phrase(template: template, marks.map { .text("⟪\($0)⟫") })
      let text = lexicon.text(phrase)
      for mark in marks { #expect(text.contains("⟪\(mark)⟫"), "\(template)") }
      #expect(!text.contains("{") && !text.contains("}"), "\(template)")
    }
  }
}
