/// The file format of a language's phrases: an English template on a line of its own, its translation indented below it.
///
/// ```text
/// # Comments begin with a number sign.
/// learning rate
///   학습률
/// ```
public enum PhraseFile {
  /// What is wrong with a file of phrases.
  public struct Mistake: Error, Hashable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong.
    public let description: String
  }

  /// The translations in a text, by their templates.
  public static func phrases(in text: String) throws(Mistake) -> [String: String] {
    var phrases: [String: String] = [:]
    var open: (template: String, line: Int)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !line.hasPrefix(" ") {
        if let open { throw untranslated(open.template, open.line) }
        open = (String(line), index + 1)
      } else if let known = open?.template {
        let translation = String(line.drop { $0 == " " })
        if phrases.updateValue(translation, forKey: known) != nil {
          throw Mistake(line: index + 1, description: "“\(known)” has been translated before")
        }
        open = nil
      } else {
        throw Mistake(line: index + 1, description: "there is no template above this translation")
      }
    }
    if let open { throw untranslated(open.template, open.line) }
    return phrases
  }

  private static func untranslated(_ template: String, _ line: Int) -> Mistake {
    Mistake(line: line, description: "“\(template)” has no translation below it")
  }
}
