import Canvas

/// The letters of the two-set Korean keyboard as the Latin ones on the same keys, so that the keys work while the Korean
/// layout is on.
enum KoreanLayout {
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    let plain = zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ".unicodeScalars, "qwertyuiopasdfghjklzxcvbnm".unicodeScalars)
    let shifted = zip("ㅃㅉㄸㄲㅆㅒㅖ".unicodeScalars, "QWERTOP".unicodeScalars)
    return Dictionary(Array(plain) + Array(shifted)) { first, _ in first }
  }()

  /// The key that was meant.
  static func latin(_ key: Key) -> Key {
    guard case .character(let scalar) = key, let meant = latin[scalar] else { return key }
    return .character(meant)
  }
}
