// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts in JSON, compared by what they mean. */
public final class JsonText {

    private JsonText() {}

    /** The text without white space, the names of each object in their order, so that texts with the same meaning look alike. Numbers stay as they are written. */
    public static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        write(out, JsonReader.read(text));
        return out.toString();
    }

    /** The one text of all that mean the same: in normal form, with each number in its shortest. */
    static String canonical(String text) {
        StringBuilder out = new StringBuilder(text.length());
        write(out, JsonReader.read(text), true);
        return out.toString();
    }

    /** Whether two texts mean the same: white space, the order of names and the forms of numbers and characters do not matter. */
    public static boolean same(String one, String other) {
        Object first = JsonReader.read(one);
        Object second = JsonReader.read(other);
        return first == null ? second == null : first.equals(second);
    }

    /** Whether a text is JSON's null. */
    public static boolean isNull(String text) {
        return text.strip().equals("null");
    }

    static void write(StringBuilder out, @Nullable Object value) {
        write(out, value, false);
    }

    private static void write(StringBuilder out, @Nullable Object value, boolean shortest) {
        if (value instanceof String text) {
            quote(out, text);
        } else if (value instanceof Map<?, ?> object) {
            char before = '{';
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                quote(out.append(before), (String) entry.getKey());
                write(out.append(':'), entry.getValue(), shortest);
                before = ',';
            }
            out.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> array) {
            char before = '[';
            for (Object element : array) {
                write(out.append(before), element, shortest);
                before = ',';
            }
            out.append(array.isEmpty() ? "[]" : "]");
        } else {
            out.append(shortest && value instanceof JsonNumber number ? number.shortest() : value);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || isAlone(text, i)) {
                escape(out, c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static void escape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xf, 16));
        }
    }

    /** Half of a surrogate pair: no character, which files and connections would lose. */
    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
