import Simulation

/// What a ``Job`` has found so far.
public enum Finding: Sendable {
  /// The lowest points of a surface.
  case minima(Findings)
  /// The saddles and maxima of a surface.
  case stationary([StationaryPoint])
  /// The picture of a view in pixels, which the stage keeps.
  case picture(MadePicture)
}
