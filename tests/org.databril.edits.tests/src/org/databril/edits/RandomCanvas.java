// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes canvases with a landscape at random: all kinds of statements, comments everywhere, laid out well or not at all. */
final class RandomCanvas {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\w%-]+(?:\\.[\\w-]+)*|\\S");
    private static final List<String> PHASES = List.of("awareness", "evaluation", "purchase", "delivery", "after-sales");

    private final RandomGenerator random;
    private final List<String> lines = new ArrayList<>();
    private int comments;

    private RandomCanvas(RandomGenerator random) {
        this.random = random;
    }

    /** The texts of a project of two files; the same for the same state of the generator. */
    static Map<String, String> texts(RandomGenerator random) {
        var texts = new TreeMap<String, String>();
        texts.put("a.bmc", new RandomCanvas(random).canvas());
        texts.put("b.bmc", new RandomCanvas(random).landscape());
        return texts;
    }

    private String canvas() {
        lines.add("canvas A \"The bakery\" uses L {");
        some("\"A family business\"");
        some("client \"De Korenaar\"");
        some("date 2026-10-01");
        some("version \"0.3\"");
        some("state as-is");
        some("currency EUR");
        for (int i = 1; i <= 3; i++) {
            item("segment", "S" + i, "role payer, user", "priority high", "traits \"a\", \"b\", \"c\"", "needs \"x\"",
                    "prefers C1, C2", "purchases partly recorded in Till", "tags retail, local", "measured by K1");
            item("proposition", "P" + i, "for S1, S2", "offers \"Bread\", \"Pastry\"", "bundled with P1",
                    "promise Today" + i + " \"Baked today\" { measured by K1 }", "promise Soon" + i, "note \"n\"");
            item("channel", "C" + i, "direct", "offline", "reaches S1, S2 in " + phases(), "reaches S3 in purchase",
                    "records Customer(name), Purchase in Till, Shop during " + phases(), "cost 42.5 EUR per year",
                    "yields 3 EUR per month", "measured by K1, K2");
            item("activity", "A" + i, "production", "needed by P1, C1", "performed by \"Bakers\", Q1", "monitored by K1, Till",
                    "cost 12 EUR per week");
        }
        item("relationship", "R1", "with S1, S2 in purchase", "with S3", "automated, personal", "aims retention, upselling",
                "automatable \"Mail\"", "records Customer in Till");
        item("stream", "T1", "from S1, S2", "for P1", "one-time", "pays for product, use", "amount 310000 EUR per year",
                "paid by \"card\", \"cash\"", "recorded in Till, Ledger");
        item("resource", "O1", "physical", "needed by P1, P2, C1", "supplied by Q1", "cost 9000 EUR per year");
        item("partner", "Q1", "supplier", "provides O1", "performs A1, A2", "because \"near\"", "measured by K2");
        item("cost", "W1", "fixed", "amount 180000 EUR per year", "driven by A1 60%, C1 40%", "recorded in Ledger",
                "reported per product");
        some("answer promise-alerts \"No\"");
        some("ignore segment-unreached on S3 because \"later\"");
        lines.add("}");
        return written();
    }

    private String landscape() {
        lines.add("landscape L \"Data\" {");
        lines.add("information Customer { attribute name \"Full name\" personal attribute address retention 24 months }");
        lines.add("information Purchase { attribute day attribute product }");
        item("source", "Till", "application", "owner \"Manager\"", "holds Purchase as master", "holds Customer(name)", "access API, export");
        item("source", "Shop", "file", "holds Customer, Purchase", "access manual");
        item("source", "Ledger", "holds Customer(name, address)");
        item("flow", "F1 \"Day total\" from Till to Ledger", "carries Purchase, Customer(name)", "automatic", "daily", "via \"file\"");
        item("flow", "F2 from L.Shop to Till", "carries Customer", "manual", "wanted");
        item("kpi", "K1 \"Fresh\"", "measures P1.Today1, C1 during purchase", "from Till(Purchase), Shop", "unit \"%\"",
                "higher is better", "target 98", "warning 95", "alerts \"Baker\" automatically", "refresh daily", "current 93.5 on 2026-09-30");
        item("kpi", "K2", "measures Q1", "from Ledger", "lower is better");
        item("dashboard", "D1", "shows K1, K2", "for \"Owner\"", "refresh hourly");
        item("opportunity", "U1", "on S1, C1", "links Shop to Till carrying Customer(name)", "automates A1 \"Mail\"", "benefit high",
                "status proposed");
        lines.add("}");
        return written();
    }

    private void item(String keyword, String head, String... statements) {
        var body = new ArrayList<String>();
        for (String statement : statements) {
            if (random.nextInt(3) > 0) {
                body.add(statement);
            }
        }
        var name = head.contains("\"") || head.contains(" ") || random.nextBoolean() ? head : head + " \"The " + head + "\"";
        if (body.isEmpty() && random.nextBoolean()) {
            lines.add(keyword + " " + name);
        } else if (random.nextInt(3) == 0) {
            lines.add(keyword + " " + name + " { " + String.join("  ", body) + " }");
        } else {
            lines.add(keyword + " " + name + " {");
            lines.addAll(body);
            lines.add("}");
        }
    }

    private void some(String statement) {
        if (random.nextBoolean()) {
            lines.add(statement);
        }
    }

    private String phases() {
        var some = PHASES.stream().filter(p -> random.nextBoolean()).toList();
        return some.isEmpty() ? "purchase" : String.join(", ", some);
    }

    private String written() {
        var text = random.nextBoolean() ? laidOut() : wild();
        return random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
    }

    private String laidOut() {
        var text = new StringBuilder();
        int depth = 0;
        for (String line : lines) {
            depth -= line.equals("}") ? 1 : 0;
            var indent = "    ".repeat(depth);
            if (random.nextInt(6) == 0 && !line.equals("}")) {
                text.append('\n');
            }
            if (random.nextInt(6) == 0) {
                text.append(indent).append("// ").append(comment()).append('\n');
            }
            text.append(indent).append(line);
            text.append(random.nextInt(6) == 0 ? " // " + comment() : "").append('\n');
            depth += line.endsWith("{") ? 1 : 0;
        }
        return text.toString();
    }

    private String wild() {
        var tokens = TOKEN.matcher(String.join(" ", lines)).results().map(r -> r.group()).toList();
        return IntStream.range(0, tokens.size()).mapToObj(i -> tokens.get(i) + between(i, tokens)).collect(Collectors.joining());
    }

    private String between(int i, List<String> tokens) {
        boolean mark = i + 1 < tokens.size() && (isMark(tokens.get(i)) || isMark(tokens.get(i + 1)));
        return switch (random.nextInt(30)) {
            case 0 -> " /* " + comment() + " */ ";
            case 1 -> " // " + comment() + "\n";
            case 2 -> "\n  // " + comment() + "\n  ";
            case 3, 4, 5, 6 -> "\n" + " ".repeat(random.nextInt(6));
            case 7 -> "\n\n";
            case 8 -> "\t";
            case 9, 10, 11 -> mark ? "" : " ";
            default -> " ";
        };
    }

    private static boolean isMark(String token) {
        return token.length() == 1 && "{}(),".contains(token);
    }

    private String comment() {
        return "c" + comments++ + "c";
    }
}
