import Words

/// A race in the words of its command line: what ``RaceSetup/commandLine`` writes, read again.
///
/// ```swift
/// let words = try RaceWords(["bowl", "-O", "adam:lr=0.3", "--steps", "40", "--theme", "light"])
/// words.setup.entrants[0].text  // "adam:lr=0.3"
/// words.steps                   // 40
/// words.rest                    // ["--theme", "light"]
/// ```
public struct RaceWords: Sendable {
  /// The race.
  public let setup: RaceSetup
  /// How many steps were asked for; nil where nothing was said.
  public let steps: Int?
  /// Options that say nothing about the race, with their values, in their order: how it looks.
  public let rest: [String]

  /// Reads the words after the command's name. The value of an option is the next word or follows a `=`. An option of no
  /// race has a value where the word after it is no option.
  public init(_ words: [String]) throws(SetupError) {
    let options = try RaceOptionWords(words)
    setup = try options.setup()
    steps = try options.value(of: "--steps", "a whole number of at least 0") { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
    rest = options.rest
  }
}

extension RaceSetup {
  /// A race by the words of its command line. Words that say nothing about a race are refused.
  public init(words: [String]) throws(SetupError) {
    let read = try RaceWords(words)
    if let strange = read.rest.first {
      throw SetupError("\(strange.quoted) says nothing about a race: `descent race --help` shows what there is")
    }
    self = read.setup
  }
}

/// The words of a race, sorted by option.
private struct RaceOptionWords {
  var surface: String?
  var values: [String: [String]] = [:]
  var rest: [String] = []

  private static let known: Set = [
    "-O", "--lr", "--start", "--steps", "--schedule", "--seed", "--noise", "--domain", "--at",
  ]

  init(_ words: [String]) throws(SetupError) {
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--" {
        for word in words { try place(word) }
        return
      } else if word == "--random-start" {
        values[word] = [""]
      } else if word.hasPrefix("-O"), word != "-O" {
        values["-O", default: []].append(String(word.dropFirst(2)))
      } else if word == "-O" || word.hasPrefix("--") {
        try read(word, &words)
      } else {
        try place(word)
      }
    }
  }

  private mutating func read(_ word: String, _ words: inout ArraySlice<String>) throws(SetupError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let option = parts[0] == "--optimizer" ? "-O" : parts[0]
    guard Self.known.contains(option) else {
      rest.append(word)
      if parts.count == 1, let next = words.first, !next.hasPrefix("-") { rest.append(words.removeFirst()) }
      return
    }
    guard let value = parts.count == 2 ? parts[1] : words.popFirst() else {
      throw SetupError("\(parts[0]) has no value: write it behind, as in \(parts[0])=…")
    }
    values[option, default: []].append(value)
  }

  private mutating func place(_ word: String) throws(SetupError) {
    if let surface {
      throw SetupError("\(word.quoted) is one surface too many: there is \(surface.quoted) already")
    }
    surface = word
  }

  /// The last value of an option, read by `reading`.
  func value<Value>(
    of option: String, _ kind: Phrase, _ reading: (String) -> Value?
  ) throws(SetupError) -> Value? {
    guard let text = values[option]?.last else { return nil }
    guard let value = reading(text) else {
      throw SetupError("\(option) \(text.quoted) does not work: it takes \(kind)")
    }
    return value
  }

  func setup() throws(SetupError) -> RaceSetup {
    let number = KnobRange.nonNegative
    let form: Phrase = "XMIN,XMAX or XMIN,XMAX,YMIN,YMAX, each minimum below its maximum"
    let domain = try value(of: "--domain", form) { text in (try? NumberList(text)).flatMap { Domain($0.numbers) } }
    let surface = try Surface(surface ?? "bowl", domain: domain)
    let seed = try value(of: "--seed", "a whole number from 0 to \(UInt64.max)") { UInt64($0) } ?? 0
    return try RaceSetup(
      surface: surface, entrants: values["-O"] ?? [], start: start(on: surface, seed: seed),
      learningRate: value(of: "--lr", number.words, number.value(from:)), schedules: values["--schedule"] ?? [],
      seed: seed, noise: value(of: "--noise", number.words, number.value(from:)) ?? 0,
      turns: values["--at"] ?? [])
  }

  private func start(on surface: Surface, seed: UInt64) throws(SetupError) -> Point? {
    let isRandom = values["--random-start"] != nil
    if isRandom, values["--start"] != nil {
      throw SetupError("--start and --random-start exclude each other: leave one of them out")
    }
    if isRandom { return surface.randomStart(seed: seed) }
    let point = ParameterWords(surface.parameters).point
    let form: Phrase =
      surface.dimension == 1 ? "one finite number: --start \(point)" : "two finite numbers: --start \(point)"
    return try value(of: "--start", form) { text in
      guard let numbers = try? NumberList(text).numbers, numbers.count == surface.dimension else { return nil }
      return Point(numbers[0], numbers.count == 2 ? numbers[1] : 0)
    }
  }
}
