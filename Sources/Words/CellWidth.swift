extension Unicode.Scalar {
  /// How many cells the character takes in a frame: 2 for Hangul, other East Asian wide characters and emoji, 0 for
  /// marks that stand on the character before them, 1 for the rest.
  ///
  /// Characters whose width is *ambiguous* (Greek, box lines, ★) count as one. A character that ``String/visible``
  /// spells out has the width of its spelling.
  public var cellWidth: Int {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: 1
    // Greek; arrows and signs of mathematics; lines, blocks and shapes; braille: without a search for their category.
    case 0x370..<0x483, 0x2190..<0x231A, 0x2500..<0x25FD, 0x2800..<0x2900: 1
    case 0xAC00..<0xD7A4: 2
    // Vowels and finals of decomposed Hangul join the syllable that the leading consonant began.
    case 0x1160..<0x1200, 0xD7B0..<0xD800: 0
    default: isUnprintable ? spelling.utf8.count : isZeroWidth ? 0 : isWide ? 2 : 1
    }
  }

  /// Whether the character fills two cells.
  public var isWide: Bool {
    switch value {
    // The blocks of most of what is drawn, braille among them: decided without a search.
    case ..<0x1100, 0x1160..<0x231A, 0x2500..<0x25FD, 0x27C0..<0x2B1B: return false
    case 0x2E80..<0x303F, 0xAC00..<0xD7A4: return true
    default: break
    }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }

  /// Whether the character takes no cell of its own: combining marks, joiners, variation selectors.
  public var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Whether the character can stand on another one in its cell. Variation selectors cannot: they would turn ❤ into an
  /// emoji two cells wide on some terminals.
  public var isMark: Bool {
    isZeroWidth && properties.generalCategory != .format && !properties.isVariationSelector
  }
}

extension String {
  /// How many cells the text takes when it is written into a frame.
  ///
  ///     "loss".cellWidth  // 4
  ///     "기울기".cellWidth  // 6
  public var cellWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.cellWidth }
  }
}

/// The characters of East Asian width W and F, from EastAsianWidth.txt of Unicode 16. Gaps of unassigned characters
/// inside a wide block are closed.
private let wideRanges: [ClosedRange<UInt32>] = [
  // Hangul leading consonants, and symbols that are shown as emoji.
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
  0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267F...0x267F, 0x268A...0x268F,
  0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE,
  0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD,
  0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
  0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50,
  0x2B55...0x2B55,
  // CJK radicals and punctuation, kana, compatibility jamo, ideographs, Yi, Hangul syllables.
  0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
  // Tangut, Nüshu, Khitan, kana extensions, Tai Xuan Jing and counting rods.
  0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1D300...0x1D356, 0x1D360...0x1D376,
  // Emoji and enclosed ideographs.
  0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335,
  0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
  0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567,
  0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
  0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0,
  0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF,
  // The planes of further ideographs.
  0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
