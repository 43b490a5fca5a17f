import Calculus
import Words

/// A rule by which a point walks down a surface: one struct with its knobs and its memory inside, so that a copy is a
/// snapshot.
///
/// Most rules are ``Elementwise`` and get ``step(_:_:)`` for nothing. A method that asks for more than one gradient a
/// step (a line search, a Hessian) writes it itself and asks the ``Oracle``.
public protocol Optimizer: Method {
  /// Moves `w` by one step.
  mutating func step(_ w: inout Point, _ oracle: inout Oracle)

  /// The equations of the step just made, in the order in which they are computed, each `name ← formula`. `w` is the
  /// parameter, `g` its partial derivative, other names are ``signals`` or the symbols of knobs. They are formulas: the
  /// screen shows them with the numbers put in, and a test computes them.
  var equations: [String] { get }

  /// The inner vectors and numbers of the step just made, by the names that the equations use.
  var signals: [Signal] { get }

  /// By what the step just made multiplied the gradient, or its running mean, in each coordinate; nil for a rule that has
  /// no such factor.
  var stepSize: StepSize? { get }

  /// The learning rate above which the rule diverges on a parabola of second derivative `curvature`, where theory
  /// knows it.
  func stabilityLimit(curvature: Double) -> StabilityLimit?

  /// Moves a run by `count` steps. A requirement only so that each optimizer has its own compiled loop; the default is
  /// the one to use.
  mutating func drive(_ course: inout Course, _ count: Int, _ samples: inout [Sample]?)
}

/// What every update rule has: a name, knobs, a learning rate.
public protocol Method: Adjustable {
  /// How it is called and what it is about.
  static var card: OptimizerCard { get }
  /// The learning rate α. A schedule sets it before each step.
  var lr: Double { get set }
  /// The knob that a one-cycle schedule moves against the learning rate: momentum, or Adam's β₁.
  static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { get }
}

/// A rule that moves each coordinate by its own gradient alone, written once over lanes: one point or a block of starts.
public protocol Elementwise: Method {
  /// One point, or a block of points side by side.
  associatedtype Vector: Lanes where Vector.Scalar == Double
  /// Moves `w`, at which the gradient is `g`, by one step.
  mutating func update(_ w: inout Vector, _ g: Vector)
}

extension Elementwise where Self: Optimizer, Vector == Point {
  /// Asks for the gradient at `w` and moves by it.
  @inline(__always)
  public mutating func step(_ w: inout Point, _ oracle: inout Oracle) {
    update(&w, oracle.gradient(at: w))
  }
}

extension Method {
  /// None, unless the optimizer says otherwise.
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { nil }
}

extension Optimizer {
  /// None, unless the optimizer says otherwise.
  public var stepSize: StepSize? { nil }

  /// Unknown, unless the optimizer says otherwise.
  public func stabilityLimit(curvature: Double) -> StabilityLimit? { nil }
}

/// The identity of an optimizer: what menus, help and the README say about it.
public struct OptimizerCard: Sendable, Hashable {
  /// What a person types: `adam`.
  public let name: String
  /// What else people call it: `nag`.
  public let aliases: [String]
  /// What a text calls it: `Adam`.
  public let title: Phrase
  /// One sentence: what it does that the others do not.
  public let idea: Phrase
  /// What to watch on the screen.
  public let watch: Phrase
  /// The paper or textbook.
  public let reference: String
  /// Where its default learning rate comes from on a surface that names none for it.
  public let rate: DefaultRate
  /// What stands for it in pictures.
  public let emblem: Emblem

  init(
    _ name: String, aliases: [String] = [], _ title: Phrase, idea: Phrase, watch: Phrase, reference: String,
    rate: DefaultRate, emblem: Emblem
  ) {
    self.name = name
    self.aliases = aliases
    self.title = title
    self.idea = idea
    self.watch = watch
    self.reference = reference
    self.rate = rate
    self.emblem = emblem
  }

  /// Cards are equal when their names are.
  public static func == (one: Self, other: Self) -> Bool { one.name == other.name }
  /// The name alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// An inner quantity of an optimizer at a step: a velocity, a mean of squares, a bias correction.
public struct Signal: Sendable {
  /// The symbol in the equations: `v`, `m̂`.
  public let symbol: String
  /// What it is.
  public let meaning: Phrase
  /// Its value in each coordinate (the same twice for a number).
  public let value: Point
  /// Whether it is a number, the same for both coordinates.
  public let isNumber: Bool

  /// A quantity with one value a coordinate.
  public init(_ symbol: String, _ value: Point, _ meaning: Phrase) {
    self.symbol = symbol
    self.value = value
    self.meaning = meaning
    isNumber = false
  }

  /// A number that is the same for both coordinates.
  public init(_ symbol: String, _ value: Double, _ meaning: Phrase) {
    self.symbol = symbol
    self.value = Point(repeating: value)
    self.meaning = meaning
    isNumber = true
  }
}

/// A bound on the learning rate.
public struct StabilityLimit: Sendable, Hashable {
  /// The bound.
  public let rate: Double
  /// How it is computed: `2/λmax`.
  public let formula: String
}
