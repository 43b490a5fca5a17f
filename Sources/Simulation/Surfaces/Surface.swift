import Calculus
import Words

/// A loss surface: a formula of one or two parameters, the part of it that matters, and where runs start.
///
/// ```swift
/// let bowl = try Surface(named: "bowl")
/// let mine = try Surface(formula: "x^4 - 3x^3 + 2")
/// ```
public struct Surface: Sendable {
  /// The name in the catalogue; for a typed formula, its text.
  public let name: String
  /// The card of the catalogue; nil for a typed formula.
  public let card: SurfaceCard?
  /// Value, gradient and Hessian.
  public let field: ScalarField
  /// The part that is searched for minima, and seen first.
  public let domain: Domain
  /// Its domain unless told otherwise.
  public let defaultDomain: Domain
  /// Whether somebody asked for the domain.
  let hasOwnDomain: Bool
  /// Where runs start unless told otherwise.
  public let start: Point
  /// The least and the greatest value in the domain, as seen on a grid.
  public let range: ClosedRange<Double>

  /// How near a point, in each coordinate, counts as there.
  let goalRadius: Double
  /// How far the middle of the heights in the domain lies above the least one.
  let relief: Double

  /// A surface of the catalogue, by its name or an alias of it.
  public init(named name: String, domain: Domain? = nil) throws(SetupError) {
    guard let card = Self.card(named: name) else {
      throw SetupError.unknown(.surface, name, known: Self.catalogue.map(\.name))
    }
    try self.init(card: card, domain: domain)
  }

  /// A surface from a typed formula; white space of any kind in it is one space.
  public init(formula typed: String, domain: Domain? = nil) throws(SetupError) {
    let text = typed.onOneLine
    let formula: Formula
    do { formula = try Formula(text) } catch { throw .formula(error) }
    let dimension = domain?.dimension ?? formula.parameters.count
    try self.init(name: text, card: nil, formula: formula, domain: domain, dimension: dimension)
  }

  init(card: SurfaceCard, domain: Domain?) throws(SetupError) {
    let formula: Formula
    do { formula = try Formula(card.formula) } catch { throw .formula(error) }
    let dimension = (domain ?? card.domain).dimension
    try self.init(name: card.name, card: card, formula: formula, domain: domain, dimension: dimension)
  }

  private init(
    name: String, card: SurfaceCard?, formula: Formula, domain: Domain?, dimension: Int
  ) throws(SetupError) {
    // A formula of x may be a surface over x and y too.
    let most = card?.domain.dimension ?? formula.variables.count
    if dimension < formula.parameters.count { throw .domain(name, of: formula.parameters) }
    if dimension > most { throw .domain(name, of: Array(formula.variables.prefix(most))) }
    let field: ScalarField
    do { field = try ScalarField(formula, dimension: dimension) } catch { throw .formula(error) }
    let usual = card?.domain ?? .usual(for: field, dimension: dimension)
    self.init(name: name, card: card, field: field, domain: domain ?? usual, usual: usual, hasOwnDomain: domain != nil)
  }

  /// The same surface on another domain.
  init(_ other: Surface, on domain: Domain) {
    self.init(
      name: other.name, card: other.card, field: other.field, domain: domain, usual: other.defaultDomain,
      hasOwnDomain: other.hasOwnDomain)
  }

  private init(
    name: String, card: SurfaceCard?, field: ScalarField, domain: Domain, usual: Domain, hasOwnDomain: Bool
  ) {
    self.name = name
    self.card = card
    self.field = field
    self.domain = domain
    self.hasOwnDomain = hasOwnDomain
    defaultDomain = usual
    let heights = Self.heights(of: field, in: domain)
    let least = heights.first ?? 0
    range = least...(heights.last ?? 1)
    relief = heights.isEmpty ? 1 : heights[heights.count / 2] - least
    start = card?.start ?? StartSearch(field, in: domain, least: least, relief: relief).start()
    goalRadius = card == nil ? 1e-4 * domain.longerSide : 1e-3
  }

  /// The finite values on a coarse grid, the least first.
  private static func heights(of field: ScalarField, in domain: Domain) -> [Double] {
    let ticks = (0...40).map { Double($0) / 40 }
    let ys = domain.dimension == 1 ? [0] : ticks.map { domain.lower.y + $0 * domain.extent.y }
    return field.values(xs: ticks.map { domain.lower.x + $0 * domain.extent.x }, ys: ys).filter(\.isFinite).sorted()
  }

  /// 1 or 2.
  public var dimension: Int { domain.dimension }
  /// The number of parameters where no domain was asked for.
  var usualDimension: Int { card?.domain.dimension ?? formula.parameters.count }
  /// The names of the parameters: `x` and `y`, `w`, `θ₁`.
  public var parameters: [String] { field.parameters }
  /// The formula as typed.
  public var formula: Formula { field.formula }
}
