import Canvas
import Simulation
import Words

/// A way to look at a surface: how its points lie on the screen, and the picture that does not move.
///
/// A new view is one file and one line in ``Views``; the key that goes round, the list and the stage take it from there.
protocol View: Sendable {
  /// What it is called and what it is for.
  static var card: ViewCard { get }
  /// How points of the surface lie on the cells of a plot.
  static func projection(of sight: Sight) -> Projection
  /// The picture of the surface without anything that moves on it.
  static func ground(of sight: Sight, through projection: Projection) -> Ground
}

/// The identity of a view.
public struct ViewCard: Sendable {
  /// What a person types.
  public let name: String
  /// What it shows, in a few words.
  public let phrase: Phrase
  /// How many parameters a surface has to have for it.
  public let dimension: Int
  /// Whether it shows heights as heights, from an eye that can go round.
  public var isSpatial = false
}

/// What a view looks at: everything that its picture is a function of.
struct Sight: Sendable {
  let surface: Surface
  let window: Window
  let size: Size
  let look: Look
  /// From where views in space look.
  var pose = Pose.home
  /// What such a view is made from; it is made where it is missing.
  var land: Land?

  /// The value of the surface at a point.
  var height: @Sendable (Point) -> Double {
    let field = surface.field
    return { field.value(at: $0) }
  }

  /// What makes two sights the same.
  var key: Key { Key(surface: SurfaceKey(surface), window: window, size: size, look: look, pose: pose) }

  struct Key: Hashable {
    let surface: SurfaceKey
    let window: Window
    let size: Size
    let look: Look
    let pose: Pose
  }
}

/// What makes two surfaces the same: a name stands for one formula.
struct SurfaceKey: Sendable, Hashable {
  let name: String
  let domain: Domain

  init(_ surface: Surface) {
    name = surface.name
    domain = surface.domain
  }
}

/// The picture of a surface, and what overlays ask about it.
struct Ground: Sendable {
  let frame: Frame
  /// The bands that the picture is made of, where it is.
  var bands: BandMap?
  /// The lines between the bands.
  var isolines: DotGrid?
  /// Whether the bands are not seen as colours.
  var isPlain = false
}

/// A picture of a surface, and how points lie on it.
struct Scene: Sendable {
  let ground: Ground
  let projection: Projection
  let look: Look

  init(_ view: any View.Type, of sight: Sight) {
    projection = view.projection(of: sight)
    ground = view.ground(of: sight, through: projection)
    look = sight.look
  }

  init(ground: Ground, projection: Projection, look: Look) {
    self.ground = ground
    self.projection = projection
    self.look = look
  }
}

extension Scene {
  /// Whether heights are seen as bands of colour.
  var hasColoredBands: Bool { ground.bands != nil && look.theme.hasBands && !ground.isPlain }
}
