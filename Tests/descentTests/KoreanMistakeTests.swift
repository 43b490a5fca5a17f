import Testing

@Suite("Mistakes told in Korean")
struct KoreanMistakeTests {
  @Test(
    "the sentence, its particles and its cure",
    arguments: [
      Mistake("run bwol", "'bwol'이라는 곡면은 없습니다. 혹시 bowl인가요?"),
      Mistake("run bowl -O xyz", "'xyz'라는 최적화 알고리즘은 없습니다. `descent list optimizers`로 모두 볼 수 있습니다"),
      Mistake("tarce", "'tarce'라는 명령이나 곡면은 없습니다. 혹시 trace 또는 race인가요?"),
      Mistake("run --lr -1", "--lr에 '-1'은 쓸 수 없습니다. 0 이상의 수를 쓰세요"),
      Mistake("run -O adam:lr=-1", "adam에 lr='-1'은 쓸 수 없습니다. lr에는 0 이상의 수를 쓰세요"),
      Mistake("run --steps -5", "--steps에 '-5'는 쓸 수 없습니다. 0부터 1000000000000까지의 정수를 쓰세요"),
      Mistake("run --start 1", "--start에 '1'은 쓸 수 없습니다. 'bowl'의 매개변수는 둘입니다. --start X,Y로 쓰세요"),
      Mistake("run --format jsn", "--format에 'jsn'은 쓸 수 없습니다. text, json, csv 가운데 하나를 쓰세요. 혹시 json인가요?"),
      Mistake(
        "run 한+x",
        "“한”은 모르는 이름입니다. 매개변수는 x, w1, θ처럼 로마자나 그리스 문자 하나이며, 뒤에 번호를 붙일 수 있습니다\n한+x\n^^"),
      Mistake(
        "run 2w+sin()+_1", "이것은 x_1이나 x₁처럼 매개변수의 글자 뒤에만 쓸 수 있습니다\n2w+sin()+_1\n         ^"),
      Mistake("run x2+x", "x가 있는 식에서 “x2”는 이름이 아닙니다. 혹시 x^2이나 2*x인가요?\nx2+x\n^^"),
      Mistake("run w1+w2 --start 1", "--start에 '1'은 쓸 수 없습니다. 'w1+w2'의 매개변수는 w₁과 w₂ 둘입니다. --start W1,W2로 쓰세요"),
      Mistake("run x^", "“^” 뒤에 값이 없습니다. 수, x, y, 함수, 괄호 가운데 하나가 와야 합니다\nx^\n  ^"),
      Mistake("run --at x", "--at 'x'가 단계 번호로 시작하지 않습니다. 40:adam:lr=0.5처럼 STEP:NAME:KEY=VALUE로 쓰세요"),
    ])
  func sentence(_ mistake: Mistake) throws {
    let result = try Program.run(mistake.arguments + ["--language", "ko"])
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors == "descent: \(mistake.answer)\n")
  }

  @Test(
    "no English word is left but names, what was typed and what is to be typed",
    arguments: MistakeTests.names + MistakeTests.numbers + MistakeTests.places + MistakeTests.formulas)
  func noEnglish(_ mistake: Mistake) throws {
    let told = try Program.run(mistake.arguments + ["--language", "ko"]).errors
    let sentence = told.prefix { $0 != "\n" }
    let plain = sentence.replacing(/`[^`]*`|'[^']*'/, with: "")
    #expect(!plain.contains(/[a-z]{2,} [a-z]{2,}/), "\(told)")
  }

  @Test(
    "the language is the last that was asked for, else that of the config, else that of the locale",
    arguments: [
      ("", "LC_ALL=ko_KR.UTF-8", true), ("", "LC_ALL= LC_MESSAGES=ko_KR.UTF-8 LANG=C.UTF-8", true),
      ("", "LC_ALL=ko_KR.eucKR", false), ("--language en", "LC_ALL=ko_KR.UTF-8", false),
      ("--language=ko", "LC_ALL=C", true), ("--language ko --language klingon", "LC_ALL=C", true),
      ("--config ko", "LC_ALL=C", true), ("--config ko --language en", "LC_ALL=C", false),
    ])
  func language(typed: String, environment: String, isKorean: Bool) throws {
    let script = """
      cd "$(mktemp -d)"; echo 'language ko' > ko
      for command in race run trace plot; do \(environment) "$0" $command bwol \(typed); done
      \(environment) "$0" list keys --format klingon \(typed)
      """
    let told = try Program.shell(script).errors.split(separator: "\n")
    #expect(told.count == 5)
    for line in told { #expect(line.contains("없습니다") == isKorean, "\(line)") }
  }
}
