import Testing

@Suite("Mistakes on the command line")
struct MistakeTests {
  @Test(
    "each is answered with one line that names it and the cure, status 64, and no other output",
    arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let result = try Program.run(mistake.arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors == "descent: \(mistake.answer)\n")
  }

  @Test("an unknown knob is answered with the known ones and the nearest of them")
  func unknownKnob() throws {
    let result = try Program.run("run", "-O", "adam:eos=1")
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("descent: adam has no knob 'eos': it has lr, beta1, beta2, eps, "))
    #expect(result.errors.hasSuffix("; did you mean eps?\n"))
  }

  static let mistakes: [Mistake] = names + numbers + places + formulas + words

  static let names = [
    Mistake("run bwol", "no surface is called 'bwol': did you mean bowl?"),
    Mistake("bwol", "no surface is called 'bwol': did you mean bowl?"),
    Mistake("run bowl -O adm", "no optimizer is called 'adm': did you mean adam?"),
    Mistake("run --format jsn", "--format 'jsn' does not work: it takes text, json, csv; did you mean json?"),
    Mistake("trace --format csw", "--format 'csw' does not work: it takes csv, jsonl; did you mean csv?"),
    Mistake("tarce bowl --steps 3", "no command or surface is called 'tarce': did you mean trace or race?"),
    Mistake("rnu", "no command or surface is called 'rnu': did you mean run?"),
    Mistake(
      "list surfces",
      "list 'surfces' does not work: it takes surfaces, optimizers, schedules, views, overlays, keys, themes; "
        + "did you mean surfaces?"),
    Mistake(
      "list", "list what? Write surfaces, optimizers, schedules, views, overlays, keys or themes after `descent list`"),
  ]

  static let numbers = [
    Mistake("run -O adam:lr=-1", "lr='-1' does not work for adam: lr takes a number of at least 0"),
    Mistake("run -O adam:lr=abc", "lr='abc' does not work for adam: lr takes a number of at least 0"),
    Mistake("run --lr -1", "--lr '-1' does not work: it takes a number of at least 0"),
    Mistake("run --lr nan", "--lr 'nan' does not work: it takes a number of at least 0"),
    Mistake("run --noise -1", "--noise '-1' does not work: it takes a number of at least 0"),
    Mistake("run --steps -5", "--steps '-5' does not work: it takes a whole number from 0 to 1000000000000"),
    Mistake("run --steps abc", "--steps 'abc' does not work: it takes a whole number from 0 to 1000000000000"),
    Mistake(
      "trace --steps 99999999999999999999",
      "--steps '99999999999999999999' does not work: it takes a whole number from 0 to 1000000000000"),
    Mistake("trace --every 0", "--every '0' does not work: it takes a whole number from 1 to 1000000000000"),
    Mistake("run --seed -1", "--seed '-1' does not work: it takes a whole number from 0 to 18446744073709551615"),
  ]

  static let places = [
    Mistake("run --start nan,1", "--start 'nan,1' does not work: 'nan' is not a finite number"),
    Mistake("run --start inf,0", "--start 'inf,0' does not work: 'inf' is not a finite number"),
    Mistake("run --start 1", "--start '1' does not work: 'bowl' has two parameters: write --start X,Y"),
    Mistake(
      "run double-well --start 1,2",
      "--start '1,2' does not work: 'double-well' has one parameter: write --start X"),
    Mistake(
      "run --start 1,2 --random-start", "--start and --random-start exclude each other: leave one of them out"),
    Mistake(
      "run --domain 5,-5",
      "--domain '5,-5' does not work: it takes XMIN,XMAX or XMIN,XMAX,YMIN,YMAX, each minimum below its maximum"),
    Mistake("run --domain -5,5", "'bowl' has two parameters: its domain is XMIN,XMAX,YMIN,YMAX"),
  ]

  static let formulas = [
    Mistake("run x^", "a value is missing after “^”: a number, x, y, a function or a bracket\nx^\n  ^"),
    Mistake("run sin(", "a value is missing after “(”: a number, x, y, a function or a bracket\nsin(\n    ^"),
    Mistake("run 2..3", "“2..3” is not a number: write one decimal point, as in 2.5\n2..3\n^^^^"),
    Mistake(
      "run foo(x)", "“foo” is not a known function: there are sin, cos, exp, log, sqrt, abs and others\nfoo(x)\n^^^"),
    Mistake("run -x^", "a value is missing after “^”: a number, x, y, a function or a bracket\n-x^\n   ^"),
    Mistake(["run", ""], "the formula is empty: write for example x^2 + y^2"),
  ]

  private static let words = [
    Mistake(
      "run --stpes 5",
      "unknown option '--stpes'. Did you mean '--steps'? (`descent run --help` shows what there is)"),
    Mistake("run bowl --color always", "run has no --color: it belongs to race and plot"),
    Mistake("plot --every 3", "plot has no --every: it belongs to trace"),
    Mistake(
      "plot --color alwasy",
      "--color 'alwasy' does not work: it takes auto, always, never, 24bit, 256, 16, 8, none; did you mean always?"),
    Mistake("plot --show paths --hide start,paths", "--show and --hide both name paths: leave one of them out"),
    Mistake("run --lr", "missing value for '--lr <lr>' (`descent run --help` shows what there is)"),
    Mistake("run bowl extra", "unexpected argument 'extra' (`descent run --help` shows what there is)"),
    Mistake(
      ["run", "bowl", "\u{1B}[2J"],
      #"unexpected argument '\u{1B}[2J' (`descent run --help` shows what there is)"#),
    Mistake(
      ["run", "--steps", "\u{7}5"],
      #"--steps '\u{7}5' does not work: it takes a whole number from 0 to 1000000000000"#),
    Mistake(
      ["run", "-O", "\u{1B}[31mstrange"],
      #"no optimizer is called '\u{1B}[31mstrange': `descent list optimizers` shows them all"#),
    Mistake(
      ["run", "x\u{1B}[2J"], "“\\u{1B}” cannot stand in a formula: use + - * / ^ ( ) | and names\nx\\u{1B}[2J\n ^^^^^^"),
  ]
}

/// What is typed, and what the program has to say about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let answer: String

  init(_ line: String, _ answer: String) {
    self.init(line.split(separator: " ").map(String.init), answer)
  }

  init(_ arguments: [String], _ answer: String) {
    self.arguments = arguments
    self.answer = answer
  }

  var testDescription: String { arguments.debugDescription }
}
