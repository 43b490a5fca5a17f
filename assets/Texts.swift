/// The texts of the program that are longer than a line, embedded so that the program is one file.
public enum Texts {
  /// What `descent --help` says below its first line.
  public static var help: String { text(PackageResources.help_txt) }

  /// A file's text without the end of its last line.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
