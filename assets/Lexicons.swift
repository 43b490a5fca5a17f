import Words

extension Lexicon {
  /// The words of a language, from the files of phrases. A new language is its case in ``Language``, its files and a line
  /// here.
  ///
  /// - Throws: What is wrong with a file, which a test finds before anybody else does.
  public init(of language: Language) throws(PhraseFile.Mistake) {
    let files: [[UInt8]] =
      switch language {
      case .english: []
      case .korean:
        [
          PackageResources.screen_ko_txt, PackageResources.keys_ko_txt, PackageResources.outcomes_ko_txt,
          PackageResources.errors_ko_txt, PackageResources.formulas_ko_txt,
          PackageResources.surfaces_ko_txt, PackageResources.optimizers_ko_txt, PackageResources.schedules_ko_txt,
          PackageResources.functions_ko_txt, PackageResources.tables_ko_txt,
        ]
      }
    var phrases: [String: String] = [:]
    for file in files {
      phrases.merge(try PhraseFile.phrases(in: String(decoding: file, as: UTF8.self))) { first, _ in first }
    }
    self.init(language, phrases: phrases)
  }
}
