import Words

/// A number that a person may turn: what it is called, what it means and which values make sense.
public struct KnobCard: Sendable, Hashable {
  /// PyTorch's name with `-` for `_`: `lr`, `weight-decay`, `beta1`.
  public let name: String
  /// The letter in formulas: `α`, `β₁`.
  public let symbol: String
  /// One short sentence.
  public let meaning: Phrase
  /// Which values are allowed.
  public let range: KnobRange
}

/// One knob of `Owner`, bound to the property that it turns.
public struct Knob<Owner>: Sendable {
  /// What a person needs to know about it.
  public let card: KnobCard
  private let access: Access

  private enum Access: Sendable {
    case number(WritableKeyPath<Owner, Double> & Sendable)
    case flag(WritableKeyPath<Owner, Bool> & Sendable)
    case count(WritableKeyPath<Owner, Int> & Sendable)
  }

  /// A knob that turns a number.
  public init(
    _ name: String, _ symbol: String, _ path: WritableKeyPath<Owner, Double> & Sendable, _ range: KnobRange,
    _ meaning: Phrase
  ) {
    card = KnobCard(name: name, symbol: symbol, meaning: meaning, range: range)
    access = .number(path)
  }

  /// A knob that is on or off.
  public init(_ name: String, _ path: WritableKeyPath<Owner, Bool> & Sendable, _ meaning: Phrase) {
    card = KnobCard(name: name, symbol: name, meaning: meaning, range: .flag)
    access = .flag(path)
  }

  /// A knob that counts.
  public init(
    _ name: String, _ symbol: String, _ path: WritableKeyPath<Owner, Int> & Sendable, _ range: KnobRange = .count,
    _ meaning: Phrase
  ) {
    card = KnobCard(name: name, symbol: symbol, meaning: meaning, range: range)
    access = .count(path)
  }

  func value(in owner: Owner) -> Double {
    switch access {
    case .number(let path): owner[keyPath: path]
    case .flag(let path): owner[keyPath: path] ? 1 : 0
    case .count(let path): Double(owner[keyPath: path])
    }
  }

  func set(_ value: Double, in owner: inout Owner) {
    switch access {
    case .number(let path): owner[keyPath: path] = value
    case .flag(let path): owner[keyPath: path] = value != 0
    case .count(let path): owner[keyPath: path] = Int(value)
    }
  }
}

/// Reads a knob of an owner whose type it knows.
typealias KnobReader = @Sendable (any Adjustable) -> Double

/// Something with knobs, and nothing to know but its initial state: an optimizer, a schedule.
public protocol Adjustable: Sendable {
  /// Every knob, the most important first.
  static var knobs: [Knob<Self>] { get }
  /// Every knob at its default, the memory empty.
  init()
}

extension Adjustable {
  /// What a person may turn.
  public static var knobCards: [KnobCard] { knobs.map(\.card) }

  /// The present value of a knob (0 or 1 where it is a switch); nil when there is no such knob.
  public func value(of knob: String) -> Double? {
    Self.knobs.first { $0.card.name == knob }?.value(in: self)
  }

  /// How the value of every knob is read, by its letter in formulas. Making the list costs more than many readings, so
  /// who reads often keeps it.
  static var knobReaders: [String: KnobReader] {
    knobs.reduce(into: [:]) { readers, knob in
      readers[knob.card.symbol] = { @Sendable owner in (owner as? Self).map { knob.value(in: $0) } ?? .nan }
    }
  }

  /// Turns a knob and keeps the memory; false when there is no such knob. The value must lie in the knob's range.
  public mutating func set(_ knob: String, to value: Double) -> Bool {
    guard let knob = Self.knobs.first(where: { $0.card.name == knob }) else { return false }
    precondition(knob.card.range.contains(value), "\(knob.card.name) takes \(knob.card.range.words)")
    knob.set(value, in: &self)
    return true
  }
}
