import Calculus

/// The equations read so far, and how knobs are read. A rule has the same few equations at nearly every step, so each is
/// read once.
public struct EquationBook: Sendable {
  private var read: [Key: [Equation]] = [:]
  private var names: [String: [String: String]] = [:]
  private var readers: [String: [String: KnobReader]] = [:]

  private struct Key: Hashable {
    let optimizer: String
    let texts: [String]
  }

  /// An empty book.
  public init() {}

  /// The equations of the step that an optimizer has just made. Their symbols are `w`, `g`, the knobs and the signals;
  /// an equation that uses others is a slip of the optimizer's author, which a test over all optimizers finds, and is
  /// left out.
  public mutating func equations(of optimizer: any Optimizer) -> [Equation] {
    let key = Key(optimizer: type(of: optimizer).card.name, texts: optimizer.equations)
    if let known = read[key] { return known }
    let symbols = Set(knobs(of: optimizer).keys).union(optimizer.signals.map(\.symbol)).union(["w", "g"]).sorted()
    let equations = key.texts.compactMap { try? Equation($0, symbols: symbols) }
    read[key] = equations
    return equations
  }

  /// The name of every knob of an optimizer, by its letter.
  mutating func knobNames(of optimizer: any Optimizer) -> [String: String] {
    let type = type(of: optimizer)
    if let known = names[type.card.name] { return known }
    let made = Dictionary(type.knobCards.map { ($0.symbol, $0.name) }) { first, _ in first }
    names[type.card.name] = made
    return made
  }

  /// The present value of every knob of an optimizer, by its letter.
  mutating func knobs(of optimizer: any Optimizer) -> [String: Double] {
    let type = type(of: optimizer)
    let known = readers[type.card.name] ?? type.knobReaders
    readers[type.card.name] = known
    return known.mapValues { $0(optimizer) }
  }
}
