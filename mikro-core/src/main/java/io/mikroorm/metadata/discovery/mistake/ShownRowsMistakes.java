// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;

/** The sentences about collections that have some of the linked rows only. Codes 2710 to 2714. */
public final class ShownRowsMistakes {

    private ShownRowsMistakes() {}

    public static Mistake unreadable(ToManyDraft relation, String text) {
        return new Mistake(
                2710,
                relation + " has only members where \"" + text
                        + "\", which cannot be read. Write a comparison of one property of the member as \"status = OPEN\","
                        + " \"name > 'm'\" or \"born is not null\", and several of them as several texts.");
    }

    public static Mistake unknown(ToManyDraft relation, String path, EntityDraft target) {
        return new Mistake(
                2711,
                relation + " compares '" + path + "' of its members, but " + target + " has no column of that path."
                        + NearestName.question(
                                path,
                                target.columns.stream().map(ColumnDraft::path).toList()));
    }

    public static Mistake incomparable(ToManyDraft relation, String text, PropertyDraft property) {
        return new Mistake(
                2712,
                relation + " has only members where \"" + text + "\", but " + property
                        + " cannot be compared with that. Compare a plain value of the member: a text in single quotes, a"
                        + " whole number, true or false, a constant of the property's enum; any other with null only.");
    }

    public static Mistake inFixedOrder(ToManyDraft relation) {
        return new Mistake(
                2713,
                relation + " has a fixed order and only some of its members, but the order is that of all. Leave one of"
                        + " fixedOrder and where out.");
    }

    public static Mistake leftBehind(ToManyDraft relation) {
        return new Mistake(
                2714,
                relation
                        + " has only some of its members, but no foreign key looks after those of a relation to several"
                        + " classes: when an owner is removed, the flush does, for all of them. Leave out where here, or onDelete"
                        + " there.");
    }
}
