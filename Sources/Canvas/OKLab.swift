import Libc

/// A colour by how it looks: its lightness, and where it lies between green and red and between blue and yellow. Equal
/// distances look equally far apart.
///
/// Reference: B. Ottosson, A perceptual color space for image processing (2020).
public struct OKLab: Sendable, Hashable {
  /// From 0, black, to 1, white.
  public let lightness: Double
  /// Green below 0, red above.
  public let a: Double
  /// Blue below 0, yellow above.
  public let b: Double

  /// A colour by its place.
  public init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// The place of a mixture.
  public init(_ color: RGB) {
    let (red, green, blue) = (Self.linear(color.red), Self.linear(color.green), Self.linear(color.blue))
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// The mixture that looks like this, or the nearest in each of its parts where light cannot be mixed so.
  public var rgb: RGB {
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return RGB(
      Self.level(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      Self.level(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      Self.level(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
  }

  /// How far apart two colours look.
  public func distance(to other: OKLab) -> Double {
    let (l, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
    return (l * l + a * a + b * b).squareRoot()
  }

  /// The colour on the way to another one: `part` 0 is this one, 1 the other.
  public func mixed(with other: OKLab, _ part: Double) -> OKLab {
    OKLab(
      lightness: lightness + (other.lightness - lightness) * part, a: a + (other.a - a) * part,
      b: b + (other.b - b) * part)
  }

  private func cube(_ number: Double) -> Double { number * number * number }

  /// The light of a level of sRGB.
  private static func linear(_ level: UInt8) -> Double {
    let level = Double(level) / 255
    return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
  }

  private static func level(_ light: Double) -> UInt8 {
    let level = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8(max(0, min(255, (255 * level).rounded())))
  }
}
