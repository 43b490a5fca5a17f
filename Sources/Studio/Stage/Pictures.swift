import Calculus
import Canvas
import Simulation

/// Whether the map lies as a picture of pixels under the text.
public enum Pixels: Sendable, Hashable {
  /// The terminal shows none.
  case impossible
  /// It could, but a person does not want it.
  case off
  /// It does.
  case on
}

/// What a picture of a surface is made from.
struct PictureKey: Sendable, Hashable {
  let scene: SceneKey
  let area: Rectangle
  let cell: PixelSize
}

/// A picture that was made beside the loop.
public struct MadePicture: Sendable {
  let key: PictureKey
  let underlay: Underlay
}

/// The pictures of the last few views, and the one that is still to be made.
///
/// Making one takes longer than a frame, 20 ms on a large screen: until it is there, the map is drawn with characters as on
/// every other terminal.
struct Pictures: Sendable {
  private var made: [MadePicture] = []
  private var wanted: PictureWork?
  private var ordered: PictureKey?
  private var count = 0

  private static let most = 4

  /// The picture of a scene; nil as long as it is not made, or when the scene is made of characters alone.
  mutating func underlay(_ key: PictureKey, of scene: Scene, _ surface: Surface) -> Underlay? {
    if let place = made.firstIndex(where: { $0.key == key }) {
      let picture = made.remove(at: place)
      made.append(picture)
      (wanted, ordered) = (nil, nil)
      return picture.underlay
    }
    if ordered != key, key.scene.view == BandsView.card.name, scene.hasColoredBands, scene.projection.vista == nil,
      let map = scene.ground.bands
    {
      count += 1
      ordered = key
      wanted = PictureWork(
        key: key, field: surface.field, viewport: scene.projection.viewport,
        bands: scene.look.theme.smoothBands(map.levels), number: count)
    }
    return nil
  }

  /// The work that the last frame would have liked to be done; a later order replaces it.
  mutating func takeOrder() -> (ticket: Ticket, job: Job)? {
    defer { wanted = nil }
    // The model's own tickets count upwards from 1.
    return wanted.map { (Ticket(-$0.number), Job($0) { .picture($0) }) }
  }

  mutating func keep(_ picture: MadePicture) {
    if made.count == Self.most { made.removeFirst() }
    made.append(picture)
  }
}

/// The making of a picture, in one slice.
private struct PictureWork: Survey {
  let key: PictureKey
  let field: ScalarField
  let viewport: Viewport
  let bands: SmoothBands
  let number: Int
  var isDone = false

  mutating func next() -> MadePicture? {
    if isDone { return nil }
    isDone = true
    let (width, height) = (key.area.columns * key.cell.across, key.area.rows * key.cell.down)
    // A sample every two pixels: between them the eye sees no difference.
    let (columns, rows) = ((width + 1) / 2, (height + 1) / 2)
    let values = SampledField(
      columns: columns, rows: rows, values: field.values(xs: viewport.sampledX(columns), ys: viewport.sampledY(rows)))
    guard let png = bands.png(of: values, width: width, height: height) else { return nil }
    return MadePicture(key: key, underlay: Underlay(number: number, area: key.area, png: png))
  }
}
