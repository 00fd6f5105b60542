// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as the standard has it, and nothing more: objects become maps whose names are sorted, of names that are there
 * twice the last one counts. Used once. Texts that are no JSON are an {@code IllegalArgumentException} that shows none of it.
 */
final class JsonReader {

    private static final int MOST_LEVELS = 1_000;

    private final String text;
    private int at;
    private int level;

    private JsonReader(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        if (reader.next() != 0) {
            throw reader.wrong();
        }
        return value;
    }

    /** The next character that is no white space, which stays; 0 at the end. */
    private char next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return 0;
    }

    private @Nullable Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private Map<String, @Nullable Object> object() {
        enter();
        Map<String, @Nullable Object> object = new TreeMap<>();
        if (next() == '}') {
            return leave(object);
        }
        while (true) {
            if (next() != '"') {
                throw wrong();
            }
            String name = string();
            skip(':');
            object.put(name, value());
            if (next() != ',') {
                break;
            }
            at++;
        }
        if (next() != '}') {
            throw wrong();
        }
        return leave(object);
    }

    private List<@Nullable Object> array() {
        enter();
        List<@Nullable Object> array = new ArrayList<>();
        if (next() == ']') {
            return leave(array);
        }
        while (true) {
            array.add(value());
            if (next() != ',') {
                break;
            }
            at++;
        }
        if (next() != ']') {
            throw wrong();
        }
        return leave(array);
    }

    private void enter() {
        at++;
        if (++level > MOST_LEVELS) {
            throw new IllegalArgumentException("the JSON is nested more than " + MOST_LEVELS + " levels deep");
        }
    }

    private <T> T leave(T value) {
        at++;
        level--;
        return value;
    }

    private void skip(char wanted) {
        if (next() != wanted) {
            throw wrong();
        }
        at++;
    }

    private String string() {
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return escaped(new StringBuilder(text.substring(start, at)));
            }
            if (c < ' ') {
                throw wrong();
            }
            at++;
        }
        throw wrong();
    }

    private String escaped(StringBuilder out) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw wrong();
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw wrong();
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
            if (digit < 0) {
                throw wrong();
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private JsonNumber number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        return new JsonNumber(text.substring(start, at));
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("the text is no JSON, as its character " + at + " shows");
    }
}
