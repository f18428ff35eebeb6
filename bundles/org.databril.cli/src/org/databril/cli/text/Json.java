// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes trees of maps, lists, texts, numbers, truth values and null as JSON, in the order of the maps: the same tree
 * gives the same bytes. Small objects and lists stand on one line.
 */
public final class Json {
    private static final int LINE = 120;

    private final StringBuilder out = new StringBuilder(1 << 12);

    private Json() {
    }

    /** The text of a tree, with a line end after it. */
    public static String of(Object tree) {
        var json = new Json();
        json.write(tree, 0);
        return json.out.append('\n').toString();
    }

    private void write(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> writeAll('{', map.entrySet(), '}', depth);
            case Iterable<?> list -> writeAll('[', list, ']', depth);
            case Map.Entry<?, ?> entry -> {
                quote(entry.getKey().toString());
                out.append(": ");
                write(entry.getValue(), depth);
            }
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case BigDecimal number -> out.append(plain(number));
            case Number number -> out.append(number);
            default -> quote(value.toString());
        }
    }

    private void writeAll(char open, Iterable<?> parts, char close, int depth) {
        int start = out.length();
        out.append(open);
        if (isSmall(parts)) {
            var separator = "";
            for (var part : parts) {
                out.append(separator);
                write(part, depth);
                separator = ", ";
            }
            if (out.length() - start < LINE) {
                out.append(close);
                return;
            }
            out.setLength(start + 1);
        }
        var separator = "";
        for (var part : parts) {
            out.append(separator);
            line(depth + 1);
            write(part, depth + 1);
            separator = ",";
        }
        if (!separator.isEmpty()) {
            line(depth);
        }
        out.append(close);
    }

    /** Whether it may fit on a line: it holds nothing that holds something, but for lists of texts and numbers. */
    private static boolean isSmall(Iterable<?> parts) {
        for (var part : parts) {
            var value = part instanceof Map.Entry<?, ?> entry ? entry.getValue() : part;
            if (value instanceof Map<?, ?> map && !map.isEmpty()
                    || value instanceof List<?> list && list.stream().anyMatch(Json::holds)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Object value) {
        return value instanceof Map || value instanceof Iterable;
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Lone surrogates have no bytes in UTF-8; the rest of these are not allowed or break scripts.
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u007F' || isLone(text, i)) {
                        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
