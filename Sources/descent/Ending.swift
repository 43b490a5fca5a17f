import ArgumentParser
import Curses
import Libc
import Simulation
import Words

/// How the program ends when a command could not be carried out, or when all that was asked for was a text.
///
/// Exit codes are those of sysexits.h: 64 for a mistake on the command line, 74 for output that could not be written.
struct Ending {
  private var output: String?
  private var complaint: String?
  private var code: Int32

  /// The ending for an error, which may be a request for help; `words` is what was typed, the lexicon that of the person.
  init(_ error: any Error, words: [String], _ lexicon: Lexicon) {
    code = EX_USAGE
    switch error {
    case OutputError.readerLeft: code = EXIT_SUCCESS
    case let error as OutputError:
      code = EX_IOERR
      complaint = lexicon.text(error.sentence)
    case let error as SetupError:
      complaint = Suggestion.command(for: words).map(lexicon.text) ?? Self.complaint(error, lexicon)
    case let error as any SpokenError: complaint = lexicon.text(error.sentence)
    default: explain(parserError: error, words: words, lexicon)
    }
  }

  /// What an error of the command line says, on one line.
  static func sentence(for error: any Error) -> Phrase {
    if let error = error as? any SpokenError { return error.sentence }
    let text = Descent.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
    return ParserComplaint.sentence(text)
  }

  /// The sentence, and below it the formula with carets under the mistake. An empty formula needs no picture.
  private static func complaint(_ error: SetupError, _ lexicon: Lexicon) -> String {
    let sentence = lexicon.text(error.sentence)
    guard let excerpt = error.excerpt, excerpt.first != "\n" else { return sentence }
    return sentence + "\n" + excerpt
  }

  private mutating func explain(parserError error: any Error, words: [String], _ lexicon: Lexicon) {
    code = Descent.exitCode(for: error).rawValue
    if code == EXIT_SUCCESS {
      output = Descent.fullMessage(for: error)
      return
    }
    if let suggestion = Suggestion.command(for: words) ?? Suggestion.commandsOfOption(in: words) {
      complaint = lexicon.text(suggestion)
      return
    }
    let message = lexicon.text(Self.sentence(for: error))
    guard !message.isEmpty else { return }
    complaint = message.prefix(1).lowercased() + message.dropFirst() + " (\(lexicon.text(Suggestion.help(for: words))))"
  }

  /// The most of a line that is said: what was typed may be as long as a command line can be.
  private static let longestLine = 1000

  /// A line whose middle is left out where it is too long: its beginning names the mistake, its end the cure.
  private static func bounded(_ line: Substring) -> String {
    guard line.unicodeScalars.count > longestLine else { return String(line) }
    let half = longestLine / 2
    return String(line.unicodeScalars.prefix(half)) + "…" + String(line.unicodeScalars.suffix(half))
  }

  /// Says what there is to say and leaves the program.
  func leave() -> Never {
    if let output {
      do {
        var standardOutput = Output()
        try standardOutput.print(output)
        try standardOutput.flush()
      } catch {
        Ending(error, words: [], .english).leave()
      }
    }
    if let complaint {
      let lines = complaint.split(separator: "\n", omittingEmptySubsequences: false).map { Self.bounded($0).visible }
      StandardError.say("descent: " + lines.joined(separator: "\n") + "\n")
    }
    exit(code)
  }
}
