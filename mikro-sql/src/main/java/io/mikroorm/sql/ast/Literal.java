// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/**
 * A value that belongs to the shape of the statement rather than to one execution: null, a whole number, true or false, or a name that the
 * mapping has for a class. There are no other literals of text: text is always a {@link Param}.
 */
public sealed interface Literal extends Expression {

    /** The literal {@code null}. */
    Literal NULL = new Null();

    /** A whole number. */
    static Literal of(long value) {
        return new Number(value);
    }

    /** True or false, written as the dialect writes it. */
    static Literal of(boolean value) {
        return new Bool(value);
    }

    /** A name that the mapping has for a class of entities: without quotes, backslashes and control characters. */
    static Literal ofName(String name) {
        return new Name(name);
    }

    /** No value. */
    record Null() implements Literal {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.nullLiteral(this);
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /** A whole number. */
    record Number(long value) implements Literal {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.numberLiteral(this);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A name out of the mapping. */
    record Name(String name) implements Literal {

        /** Refuses, with an {@link IllegalArgumentException}, what databases write differently. */
        public Name {
            if (name.chars().anyMatch(c -> c == '\'' || c == '\\' || Character.isISOControl(c))) {
                throw new IllegalArgumentException("No name for a class: " + name);
            }
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.nameLiteral(this);
        }

        @Override
        public String toString() {
            return "'" + name + "'";
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Literal {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.booleanLiteral(this);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }
}
