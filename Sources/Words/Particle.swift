/// A Korean particle in its two forms: 은/는, 이/가, 을/를, 과/와, 으로/로.
struct Particle {
  private let afterConsonant: Substring
  private let afterVowel: Substring

  init(_ afterConsonant: Substring, _ afterVowel: Substring) {
    self.afterConsonant = afterConsonant
    self.afterVowel = afterVowel
  }

  /// The form that follows a text, by the sound with which it ends: θ₁ is read theta 1. Quotation marks and brackets are
  /// not heard.
  func form(after text: String) -> Substring {
    let last = text.plainName.unicodeScalars.last(where: Self.isHeard)
    guard let sound = last.flatMap(Self.sound) else { return afterVowel }
    // 으로 shortens to 로 behind ㄹ as well: 서울로.
    let isShortened = sound == .liquid && afterConsonant == "으로"
    return sound == .vowel || isShortened ? afterVowel : afterConsonant
  }

  private enum Sound { case vowel, liquid, consonant }

  private static func isHeard(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func sound(of scalar: Unicode.Scalar) -> Sound? {
    switch scalar.value {
    case 0xAC00...0xD7A3:
      let final = (scalar.value - 0xAC00) % 28
      return final == 0 ? .vowel : final == 8 ? .liquid : .consonant
    default: break
    }
    switch String(scalar).lowercased() {
    // Read aloud: 영 일 삼 육 칠 팔, and the letters whose names end in ㄹ, ㅁ, ㄴ.
    case "1", "7", "8", "l", "r": return .liquid
    case "0", "3", "6", "m", "n": return .consonant
    // Words in Latin letters that end in a hard sound: `momentum` above, `bowl` above, `adagrad`.
    case "b", "c", "d", "g", "k", "p", "t", "q": return .consonant
    default: return .vowel
    }
  }
}
