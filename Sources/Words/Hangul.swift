/// The arithmetic of Hangul syllables (the Unicode standard, section 3.12).
///
/// Text in decomposed form (file names of macOS) brings a syllable as two or three letters; a cell holds one character,
/// so they are joined on the way.
public enum Hangul {
  /// The syllable made of what a cell holds and the letter that follows, if they join.
  public static func joined(_ first: Unicode.Scalar, _ next: Unicode.Scalar) -> Unicode.Scalar? {
    switch (first.value, next.value) {
    case (0x1100...0x1112, 0x1161...0x1175):
      Unicode.Scalar(0xAC00 + ((first.value - 0x1100) * 21 + next.value - 0x1161) * 28)
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first.value - 0xAC00) % 28 == 0:
      Unicode.Scalar(first.value + next.value - 0x11A7)
    default: nil
    }
  }
}
