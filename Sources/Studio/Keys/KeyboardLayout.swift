import Canvas

/// The letters of other keyboards as the Latin ones on the same keys, so that the keys work while a Korean, Cyrillic or
/// Greek layout is on. A new layout is one line here.
enum KeyboardLayout {
  /// Letters and the Latin ones on the same keys.
  private typealias Layout = (letters: String, latin: String)

  private static let layouts: [Layout] = [
    // Korean, two sets.
    ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm"),
    ("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP"),
    // Russian, ЙЦУКЕН, with the signs that stand on its letters; Ukrainian and Belarusian letters in their places.
    ("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"),
    ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM"),
    ("іїєІўЎ", "s]'SoO"),
    // Greek.
    ("ςερτυθιοπασδφγηξκλζχψωβνμ", "wertyuiopasdfghjklzxcvbnm"),
    ("ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ", "ERTYUIOPASDFGHJKLZXCVBNM"),
  ]

  private static let latin = table(layouts)
  /// Letters that no formula has. Greek ones can be names in it.
  private static let typed = table(Array(layouts.prefix(5)))

  private static func table(_ layouts: [Layout]) -> [Unicode.Scalar: Unicode.Scalar] {
    let pairs = layouts.flatMap { zip($0.letters.unicodeScalars, $0.latin.unicodeScalars) }
    return Dictionary(pairs.map { ($0, $1) }) { first, _ in first }
  }

  /// The key that was meant by a command.
  static func latin(_ key: Key) -> Key { meant(key, latin) }

  /// The key that was meant in a formula.
  static func typed(_ key: Key) -> Key { meant(key, typed) }

  private static func meant(_ key: Key, _ table: [Unicode.Scalar: Unicode.Scalar]) -> Key {
    switch key {
    case .character(let scalar): table[scalar].map { .character($0) } ?? key
    case .control(let scalar): table[scalar].map { .control($0) } ?? key
    default: key
    }
  }
}
