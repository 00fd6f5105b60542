// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/**
 * How tables are dropped that may refer to each other, or may not be there.
 *
 * @param first what is said before; empty for nothing
 * @param together whether one statement drops all tables, in which it does not matter who refers to whom
 * @param foreignKey the words by which a foreign key is dropped that stands in the way
 * @param ifThere whether a foreign key and its table may be missing
 */
public record Dropping(String first, boolean together, String foreignKey, boolean ifThere) {

    /** One after the other, without the foreign keys that stand in the way, all of which are there: the standard. */
    public static final Dropping STANDARD = new Dropping("", false, "constraint", false);

    /** The same, passing over what is not there. */
    public static final Dropping IF_THERE = new Dropping("", false, "constraint", true);

    /** All in one statement. */
    public static final Dropping TOGETHER = new Dropping("", true, "constraint", false);

    /** The same with something to say before it. */
    public Dropping after(String statement) {
        return new Dropping(statement, together, foreignKey, ifThere);
    }

    /** The same with other words for a foreign key. */
    public Dropping withForeignKey(String words) {
        return new Dropping(first, together, words, ifThere);
    }
}
