// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;

/** The sentences about names of indexes and foreign keys. Codes 2078, 2911, 2912 and 2915. */
public final class NameMistakes {

    private NameMistakes() {}

    public static Mistake indexTwice(EntityDraft first, EntityDraft second, String name) {
        return new Mistake(
                2078,
                second + " has an index or unique constraint called '" + name + "', which " + whose(first, second)
                        + ". Name another with @Index(name = …) or @Unique(name = …); where a base class or an embeddable says it, put"
                        + " the table or the columns into it: name = \"{table}_{columns}_index\".");
    }

    public static Mistake indexIsTable(EntityDraft table, EntityDraft entity, String name) {
        return new Mistake(
                2078,
                entity + " has an index or unique constraint called '" + name + "', as the table of " + table
                        + " is, and some databases do not tell them apart. Name it otherwise with @Index(name = …) or"
                        + " @Unique(name = …).");
    }

    public static Mistake foreignKeyTwice(String first, String relation, String name) {
        return new Mistake(
                2911,
                relation + " has a foreign key called '" + name + "', which " + first
                        + " has already. Name another with foreignKeyName = …; where a base class or an embeddable says it, put the table or"
                        + " the columns into it: foreignKeyName = \"{table}_{columns}_foreign\".");
    }

    public static Mistake unknownHole(String what, String name, String hole) {
        return new Mistake(
                2912,
                what + " has the name \"" + name + "\", in which " + hole
                        + " stands for nothing. A name has {table} and {columns} in it for those that it is of, and no other braces.");
    }

    public static Mistake ofTwoKinds(EntityDraft entity, String name, String one, String other) {
        return new Mistake(
                2915,
                entity + " has a " + one + " and a " + other + " called '" + name
                        + "', and databases have one list of the names of a table's constraints. Name one of them otherwise.");
    }

    private static String whose(EntityDraft first, EntityDraft second) {
        return first == second ? "is there already" : first + " has already";
    }
}
