// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.ddl;

/**
 * SQL that the mapping was written with, read as far as it takes to put it into a statement: where texts and comments in it begin and end. What it
 * says is left to the database.
 */
public final class WrittenSql {

    private static final String COMMENT = "--";

    private final String text;
    private final boolean family;
    private int at;
    private int end;

    private WrittenSql(String text, boolean family) {
        this.text = text;
        this.family = family;
    }

    /** The same, such that what is put behind it is no part of a comment at its end. */
    public static String closed(String expression) {
        String last = expression.substring(expression.lastIndexOf('\n') + 1);
        return last.contains(COMMENT) || last.indexOf('#') >= 0 ? expression + "\n" : expression;
    }

    /**
     * Statements whose last one is ended by a semicolon, whether it was or not, and whatever comments come behind it.
     *
     * @param family whether it is for MySQL or MariaDB, where a backslash in a text takes the character behind it as it is, and there are comments behind
     *     {@code #}
     */
    static String ended(String statements, boolean family) {
        int end = new WrittenSql(statements, family).lastWord();
        boolean ended = end == 0 || statements.charAt(end - 1) == ';';
        return ended ? statements : statements.substring(0, end) + ";" + statements.substring(end);
    }

    /** What is left when the comments before the first word are taken away. */
    static String fromFirstWord(String statements, boolean family) {
        WrittenSql read = new WrittenSql(statements, family);
        while (read.at < statements.length() && (read.passBlank() || read.passComment())) {
            continue;
        }
        return statements.substring(read.at);
    }

    /** Where the last thing ends that is no comment. */
    private int lastWord() {
        while (at < text.length()) {
            if (!passBlank() && !passComment()) {
                passWord();
                end = at;
            }
        }
        return end;
    }

    private boolean passBlank() {
        boolean blank = Character.isWhitespace(text.charAt(at));
        at += blank ? 1 : 0;
        return blank;
    }

    private boolean passComment() {
        if (text.startsWith("/*", at)) {
            passTo("*/", at + 2);
            return true;
        }
        boolean begins = family
                ? text.charAt(at) == '#' || text.startsWith(COMMENT, at) && isBlank(at + COMMENT.length())
                : text.startsWith(COMMENT, at);
        if (begins) {
            passTo("\n", at);
        }
        return begins;
    }

    private boolean isBlank(int place) {
        return place >= text.length() || Character.isWhitespace(text.charAt(place));
    }

    private void passTo(String close, int from) {
        int found = text.indexOf(close, from);
        at = found < 0 ? text.length() : found + close.length();
    }

    /** A text or a name in quotes, or one character. A quote that is doubled ends one text and begins the next. */
    private void passWord() {
        char first = text.charAt(at);
        if (first == '\'' || first == '"' || first == '`') {
            passText(first);
        } else if (first == '$' && !family) {
            passDollars();
        } else {
            at++;
        }
    }

    private void passText(char quote) {
        boolean escapes = quote != '`' && (family || isEscaping());
        for (at++; at < text.length() && text.charAt(at) != quote; at++) {
            at += escapes && text.charAt(at) == '\\' ? 1 : 0;
        }
        at = Math.min(at + 1, text.length());
    }

    /** Whether an E stands before the quote, and is a word of its own. */
    private boolean isEscaping() {
        return at > 0
                && Character.toLowerCase(text.charAt(at - 1)) == 'e'
                && (at == 1 || !Character.isJavaIdentifierPart(text.charAt(at - 2)));
    }

    /** A text between dollar signs, which may have a name between them. */
    private void passDollars() {
        int close = at + 1;
        while (close < text.length() && isOfName(text.charAt(close))) {
            close++;
        }
        boolean begins = close < text.length()
                && text.charAt(close) == '$'
                && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)));
        if (begins) {
            passTo(text.substring(at, close + 1), close + 1);
        } else {
            at++;
        }
    }

    private static boolean isOfName(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }
}
