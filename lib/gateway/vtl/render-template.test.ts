import { describe, expect, it } from "vitest";
import { failureOf, rendered } from "../testing/render";

const text = (template: string, scope = {}) => rendered(template, scope).text;

describe("text", () => {
  it.each([
    ["costs $5, $ 5, #1 and #tag", "costs $5, $ 5, #1 and #tag"],
    ["a\\$b \\#if \\x", "a$b #if \\x"],
    ["a ## remark\nb #* more\n *#c", "a b c"],
    ["#[[ $x #if( ]]#", " $x #if( "],
  ])("of %j stands for itself", (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it("loses the blanks and the line end that belong to a directive", () => {
    expect(text("a\n  #set($x = 1)  \nb\n#if($x == 1)\nc\n#else\nd\n#end\ne")).toBe("a\nb\nc\ne");
  });
});

describe("references", () => {
  const stageVariables = { url: "example.com", "a-b": "dash" };

  it.each([
    ["$stageVariables.url", "example.com"],
    [`\${stageVariables['url']}x`, "example.comx"],
    ["$!stageVariables.a-b", "dash"],
    ["$stageVariables.get('url').length()", "11"],
    ["$stageVariables.url.", "example.com."],
    ["[$stageVariables.none][$none][$none.a.b()][$!{none}]", "[][][][]"],
  ])("%s prints %j", (template, expected) => {
    expect(text(template, { stageVariables })).toBe(expected);
  });

  it("leave a bracket that is no index to the text", () => {
    expect(text("$stageVariables.url[abc]", { stageVariables })).toBe("example.com[abc]");
  });
});

describe("#set", () => {
  it.each([
    ["#set($a = 7 / 2)$a", "3"],
    ["#set($a = 7.0 / 2)$a", "3"],
    ["#set($a = 7.5 / 2)$a", "3.75"],
    ["#set($a = 7 % 4 + 2 * 3 - 1)$a", "8"],
    ["#set($a = (1 + 2) * 3)$a", "9"],
    ["#set($a = 'x' + 1)$a", "x1"],
    ["#set($a = 1 / 0)[$a]", "[]"],
    ["#set($a = [1, 'b', [true]])$a $a[1] $a.size()", "[1, b, [true]] b 3"],
    ["#set($a = {'k': 1, j: [2]})$a $a.k $a['j']", "{k=1, j=[2]} 1 [2]"],
    ["#set($a = [3..1])$a", "[3, 2, 1]"],
    ["#set($a = {})#set($a.b = 'c')#set($a['d'] = 1)$a", "{b=c, d=1}"],
    ["#set($a = [1, 2])#set($a[0] = 9)$a", "[9, 2]"],
    [`#set($n = 'x')#set($a = "<$n> \${n}y ""$n""")$a`, '<x> xy "x"'],
    ["#set($a = '$n''s')$a", "$n's"],
    [`#set($a = "#if(true)yes#end")$a`, "yes"],
  ])("in %j", (template, expected) => {
    expect(text(template)).toBe(expected);
  });
});

describe("#if", () => {
  it.each([
    ["1 == 1.0", true],
    ["'1' == 1", true],
    ["'a' == \"a\"", true],
    ["[1] == [1]", true],
    ["$none == ''", true],
    ["$none == $other", true],
    ["$none != 'x'", true],
    ["'b' > 'a'", false],
    ["2 > 1 && 1 <= 1", true],
    ["2 gt 1 and not false", true],
    ["false || $none", false],
    ["!$none", true],
    ["''", true],
    ["0", true],
    ["true && (false || true)", true],
    ["1 + 1 == 2 && 3 != 4", true],
  ])("takes %s for %s", (condition, expected) => {
    expect(text(`#if(${condition})true#{else}false#end`)).toBe(String(expected));
  });

  it("takes the first branch whose condition holds", () => {
    const template = "#set($x = 2)#if($x == 1)a#elseif($x == 2)b#elseif($x == 2)c#{else}d#end";
    expect(text(template)).toBe("b");
  });
});

describe("#foreach", () => {
  it("walks lists, values of maps and ranges, and tells where it stands", () => {
    const body = { body: '{"list": ["a", "b"], "map": {"x": 1, "y": 2}}' };
    const loop = (items: string) =>
      text(`#foreach($i in ${items})$i$foreach.index$foreach.count$foreach.first#if($foreach.hasNext),#end#end`, body);
    expect(loop("$input.path('$.list')")).toBe("a01true,b12false");
    expect(loop("$input.path('$.map')")).toBe("101true,212false");
    expect(loop("[5..6]")).toBe("501true,612false");
    expect(loop("$none")).toBe("");
  });

  it("ends at #break, and the template at #stop", () => {
    expect(text("#foreach($i in [1..9])#if($i == 3)#break#end$i#end.")).toBe("12.");
    expect(text("#foreach($i in [1..9])#if($i == 3)#stop#end$i#end.")).toBe("12");
  });

  it("forgets its item behind it, and knows the loop around it", () => {
    const template = "#set($i = 'x')#foreach($i in [1..2])#foreach($j in [1..2])$foreach.parent.count$j #end#end$i";
    expect(text(template)).toBe("11 12 21 22 x");
  });

  it("leaves out what follows the thousandth iteration", () => {
    expect(text("#foreach($i in [1..1500])x#end")).toHaveLength(1_000);
  });
});

describe("macros", () => {
  it("take operands with and without commas, and may be called before they are defined", () => {
    expect(text("#pair(1 2)#macro(pair $a $b)<$a:$b>#end#pair('x', \"y\")")).toBe("<1:2><x:y>");
  });
});

describe("$input", () => {
  const scope = {
    body: '{"a": {"b": [1, {"c": "x"}]}, "t": "text", "n": null, "big": 12345678.5}',
    params: { path: { id: "p", x: "path" }, querystring: { x: "query", q: "1" }, header: { x: "header", H: "2" } },
  };

  it.each([
    ["$input.body", scope.body],
    ["$input.body.a", ""],
    ["$input.path('$.a')", '{b=[1,{"c":"x"}]}'],
    ["$input.path('$.a.b')", '[1,{"c":"x"}]'],
    ["$input.path('$.a.b')[1]", "{c=x}"],
    ["$input.path('$.a.b[1].c')", "x"],
    ["$input.path('t')", "text"],
    ["[$input.path('$.n')][$input.path('$.none')]", "[][]"],
    ["$input.path('$..c')", '["x"]'],
    ["$input.json('$.a')", '{"b":[1,{"c":"x"}]}'],
    ["$input.json('$.t')", '"text"'],
    ["$input.json('$.none')", '""'],
    ["$input.path('$.big')", "1.23456785E7"],
    ["$input.params('x')$input.params('q')$input.params('H')", "path12"],
    ["[$input.params('none')]", "[]"],
    ["$input.params().header.H $input.params().get('path').get('id')", "2 p"],
  ])("%s prints %j", (template, expected) => {
    expect(text(template, scope)).toBe(expected);
  });

  it("reads an absent body as an empty object", () => {
    expect(text("$input.body $input.json('$') [$input.path('$.a')]")).toBe("{} {} []");
  });

  it("lets a template change what it has read, and reads it unchanged again", () => {
    const template = "#set($a = $input.path('$'))#set($d = $a.put('t', 1))$a.t $input.path('$.t')";
    expect(text(template, scope)).toBe("1 text");
  });

  it("passes all parameters through, as the console's template does", () => {
    const template = `#set($allParams = $input.params())
{
#foreach($type in $allParams.keySet())
    #set($params = $allParams.get($type))
"$type" : {
    #foreach($paramName in $params.keySet())
    "$paramName" : "$util.escapeJavaScript($params.get($paramName))"
        #if($foreach.hasNext),#end
    #end
}
    #if($foreach.hasNext),#end
#end
}`;
    expect(JSON.parse(text(template, scope))).toEqual(scope.params);
  });
});

describe("$util", () => {
  it.each([
    [`$util.escapeJavaScript("it's /é" + '"')`, `it\\'s \\/\\u00E9\\"`],
    ["$util.escapeJavaScript('it''s').replaceAll(\"\\\\'\", \"'\")", "it's"],
    ["$util.urlEncode('a b&c=é*~')", "a+b%26c%3D%C3%A9*%7E"],
    ["$util.urlDecode('a+b%26')", "a b&"],
    ["$util.base64Encode('é')", "w6k="],
    ["$util.base64Decode('w6k=')", "é"],
    ["$util.parseJson('{\"a\": [1]}').a[0]", "1"],
    ["[$util.parseJson($none)][$util.none('x')]", "[][]"],
  ])("%s prints %j", (template, expected) => {
    expect(text(template)).toBe(expected);
  });
});

describe("methods", () => {
  it.each([
    ["'Hello'.substring(1, 3)", "el"],
    ["'a-b-c-'.split('-').size()", "3"],
    ["'abc'.contains('b')", "true"],
    ["'abc'.indexOf('c')", "2"],
    ["'a.b.c'.replace('.', '$')", "a$b$c"],
    ["'a1b22'.replaceAll('([0-9]+)', '<$1>')", "a<1>b<22>"],
    ["'a1b22'.replaceFirst('[0-9]+', '')", "ab22"],
    ["'2024'.matches('[0-9]{4}')", "true"],
    ["'2024x'.matches('[0-9]{4}')", "false"],
    ["'ABC'.toLowerCase().toUpperCase().trim().isEmpty()", "false"],
    ["'abc'.hashCode()", "96354"],
    ["'a'.equals('a')", "true"],
    ["'abc'.none()", ""],
    ["'abc'.substring(2, 9)", ""],
  ])("of texts: %s is %s", (expression, expected) => {
    expect(text(`#set($t = ${expression.split("'.")[0]}')$t.${expression.split("'.").slice(1).join("'.")}`)).toBe(
      expected,
    );
  });

  it("of lists change them in place", () => {
    const template =
      "#set($l = [1])#set($d = $l.add(2))#set($d = $l.add(0, 'x'))#set($d = $l.addAll($l))#set($d = $l.remove(1))$l";
    expect(text(template)).toBe("[x, 2, x, 1, 2]");
    expect(
      text("#set($l = [1, 2, 3])$l.contains(2) $l.indexOf(3) $l.subList(1, 3) $l.get(9)$l.isEmpty() $l.empty"),
    ).toBe("true 2 [2, 3] false false");
  });

  it("of maps change them in place, and give keys, values and entries", () => {
    const template =
      "#set($m = {'a': 1})$m.put('a', 2)#set($d = $m.putAll({'b': 3}))$m.keySet()$m.values()#foreach($e in $m.entrySet())$e.key$e.getValue()#end";
    expect(text(template)).toBe("1[a, b][2, 3]a2b3");
    expect(text("#set($m = {'a': 1})$m.containsKey('a') $m.getOrDefault('z', 5) $m.remove('a') $m.size()")).toBe(
      "true 5 1 0",
    );
  });
});

describe("$context", () => {
  it("gives what an authorizer returned as texts", () => {
    const context = { authorizer: { n: 1, b: true, claims: { sub: "s" } } };
    expect(text("#if($context.authorizer.b == 'true')yes#end $context.authorizer.n.length()", { context })).toBe(
      "yes 1",
    );
    expect(text("$context.authorizer.claims.sub", { context })).toBe("s");
  });

  it("takes overrides by member, index and put", () => {
    const template = `#set($context.requestOverride.header.a = "x")
#set($context["requestOverride"].querystring["b"] = ["y", "z"])
$context.requestOverride.path.put("c", 1)
#set($context.responseOverride.status = 201)`;
    expect(rendered(template).overrides).toEqual({
      request: { header: { a: "x" }, querystring: { b: ["y", "z"] }, path: { c: 1 } },
      response: { status: 201 },
    });
  });

  it("hands overrides on from one template to the next", () => {
    const { overrides } = rendered("#set($context.responseOverride.header.a = 'x')");
    const next = rendered("$context.responseOverride.header.a#set($context.responseOverride.header.a = 'y')", {
      overrides,
    });
    expect([next.text, next.overrides.response]).toEqual(["x", { header: { a: "y" } }]);
  });
});

describe("failures", () => {
  it.each([
    ["#if(true)", "0: #if has no #end"],
    ["a#end", "1: There is no directive that #end belongs to"],
    ["#foreach($x in [1])#else#end", "19: #else does not belong into #foreach"],
    ["#set($x.y() = 1)", "5: The result of a method can't be set"],
    ["#set(x = 1)", "5: Expected '$'"],
    ["#if($a = 1)#end", "7: Expected ')'"],
    ["${a", "0: The reference has no closing '}'"],
    ["#set($a = 'x)", "10: The text is not closed"],
    ["#include('x')", "0: #include is not available in mapping templates"],
    [`#set($a = "$b.c(")`, "16: Expected a value"],
    ["x".repeat(310_000), "0: The template is larger than 300 KB"],
    ["$input.path('$[')", "0: '$[' is no JSONPath"],
    ["$input.path('$$.Execution')", "0: '$$.Execution' is no JSONPath"],
    ["$util.parseJson('{')", "0: $util.parseJson got a text that is no JSON"],
    ["$util.base64Decode('?')", "0: $util.base64Decode got a text that is no Base64"],
    [
      "#set($context.responseOverride.status = 1)#set($context.responseOverride.status = 2)",
      "47: 'status' is overridden twice",
    ],
  ])("of %j say why, and where", (template, expected) => {
    expect(failureOf(template)).toBe(expected);
  });

  it("of a payload that is no JSON come with the first path", () => {
    expect(failureOf("$input.body $input.json('$')", { body: "some text" })).toBe("12: The payload is no JSON");
  });
});

describe("templates that would not end", () => {
  const loop = "#foreach($a in [1..1000])";

  it.each([
    [`${loop}${loop}${loop}x#end#end#end`],
    ["#foreach($i in [1..999999999])x#end"],
    [`#set($s = "x")${loop}#set($s = "$s$s")#end`],
    [`#set($l = [1])${loop}#set($d = $l.addAll($l))#end`],
    ["#set($l = [])#set($d = $l.add($l))$l"],
    ["#set($m = {})#set($d = $m.put('a', $m))#set($d = $m.put('b', $m))$m"],
    ["#macro(a)#a()#a()#end#a()"],
    ["#set($s = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')$s.matches('(a+)+')"],
    [`#set($s = "a")#foreach($i in [1..12])#set($s = "$s$s")#end${loop}#set($d = $s.matches("a*a*b"))#end`],
    [`#set($s = "a")#foreach($i in [1..20])#set($s = "$s$s")#end${loop}#set($d = $s.replace("a", $s))#end`],
  ])("are stopped: %s", (template) => {
    const started = performance.now();
    expect(failureOf(template)).toMatch(/\d+: ./);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each(["(", "[", "$a.b(", "#if(true)", `"$a.b("`, "!", "$a["])("are refused when nested too deeply: %s", (part) => {
    expect(failureOf(`#set($x = ${part.repeat(5_000)}`)).toMatch(/\d+: ./);
  });
});

describe("names out of the prototype", () => {
  it("lead nowhere", () => {
    const template = ["$input", "$util", "$context", "$context.requestOverride", "$input.path('$')", "$none", "$list"]
      .flatMap((target) =>
        ["__proto__", "constructor", "toString", "hasOwnProperty"].map((name) => `${target}.${name}`),
      )
      .join("|");
    expect(text(`#set($list = [])${template}`).replaceAll("|", "")).toBe("");
    expect(text("$input.body.constructor.constructor('return 1')()")).toBe("()");
  });

  it("are members like any other", () => {
    const body = '{"__proto__": {"a": 1}, "constructor": 2}';
    expect(text("$input.path('$.__proto__.a') $input.path('$').constructor", { body })).toBe("1 2");
    const { overrides } = rendered("#set($context.requestOverride.header.__proto__ = 'x')");
    expect(Object.keys(overrides.request.header ?? {})).toEqual(["__proto__"]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});
