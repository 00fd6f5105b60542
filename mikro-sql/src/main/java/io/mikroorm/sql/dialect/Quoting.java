// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/**
 * How identifiers are quoted. Every identifier is, always: so no name is a keyword, changes its case, or ends early.
 *
 * @param open what stands before the name
 * @param close what stands after it, and is doubled inside it
 */
public record Quoting(char open, char close) {

    /** {@code "name"}: the standard. */
    public static final Quoting DOUBLE_QUOTES = new Quoting('"', '"');

    /** {@code `name`}. */
    public static final Quoting BACKTICKS = new Quoting('`', '`');

    /** {@code [name]}. */
    public static final Quoting BRACKETS = new Quoting('[', ']');

    /** The name between quotes. A name with a NUL is refused: some databases would read it as the end of the text. */
    public String quote(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "An identifier cannot contain NUL: \"" + name.replace("\0", "\\0") + "\"");
        }
        String end = String.valueOf(close);
        return open + name.replace(end, end + end) + end;
    }

    /** A type as SQL writes it, in this schema where it is one in a schema that is open: {@code "*"."mood"}. */
    public String in(String schema, String type) {
        String open = quote("*") + ".";
        return type.startsWith(open) ? quote(schema) + "." + type.substring(open.length()) : type;
    }

    /** The name that was quoted; the opposite of {@link #quote}. Text that is not exactly one quoted name is refused. */
    public String unquote(String quoted) {
        int last = quoted.length() - 1;
        if (last < 1 || quoted.charAt(0) != open || quoted.charAt(last) != close) {
            throw new IllegalArgumentException("Not a quoted identifier: " + quoted);
        }
        String end = String.valueOf(close);
        String name = quoted.substring(1, last);
        String unquoted = name.replace(end + end, end);
        if (!quote(unquoted).equals(quoted)) {
            throw new IllegalArgumentException("Not one quoted identifier: " + quoted);
        }
        return unquoted;
    }
}
