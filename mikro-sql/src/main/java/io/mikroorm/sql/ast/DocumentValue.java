// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * A value inside of a document in JSON: null where the document is null, where nothing has that name in it, and where null stands there.
 *
 * @param document what has the document
 * @param path the names on the way, from the outermost object; empty where the document is the value, as an element of an array may be
 * @param kind what is read there
 * @param length how many of its characters are in an index, where it is a text and read as it stands there; 0 for all others
 */
public record DocumentValue(Column document, List<String> path, Kind kind, int length) implements Expression {

    private static final String UNQUOTABLE = "\"\\";

    /** How a value is read. */
    public enum Kind {
        /** Text, which compares as that of columns does. */
        TEXT,
        /** Text of ASCII characters, which compares by their codes. */
        CODE,
        /** The text of a point in time without the {@code Z} at its end: so that, compared by codes, the earlier is less. */
        MOMENT,
        /** A whole number of 64 bits. */
        WHOLE,
        /** A floating-point number. */
        REAL,
        /** A decimal number that is written as text. */
        DECIMAL,
        /** True or false. */
        TRUTH,
        /** Anything: there is something, or null. */
        PRESENCE,
        /** An element of an array, without a path: it is there, or it is null. */
        ELEMENT,
        /** A text, in a document of which the mapping does not know the inside: null where something else stands. */
        OPEN_TEXT,
        /** A number there: null where something else stands. */
        OPEN_NUMBER,
        /** True or false there: null where something else stands. */
        OPEN_TRUTH,
        /** An object there: null where something else stands. */
        OPEN_OBJECT,
        /** Anything there but null. */
        OPEN_PRESENCE,
        /** Anything there, null as well: null only where nothing has that name. */
        OPEN_KEY
    }

    /** Refuses a name with a character that ends names in the languages of paths; takes a copy. */
    public DocumentValue {
        path = List.copyOf(path);
        checkNames(path);
    }

    /** An element of an array as a whole. */
    public static DocumentValue element(Column element) {
        return new DocumentValue(element, List.of(), Kind.ELEMENT);
    }

    static void checkNames(List<String> path) {
        for (String name : path) {
            if (name.chars().anyMatch(each -> UNQUOTABLE.indexOf(each) >= 0 || Character.isISOControl(each))) {
                throw new IllegalArgumentException("Not usable as a name in a path: " + name);
            }
        }
    }

    /** One that is in no index. */
    public DocumentValue(Column document, List<String> path, Kind kind) {
        this(document, path, kind, 0);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.documentValue(this);
    }
}
