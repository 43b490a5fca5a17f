/// A picture of pixels that lies under the text of a frame, for terminals that show one.
///
/// It is seen where the cells over it have the terminal's own ground; a cell with a ground of its own hides it. It is sent
/// once: two frames with the same underlay share it.
public struct Underlay: Sendable, Equatable {
  /// What tells it from all others.
  public let number: Int
  /// The cells that it covers; it is stretched to them.
  public let area: Rectangle
  /// The picture as a PNG file.
  public let png: [UInt8]

  /// A picture over some cells.
  public init(number: Int, area: Rectangle, png: [UInt8]) {
    self.number = number
    self.area = area
    self.png = png
  }

  /// Whether it is the same picture in the same place.
  public static func == (left: Underlay, right: Underlay) -> Bool {
    left.number == right.number && left.area == right.area
  }
}
