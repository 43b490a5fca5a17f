import Libc
import Words

/// A file that a picture is written to. The ending of its name says what kind of picture.
struct PictureFile {
  /// What a picture is made of.
  enum Kind: String, CaseIterable {
    /// Characters without colours.
    case text = "txt"
    /// Characters with the escape codes of a terminal.
    case colouredText = "ans"
    /// Shapes and texts.
    case shapes = "svg"
    /// Pixels.
    case pixels = "png"

    /// Whether it is drawn with shapes, not with characters.
    var isDrawn: Bool { self == .shapes || self == .pixels }
  }

  /// The name as it was typed.
  let path: String
  let kind: Kind

  /// A file by the name that was typed after an option.
  init(_ path: String, _ option: String) throws(UsageError) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    guard let kind = ending.flatMap(Kind.init(rawValue:)) else {
      let endings = Kind.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw OptionText(option, path).refused("the name ends in one of \(endings), which says what is written")
    }
    self.path = path
    self.kind = kind
  }

  /// Writes the file as a whole or not at all: what is being written stands beside it under another name until it is
  /// complete.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    let draft = "\(path).\(getpid())~"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .notWritten(path: path, errno) }
    if let error = Self.write(bytes, to: file) ?? (rename(draft, path) == 0 ? nil : errno) {
      unlink(draft)
      throw .notWritten(path: path, error)
    }
  }

  /// Writes all bytes and closes; the number of the error where that fails.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var error: Int32?
    var written = 0
    while written < bytes.count, error == nil {
      let count = bytes[written...].withUnsafeBytes { Libc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 { written += count } else if errno != EINTR { error = errno }
    }
    return close(file) == 0 ? error : error ?? errno
  }
}
