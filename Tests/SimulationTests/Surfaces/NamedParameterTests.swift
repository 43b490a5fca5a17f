import Simulation
import Testing

@Suite("Parameters by name")
struct NamedParameterTests {
  @Test(
    "a surface has the parameters of its formula",
    arguments: [
      ("bowl", ["x", "y"]), ("square", ["x"]), ("w^2", ["w"]), ("y^2", ["x", "y"]), ("theta1^2 + w", ["w", "θ₁"]),
      ("L(v, a) = a^2", ["v", "a"]),
    ])
  func names(text: String, names: [String]) throws {
    #expect(try Surface(text).parameters == names)
  }

  @Test(
    "a formula of the catalogue has its card in other words, but not with other parameters",
    arguments: [
      ("x^2/20 + y^2", "bowl"), ("f(x, y) = x²/20+y²", "bowl"), ("z = x^2/20 + y^2", "bowl"),
      ("f(y, x) = x^2/20 + y^2", nil), ("a^2/20 + b^2", nil), ("y = x^2", "square"), ("f(x) = x²", "square"),
      ("f(x, y) = x^2", nil), ("w^2", nil),
    ])
  func cards(text: String, card: String?) throws {
    #expect(try Surface(text).card?.name == card)
  }

  @Test("with four numbers as its domain, a formula of x is a surface over x and y", arguments: ["x^2", "x^3", "3"])
  func plane(text: String) throws {
    let square = Domain(x: -5...5, y: -5...5)
    let surface = try Surface(text, domain: square)
    #expect(surface.parameters == ["x", "y"])
    #expect(surface.card == nil)
    #expect(surface.domain == square)
    #expect(surface.field.gradient(at: [2, 3]).y == 0)
    // The usual domain of a formula is this one, but of one parameter.
    let setup = try RaceSetup(surface: surface, entrants: ["sgd:lr=0.1"])
    #expect(setup.commandLine.hasSuffix(" --domain -5,5,-5,5"))
  }

  @Test("the card of x^2 stays where the domain has two numbers")
  func card() throws {
    #expect(try Surface("x^2", domain: Domain(x: -3...3)).card?.name == "square")
  }

  @Test(
    "a domain of another number of parameters is refused with their names",
    arguments: [
      ("w^2", Domain(x: -1...1, y: -1...1), "'w^2' has one parameter, w: its domain is WMIN,WMAX"),
      (
        "w1^2+w2", Domain(x: -1...1),
        "'w1^2+w2' has two parameters, w₁ and w₂: its domain is W1MIN,W1MAX,W2MIN,W2MAX"
      ),
      ("f(x) = x^3", Domain(x: -1...1, y: -1...1), "'f(x) = x^3' has one parameter: its domain is XMIN,XMAX"),
      ("square", Domain(x: -1...1, y: -1...1), "'square' has one parameter: its domain is XMIN,XMAX"),
      ("x + y", Domain(x: -1...1), "'x + y' has two parameters: its domain is XMIN,XMAX,YMIN,YMAX"),
    ])
  func refused(text: String, domain: Domain, message: String) {
    let error = #expect(throws: SetupError.self) { try Surface(text, domain: domain) }
    #expect(error?.description == message)
  }

  @Test("the card of every surface has as many parameters as its formula")
  func catalogue() throws {
    for card in Surface.catalogue {
      #expect(try Surface(named: card.name).parameters == (card.domain.dimension == 1 ? ["x"] : ["x", "y"]))
    }
  }
}
